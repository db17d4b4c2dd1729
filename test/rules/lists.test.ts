/**
 * Lists and the numbers that belong to them, in forms that leave no other reading (said loudly) or a doubt (told as information),
 * and forms that only look like them. The words are our own.
 */
import assert from 'node:assert/strict';
import { render } from '../../server/src/core/message';
import { readMarks, showMarks } from '../marks';
import { checkText } from './checking';

const LOUD: Readonly<Record<string, readonly string[]>> = {
  'figures/collective-count': [
    '高举石桥、望河和云岭坡这[[两]]面旗帜。',
    '东岭河口断面、西岭河湾口断面[[三]]个监测点水质达标。',
    '总结出育、种、管、防、收的“田间[[六]]字法”。',
    '提出“[[三]]项措施、一项改革”，即敞开收购、顺价销售，加快企业改革。',
    '“5”即“筑牢双城首位城区、公园美丽城区、产业示范城区、安居首善城区”[[五]]区支撑。',
    '粮食生产实现总产、单产、播种面积“[[四]]增长”。',
    '不断拓展湘鄂[[三]]地合作。',
    '认真开展讲学习、讲政治、讲正气的“[[四]]讲”教育。',
    '扎实做好稳就业、稳外贸、稳投资“[[四]]稳”工作。',
    '推进行业智能化、绿色化、融合发展化“[[四]]化”转型。',
    '建立完善市、县（市）、镇（乡）[[四]]级规划体系。',
    '推动社会治理、生活服务、产业升级“[[四]]大转型”。',
    '推进环湖截污、河道清淤、湿地修复等[[两]]大工程。',
    '大力推进新材料、新能源等[[一]]大专项行动。',
  ],
  'figures/respective-arity': [
    '接待游客人次、旅游收入和游客人均消费[[分别增长37.9%、7.5%]]。',
    '批发业、零售业销售额和住宿业、餐饮业营业额[[分别增长8.6%、14.5%、16.3%]]。',
    '四次产业[[分别增长3.9%、7.9%、6.3%]]。',
    '全市一般公共预算收入[[分别增长7.1%、8.3%]]。',
    '进出口总额增长5%，城镇调查失业率[[分别控制在5%、3%以内]]。',
  ],
};

const QUIET: Readonly<Record<string, readonly string[]>> = {
  'figures/collective-count': [
    '推进东湖、西岭[[3]]个城市试点。',
    '将6支省级基金整合为产业、科创[[3]]支基金。',
    '新医药聚焦生物药物和高端医疗器械[[三]]大产业。',
    '面对复杂多变的市场形势和需求收缩、供给冲击[[三]]重压力。',
    '支持东湖、西岭[[3]]个县区创建示范。',
    '认真开展讲学习、讲政治的“[[三]]讲”教育。',
    '完成人民医院、中医院、妇幼保健院[[4]]家医院搬迁。',
    '推动石桥、望河、云岭[[四]]镇一体化发展。',
    '持续推动石桥商圈面积、销售额“[[三]]个翻番”。',
    '高举总方针和人民队伍这[[三]]面旗帜。',
  ],
  'figures/respective-arity': [
    '清理规范节庆、展会，数量[[分别压减75%、95%、73%]]。',
    '二氧化碳捕集装置能耗[[分别减少6.61%和8.95%]]。',
  ],
};

/** Each looks like an error and is none. */
const SILENT: readonly string[] = [
  '高举石桥、望河和云岭坡这三面旗帜。',
  '总结出育、种、管、防、收的“田间五字法”。',
  '提出“三项措施、一项改革”，即敞开收购、顺价销售、封闭运行，加快企业改革。',
  '提出“两项措施、一项改革”，即敞开收购、顺价销售和封闭运行，加快企业改革。',
  '新建体育公园、口袋公园3个。',
  '新增上市、过会企业3家，新建幼儿园、中小学11所。',
  '加快东湖、西岭3座光热电站建设。',
  '加快城北片区、城南片区、综合保税区二期建设。',
  '完成人民医院、中医院、妇幼保健院3家医院搬迁。',
  '东湖码头、西岭码头3个泊位完成改造。',
  '推进东湖、西岭11个特色小镇建设。',
  '全面落实法律顾问制度、行政执法“三项制度”。',
  '面对复杂多变的市场形势和需求收缩、供给冲击、预期转弱三重压力。',
  '面对汛情多点散发和极端高温、持续干旱、电力紧缺四重考验。',
  '推进城南、城北3个棚户区改造。',
  '加快高新区、经开区3个重点项目建设。',
  '石桥镇、望河镇3个美丽乡村示范点建成投用。',
  '加强就业和社会保障、医疗卫生、教育文化四大领域建设。',
  '不断拓展穗港澳三地合作。',
  '推动港澳两地合作。',
  '形成新材料、新能源等一大批成果。',
  '坚持讲学习、讲政治、讲正气的“三讲”教育。',
  '推动石桥区、望河区“三农”工作。',
  '一批创新工作、改革案例入选三个“一号工程”试点。',
  '推进交通道路、市政道路、城市管网、城市功能品质活力提升4个“三年行动计划”。',
  '加快推进省、市、自治区两级规划。',
  '生产事故起数和死亡人数分别下降15.1%、17.3%。',
  '购票人数、门票及二销收入分别增长19.4%、12.1%。',
  '集成电路、软件和信息服务、生物医药分别增长9.1%、7.3%、5.2%。',
  '东区、西区加快发展，一般公共预算收入分别增长12.3%、15.4%。',
  '甲业和乙业增加值同比分别增长10.6%和9.1%，增速分别比全部工业快4.6和3.1个百分点，占工业比重分别为12.2%和32.6%。',
  '石桥镇、望河镇工业总产值分别增长5.1%、6.2%；固定资产投资分别增长7.1%、8.2%。',
  '城乡居民人均可支配收入分别增长6.8%和8.3%，人均消费支出分别增长5.1%和6.2%。',
  '全镇实现生产总值55亿元，其中农业总产值5亿元；境内财政总收入5.6亿元，其中地方财政收入1.1亿元。',
  '二次产业增加值增长3.1%，三次产业分别增长3.9%、7.9%、6.3%。',
];

function check(rule: string, example: string, loud: boolean): void {
  const { text, spans } = readMarks(example);
  const { findings } = checkText(text);
  const said = findings.map((f) => `${f.rule} ${f.level}: ${render(f.message, 'zh')}`).join('\n');
  const places = findings.map((f) => f.span);
  assert.equal(showMarks(text, places), showMarks(text, spans), said);
  for (const { rule: found, level } of findings) {
    assert.equal(found, rule, said);
    assert.equal(level === 'warning' || level === 'error', loud, said);
  }
}

describe('lists and their numbers', () => {
  for (const [rule, examples] of Object.entries(LOUD)) {
    for (const example of examples) it(`${rule}: ${example}`, () => check(rule, example, true));
  }
  for (const [rule, examples] of Object.entries(QUIET)) {
    for (const example of examples) it(`${rule} informs: ${example}`, () => check(rule, example, false));
  }
  for (const text of SILENT) {
    it(`silent: ${text}`, () => {
      const said = checkText(text).findings.map((f) => `${f.rule}: ${render(f.message, 'zh')}`);
      assert.equal(said.join('\n'), '');
    });
  }
});
