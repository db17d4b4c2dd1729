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
