/** Which indicator a figure is of where its name does not stand plainly before it, and what it covers. Places that do not exist. */
import assert from 'node:assert/strict';
import { analyse } from '../../server/src/core/model/analyse';
import type { Mention } from '../../server/src/core/model/mention';
import { shippedLexicon } from '../../server/src/lexicon';

const HEAD = '2025年云岭县人民政府工作报告\n一、2024年工作回顾\n';

const mentionsOf = (words: string, head = HEAD): readonly Mention[] =>
  analyse(head + words, shippedLexicon()).mentions.filter(({ figure }) => figure.span.start >= head.length);

const named = (words: string): readonly (string | null)[] => mentionsOf(words).map(({ indicator }) => indicator);
const scopes = (words: string): readonly (string | null)[] => mentionsOf(words).map(({ scope }) => scope);
const measures = (words: string): readonly string[] => mentionsOf(words).map(({ measure }) => measure);
const certain = (words: string): readonly boolean[] => mentionsOf(words).map((mention) => mention.certain);

describe('mentions: names', () => {
  it('behind a verb of doing', () => {
    assert.deepEqual(named('新建绿道12公里。'), ['绿道长度']);
    assert.deepEqual(named('安排产业发展资金3亿元。'), ['财政资金投入']);
  });

  it('that 新增 makes another indicator, along a list', () => {
    assert.deepEqual(named('新增普惠性养老床位300张。'), ['新增养老床位']);
    assert.deepEqual(named('培育高新技术企业20家、专精特新中小企业8家。'), ['新增高新技术企业', '新增专精特新企业']);
  });

  it('are another thing with unknown words before an amount', () => {
    assert.deepEqual(named('绿植盆栽贷款余额3亿元。'), [null]);
    assert.deepEqual(named('云杉原木出口总额3亿元。'), [null]);
  });

  it('share the beginning of the first and the end of the last', () => {
    assert.deepEqual(named('生产安全事故起数、死亡人数分别下降5%、3%。'), ['生产安全事故起数', '生产安全事故死亡人数']);
    assert.deepEqual(named('城镇和农村居民人均可支配收入分别增长5%、6%。'), [
      '城镇居民人均可支配收入',
      '农村居民人均可支配收入',
    ]);
    assert.deepEqual(named('粮食播种面积60万亩、产量20万吨。'), ['粮食播种面积', '粮食产量']);
  });

  it('fused in one word, over several rows of values', () => {
    const both = ['城镇居民人均可支配收入', '农村居民人均可支配收入'];
    assert.deepEqual(named('城乡居民人均可支配收入分别为4万元、2万元，分别增长5%、6%。'), [...both, ...both]);
  });

  it('of which a share is told', () => {
    assert.deepEqual(named('工业投资、民间投资占比分别达53%、43%。').at(-1), '民间投资占比');
    assert.deepEqual(measures('工业投资、民间投资占比分别达53%、43%。'), ['share', 'share']);
    assert.deepEqual(named('工业投资总量占固定资产投资比重37%。'), ['工业投资占比']);
  });

  it('behind the number', () => {
    assert.deepEqual(named('七里坪等12个重点项目开工。'), ['重点项目数']);
    assert.deepEqual(named('老旧小区改造项目15个。'), ['老旧小区改造']);
  });

  it('go on behind what is said of a budget', () => {
    const words = '非税收入完成6.5亿元，完成年初预算112%，同比增收1.8亿元。';
    assert.deepEqual([named(words)[0], named(words)[2]], ['非税收入', '非税收入']);
  });

  it('are not of a size that only sorts', () => {
    assert.equal(named('工业总产值80亿元，新增10亿元以上企业4家。')[1], null);
  });
});

describe('mentions: what they cover', () => {
  it('places, purses and sizes, never verbs', () => {
    assert.deepEqual(scopes('全省进出口总额90亿元。'), ['全省']);
    assert.deepEqual(scopes('县本级一般公共预算收入9亿元，上级补助收入3亿元。'), ['县本级', '县本级']);
    assert.deepEqual(scopes('规上软件业务收入9亿元。'), ['规上']);
    assert.deepEqual(scopes('吸纳技术合同成交额3亿元。'), [null]);
    assert.deepEqual(scopes('盘活省级行政部门资金3亿元。'), ['省级']);
    assert.deepEqual(scopes('新增省级重点项目3个。'), [null]);
  });

  it('nothing where the report speaks of its own place', () => {
    assert.deepEqual(scopes('全县地区生产总值90亿元。'), [null]);
  });

  it('not among whom something is the first', () => {
    assert.deepEqual(scopes('全国首个供热面积达3万平方米。'), [null]);
  });
});

describe('mentions: ranks', () => {
  it('are of the subject before them, among those they name', () => {
    const [, rank, share] = mentionsOf('进出口总额90亿元，总量居全省第4位，占地区生产总值比重达8%。');
    assert.deepEqual([rank?.indicator, rank?.scope, rank?.measure], ['进出口总额', '全省', 'rank']);
    assert.deepEqual([share?.indicator, share?.measure], ['进出口总额', 'share']);
    assert.equal(rank?.certain, false);
  });

  it('are no figures to the rules', () => {
    const report = analyse(`${HEAD}居全省第4位。`, shippedLexicon());
    assert.ok(report.paragraphs.every(({ facts }) => facts.figures.length === 0));
  });
});

describe('mentions: certainty', () => {
  it('ends where another place, time or plan is spoken of', () => {
    assert.deepEqual(certain('一般公共预算收入9亿元。'), [true]);
    assert.deepEqual(certain('青溪镇产业聚集，一般公共预算收入9亿元。'), [false]);
    assert.deepEqual(certain('国家计划要求粮食产量达到9万吨。'), [false]);
    assert.deepEqual(certain('一般公共预算收入9亿元，完成了增长5%的目标任务。'), [true, false]);
    assert.deepEqual(certain('2017年底情况不同。粮食产量9万吨。'), [false]);
  });

  it('needs a heading that says whether it looks back or ahead', () => {
    const below = (heading: string) =>
      mentionsOf('进出口总额90亿元。', `2025年云岭县人民政府工作报告\n一、2024年工作回顾\n稳中向好。\n${heading}\n`);
    assert.deepEqual([below('二、2025年工作安排')[0]?.certain, below('二、风光与人情')[0]?.certain], [true, false]);
  });

  it('is lost with words for speed, for what is new of a stock, and in what a task goes on to say', () => {
    assert.deepEqual(certain('制造业投资连续3个月保持30%以上的增速。').at(-1), false);
    assert.deepEqual(certain('高新技术企业新增70家以上。'), [false]);
    const task = mentionsOf(
      '1.进出口总额达90亿元。社会消费品零售总额达20亿元。',
      '云岭县2025年政府工作报告目标任务分解\n',
    );
    assert.deepEqual(
      task.map((one) => one.certain),
      [true, false],
    );
  });

  it('of a whole year stands behind a part of it', () => {
    const [part, year] = mentionsOf('一季度进出口总额增长2%，全年地区生产总值增长5%。');
    assert.deepEqual([part?.period, year?.period], ['2024Q1', '2024']);
  });

  it('never holds for what adds up several years', () => {
    assert.deepEqual(certain('五年累计城镇新增就业9000人。'), [false]);
  });

  it('leaves what something got to without the year it came from', () => {
    const [base, reached] = mentionsOf('PM2.5年均浓度从2017年的39微克/立方米下降到25微克/立方米。');
    assert.deepEqual([base?.period, reached?.period], ['2017', '2024']);
  });
});

describe('mentions: time of sections', () => {
  it('主要工作 of the year to come lies ahead', () => {
    const [goal] = mentionsOf(
      '进出口总额增长5%。',
      '2025年云岭县人民政府工作报告\n2024年工作回顾\n稳中向好。\n2025年主要工作\n',
    );
    assert.deepEqual([goal?.period, goal?.kind], ['2025', 'target']);
  });
});
