/** Figures, signs and months that no reading makes whole, and the right wordings that look like them. */
import assert from 'node:assert/strict';
import { checkText } from './checking';

const WANTED = /^(?:text\/(?:lost-characters|doubled|set-phrase)|calendar\/date)$/;

/** What is told of a text: the rule and the words it marks. */
const told = (text: string): readonly string[] =>
  checkText(text)
    .findings.filter(({ rule }) => WANTED.test(rule))
    .map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`);

describe('torn figures', () => {
  it('are told: a second point, two points in a row, a comma for a point', () => {
    assert.deepEqual(told('全区生产总值增长6.3.5%，投资增长5..2%。'), [
      'text/lost-characters 6.3.5',
      'text/lost-characters 5..2',
    ]);
    assert.deepEqual(told('完成投资12,86亿元，增长7%。'), ['text/lost-characters 12,86']);
  });

  it('are no numbers of items, versions and dates, no digits in groups, no list in half width', () => {
    for (const text of [
      '2.1.5万亩农田建成。3.2.5亿元投资落地。',
      '办好三件事：1.1.5万亩农田，2.3.2亿元投资。',
      '系统升级到3.0.1版，截至2023.6.30完成。',
      '完成投资12,345万元，服务1,234,567人次。',
      '完成项目12,86亿元全部到位,增长7%,明显好转。',
    ])
      assert.deepEqual(told(text), [], text);
  });
});

describe('signs and measure words that stand twice', () => {
  it('are told', () => {
    assert.deepEqual(told('粮食增长3%%，惠及群众5.3万人人，建成项目12个个。'), [
      'text/doubled %%',
      'text/doubled 人人',
      'text/doubled 个个',
    ]);
  });

  it('are words of their own inside a clause', () => {
    assert.deepEqual(told('带动3万人人均增收2000元，走访2000户户均3次，人人参与，户户受益。'), []);
  });
});

describe('months of a year', () => {
  it('are twelve', () => {
    assert.deepEqual(told('自2023年13月起施行，至2023年12月32日止。'), [
      'calendar/date 2023年13月',
      'calendar/date 2023年12月32日',
    ]);
    assert.deepEqual(told('自2023年12月起施行，到2024年1月完成，历时13个月，2022年18月龄儿童接种率达标。'), []);
  });
});

describe('fixed political wordings', () => {
  it('are told where one character is wrong or two are swapped', () => {
    assert.deepEqual(told('坚持以习近平新时代中国特色社会主义思想为指异，贯彻党的二大十精神，推进供给侧结构性改格。'), [
      'text/set-phrase 习近平新时代中国特色社会主义思想为指异',
      'text/set-phrase 党的二大十精神',
      'text/set-phrase 供给侧结构性改格',
    ]);
    assert.deepEqual(told('以习近平新时代中国特色社会注义思想为指导，建设全面小康。'), [
      'text/set-phrase 习近平新时代中国特色社会注义思想为指导',
    ]);
    assert.deepEqual(told('统筹推进“四位一体”总体布局、协调推进“三个全面”战略布局，学习习近平总书记重要讲话精神。'), [
      'text/set-phrase 四位一体',
      'text/set-phrase 推进“三个全面”战略布局',
    ]);
  });

  it('have right neighbours', () => {
    for (const text of [
      '以习近平新时代中国特色社会主义思想为指引，贯彻党的十九大精神和党的十二大精神。',
      '推进社会主义核心价值体系建设，践行社会主义核心价值观，弘扬社会主义核心价值理念。',
      '全面建成小康社会，全面建设小康社会，建设全面小康社区，完善社会主义市场经济体系。',
      '推进国家治理体系与治理能力现代化，全面推进依法治县，构建人类卫生健康共同体。',
      '学习党的二十大报告，传达党的二十届三中全会精神，学习习近平总书记重要指示精神。',
      '按照中国特色社会主义事业“四位一体”总体布局，推进各项建设。',
      '党的十八大把“四位一体”总体布局拓展为“五位一体”总体布局，这是新时代的要求。',
      '形成调解、仲裁、诉讼、信访“四位一体”总体布局，贯彻党的二十大精神。',
    ])
      assert.deepEqual(told(text), [], text);
  });
});
