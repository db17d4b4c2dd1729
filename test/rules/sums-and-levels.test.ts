/**
 * Sums and growths whose figures stand apart: in other sentences, in other paragraphs, or in the look back and the plan. What is wrong is
 * found at its mark by the rule named; what only looks alike is left alone. The words are our own.
 */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { rules } from '../../server/src/core/rules';
import { assertLinear } from '../effort';
import { readMarks } from '../marks';
import { checkText } from './checking';

const PLAN = (before: string, now: string): string => `2023年工作回顾\n${before}\n2024年工作安排\n${now}`;

const FOUND: Readonly<Record<string, readonly string[]>> = {
  'figures/sum-of-parts': [
    /* Changes add up with their signs. */
    '财政收入29612万元，较上年同期增收[[1375万元]]。其中，国税完成11765万元，较上年同期增收1423万元；地税完成14796万元，较上年同期减收1941万元；财政完成3051万元，较上年同期增收2252万元。',
    '预算收入2462万元，完成年初预算6099万元的40.4%，比上年减收[[117万元]]，下降4.5%。其中：税收收入810万元，比上年增收128万元；非税收入1652万元，比上年减收235万元。',
    '财政总收入6794万元，比上年同期增加[[651万元]]。其中：地方财政收入完成5165万元，增加645万元；上划中央收入完成1213万元，减少28万元；上划省级收入完成416万元，增加43万元。',
    '财政收入4348万元，占年初预算[[10165万元]]的42.8%。其中：税收收入3511万元，占年初预算8465万元的41.5%；非税收入837万元，占年初预算1600万元的52.3%。',
    /* One total divided in several ways, a sentence for each. */
    '财政收入[[1705万元]]，增长14%。从收入结构看：税收收入1535万元，增长9%；非税收入170万元，增长87%。从征收部门看：税务部门完成1693万元，增长12%；财政部门完成66万元，增长5%。',
    '农林牧渔业总产值[[69.93亿元]]，增加值37.90亿元。其中，农业产值7.09亿元；林业产值0.11亿元；牧业产值1.41亿元；渔业产值60.75亿元；农林牧渔服务业产值0.84亿元。',
    '“三公”经费决算总额[[277.1万元]]，比上年下降1.8%。分项情况是：因公出国（境）经费12.4万元；公务接待费103.3万元；公务用车购置及运行费161.8万元，其中购置费41.4万元。',
    '政府债务余额[[184.6亿元]]，包括一般债务余额110.5亿元、专项债务余额47.1亿元，控制在债务限额209.9亿元之内。',
    '全市预算收入[[700.4亿元]]，增长1.9%。其中：市本级收入341.5亿元，下降0.7%；区级收入385.9亿元，增长4.4%。',
    '固定资产投资[[267.8亿元]]，增长9%。其中，项目投资205.5亿元，增长7%；房地产开发投资17.4亿元，下降3%。',
    '社会消费品零售总额[[982.7亿元]]。其中，批发零售业零售额879.6亿元；住宿餐饮业零售额130.1亿元。',
    '甲类有45个村、761.3万亩茶园；乙类有55个村、104.8万亩茶园；丙类有104个村、184.2万亩茶园；丁类没有统计。多数是新开的。总计甲乙丙三类，共有[[304个]]村；共有1050.3万亩茶园。',
    /* Parts in the numbered paragraphs below, and what is left of a list in the next paragraph. */
    '财政收入完成[[3788万元]]，完成预算的102%。其中：\n1.税收收入3225万元，增长5%。\n2.非税收入553万元，增长4%。',
    '税收收入[[3225万元]]，增长14%。其中，增值税1001万元，增长9%；企业所得税517万元，增长3%。\n其他税种1797万元，增长2%。',
    '全市地区生产总值[[545.0亿元]]，增长6.2%。\n产业结构更加优化。第一产业增加值41.9亿元，增长3.6%；第二产业增加值331.1亿元，增长6.8%；第三产业增加值189.8亿元，增长6.6%。',
    /* A total in a sentence of its own, and what is lacking. */
    '安排中央赤字75.3亿元，比上年增加7.1亿元，同时经批准地方发行20.4亿元债券。赤字合计[[97.5亿元]]。',
    '全年完成投资45.2亿元，增长8%，距年度目标[[50.5亿元]]还差5.8亿元。',
    /* As many kinds as the name of the whole says. */
    '净增“四上”企业[[215家]]，其中规上工业企业80家、规上服务业企业32家、限上商贸企业50家、资质建筑企业43家。',
    '新增入库企业[[216家]]，其中工业企业80家、服务业企业52家、商贸企业53家、建筑企业21家。',
    '今年安排财政赤字[[105.0亿元]]，其中中央财政赤字85.1亿元，继续代发地方债30.2亿元并纳入地方预算。',
    '收入总计[[59.2亿元]]，其中税收收入40.1亿元、非税收入18.1亿元。',
  ],
  'figures/level-and-growth': [
    PLAN('全年财政科技投入11.63亿元，增长16.4%。', '今年财政科技投入14.61亿元，增长[[28.6%]]。'),
    PLAN('全年用于困难群众救助的资金5.95亿元。', '今年安排困难群众救助资金7.16亿元，比上年增加[[1.51亿元]]。'),
    PLAN('农村道路建设投入8.4亿元。', '农村道路建设投入7.2亿元，比上年减少[[2.2亿元]]。'),
  ],
  'figures/growth-from-base': [
    '入库税款11765万元，比上年同期增收1432万元，增长[[13.8%]]。',
    '获证企业达到185家，比2018年净增65家，是2018年120家的[[1.45倍]]。',
    '债务余额由120亿元压降至96亿元，压降24亿元，降幅[[24%]]。',
    '粮食总产量45.6万吨，比上年增产1.2万吨，增长[[7.2%]]。',
  ],
  'figures/share-of-total': [
    '坡耕地有150平方公里，采取保护措施的有60平方公里，占[[45%]]。',
    '地区生产总值1995.5亿元，增长5.3%；一般公共预算收入173.1亿元，增长6.2%，占地区生产总值比重达[[7.8%]]。',
    '全年共承办建议93件，涉及39个单位。已经解决的22件，占总数的23.66%；正在解决的68件，占总数的[[71.32%]]；列入计划的3件，占总数的3.23%。',
  ],
  'figures/completion-rate': [
    '全年安排重点项目438项，总投资1396亿元，年度计划投资565.6亿元。1—10月，全市重点项目累计完成投资482.1亿元，占年度投资计划的[[82.5%]]。',
  ],
  'figures/part-exceeds-whole': [
    '列入计划的65种产品的产量，到年底已有[[73种]]达到指标。',
    '补助由664万元增加到4025万元，五年共计1231万元，其中用于养老[[1777万元]]。',
  ],
};

const SILENT: readonly string[] = [
  '固定资产投资267.8亿元，其中重点项目投资105.5亿元，房地产开发投资17.4亿元。',
  '全市获得表彰12项，其中市本级3项、区级5项。',
  '甲类有45个村、761.3万亩茶园；乙类有55个村、104.8万亩茶园。以上各类，共有32个单位参加，共有7.2万亩果园。',
  /* Labels that leave something over, or another account in the next paragraph. */
  '财政收入完成3788万元。其中：\n1.增值税1001万元，增长5%。\n2.企业所得税553万元，增长4%。',
  '税收收入3225万元，增长14%。其中，增值税1001万元，增长9%；企业所得税517万元，增长3%。\n其他方面进展顺利，投入资金1797万元。',
  '2021年，全市地区生产总值420.0亿元。\n2022年，第一产业增加值41.9亿元，第二产业增加值331.1亿元，第三产业增加值189.8亿元。',
  '高新区地区生产总值45.0亿元，增长6.2%。\n第一产业增加值41.9亿元，第二产业增加值331.1亿元，第三产业增加值189.8亿元。',
  /* Changes against other times are not added. */
  '财政收入29612万元，较上年同期增收1735万元。其中，国税完成11765万元，较上月增收1423万元；地税完成14796万元，较上年同期减收1941万元；财政完成3051万元，较上年同期增收2252万元。',
  /* A sentence that divides holds parts of what was said before it, and no total. */
  '财政收入1705万元。从收入结构看：税收收入1535万元，非税收入170万元。从行业看：税务部门服务企业1200户，财政部门服务企业30户。',
  '到位资金20.5亿元。从征收部门看：税务部门收入完成9.3亿元，财政部门完成1.2亿元。',
  /* Which amount was measured is not certain; what is counted is another thing. */
  '全年完成投资45.2亿元，其中工业投资20.1亿元，距年度目标50.5亿元还差5.3亿元。',
  '“三农”投入100.5亿元，其中水利30.1亿元、农业20.2亿元、林业10.3亿元。',
  '城镇新增就业5.2万人，农村转移就业3.1万人。培训人员合计2.6万人次。',
  /* Grades of one thing, examples, and lists behind which something else is said. */
  '力争让亿元以上的企业有90户，其中百亿级的2户、五十亿级的1户、十亿级的13户、亿元的4户。',
  '建设项目216个，其中包括水利项目80个、交通项目52个、能源项目53个、环保项目21个。',
  '建设项目216个，其中水利项目80个、交通项目52个、能源项目53个、环保项目21个、其他一批项目有序推进。',
  /* A difference is not what is so many times as much; of less than the whole nothing grew. */
  '获证企业达到185家，比2018年净增65家，是2018年120家的1.54倍。',
  '库存18亿元，是2018年24亿元的0.75倍。',
  /* A part of what was planned is rated by a plan of its own. */
  '全年安排重点项目438项，年度计划投资565.6亿元。工业项目完成投资182.1亿元，占年度计划的70.2%。',
  '年度计划投资565.6亿元。其中续建项目完成投资182.1亿元，占年度计划的70.2%。',
  /* Parts beside a part, and what was settled later for the year before. */
  '已落实的有122件，占84%；计划落实的有24件，占16%。',
  '全年共承办建议93件，涉及39个单位。办结的有31件，占41.2%；列入计划的有26件，占33.5%；其他有12件，占21.1%。',
  '2022年，地区生产总值95.1亿元。其中，第一产业增加值5.7亿元，第二产业增加值44.6亿元，第三产业增加值44.8亿元，三次产业结构为6.0:46.9:47.1。经最终核算，2021年地区生产总值97.3亿元，三次产业结构为5.5:50.6:43.9。',
  /* Other names, other years, other bases, and money without a name of its own. */
  PLAN('全年农村公路投入3.2亿元。', '今年安排农村公路养护投入1.4亿元，增长12%。'),
  PLAN('全年财政科技投入11.63亿元。', '今年财政科技投入14.61亿元，同口径增长28.6%。'),
  PLAN('全年财政科技投入11.63亿元。', '今年财政科技投入14.61亿元，增长28%左右。'),
  PLAN('五年累计财政科技投入51.63亿元。', '今年财政科技投入14.61亿元，增长12.3%。'),
  PLAN('市级财政补助资金2.1亿元。', '市级财政安排补助资金1.3亿元，比上年增加0.9亿元。'),
  PLAN('规上工业增加值达到63.1亿元。', '规上工业增加值达到68.0亿元，增长9.5%。'),
  '到账资金8.2亿元，占年度计划的60%；累计支付的有3.1亿元，占37.8%。',
];

const OWN = new Set([
  'figures/sum-of-parts',
  'figures/level-and-growth',
  'figures/share-of-total',
  'figures/completion-rate',
  'figures/growth-from-base',
  'figures/part-exceeds-whole',
]);
const own = rules.filter(({ id }) => OWN.has(id));

const PIECES: Readonly<Record<string, string>> = {
  blanks: ' ',
  'totals divided': '财政收入3亿元。从结构看：税收收入2亿元，非税收入1亿元。',
  'shares without a whole': '办结3件，占5%，',
  'plans by one name': '今年农村道路投入3亿元，增长5%。',
  'paragraphs that go on': '收入3亿元，其中甲税1亿元，乙税1亿元。\n其他税种1亿元。\n',
  'announced items': '收入3亿元，其中：\n1.税收收入2亿元。\n',
  'what is lacking': '完成3亿元，距目标5亿元还差2亿元，',
  'times as much': '增加3亿元，是2亿元的3倍，',
};

describe('figures that stand apart', () => {
  for (const [rule, sources] of Object.entries(FOUND)) {
    for (const source of sources) {
      it(`${rule}: ${source.slice(0, 60)}`, () => {
        const { text, spans } = readMarks(source);
        const findings = checkText(text).findings.filter((finding) => finding.rule.startsWith('figures/'));
        const found = findings.map(({ span, rule: by, message }) => [by, span, render(message, 'zh')]);
        assert.deepEqual(
          findings.filter((finding) => finding.rule === rule).map(({ span }) => span),
          spans,
          JSON.stringify(found),
        );
      });
    }
  }
  it('a last digit cut off instead of rounded is information at most', () => {
    const { findings } = checkText('年度投资计划17.68亿元，1—5月完成投资4.28亿元，完成率24.25%。');
    assert.deepEqual(
      findings.map(({ rule, level }) => [rule, level]),
      [['figures/completion-rate', 'information']],
    );
  });
  for (const [name, piece] of Object.entries(PIECES)) {
    it(`${name}: time grows with the text`, () => {
      assertLinear(piece, (text) => checkText(text, own));
    });
  }
  for (const text of SILENT) {
    it(`says nothing: ${text.slice(0, 60)}`, () => {
      const words = checkText(text).findings.map(({ rule, message }) => `${rule}: ${render(message, 'zh')}`);
      assert.deepEqual(words, []);
    });
  }
});
