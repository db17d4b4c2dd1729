/** Years and stretches of time in a text, and what headings tell of time. All texts are made up. */
import assert from 'node:assert/strict';
import { findPeriods, type Period } from '../../server/src/core/lex/period';
import { tenseOf, yearsOf } from '../../server/src/core/lex/tense';
import { normalise } from '../../server/src/core/text/normalise';
import { shippedLexicon } from '../../server/src/lexicon';

const periods = (raw: string): readonly Period[] => findPeriods(normalise(raw, shippedLexicon().fold));

const read = ({ kind, from, to, part, compared }: Period): string =>
  `${kind} ${from}..${to}${part ? ` ${part}` : ''}${compared ? ' compared' : ''}`;

describe('periods', () => {
  const CASES: readonly [string, readonly string[]][] = [
    ['2023年，', ['year 2023..2023']],
    ['２０２３年，', ['year 2023..2023']],
    ['2023年上半年', ['year 2023..2023 H1']],
    ['2023年一季度', ['year 2023..2023 Q1']],
    ['2023年前三季度', ['year 2023..2023 Q1-3']],
    ['2023年1—11月', ['year 2023..2023 M1-11']],
    ['2021—2025年', ['years 2021..2025']],
    ['2023—24年', ['years 2023..2024']],
    ['2021年以来', ['years 2021..0']],
    ['二〇二三年', ['year 2023..2023']],
    ['“十四五”规划', ['plan 2021..2025']],
    ['十五五时期', ['plan 2026..2030']],
    ['“一五”', ['plan 1953..1957']],
    ['去年完成', ['relative -1..-1']],
    ['今年上半年', ['relative 0..0 H1']],
    ['比上年增长', ['relative -1..-1 compared']],
    ['较2020年提高', ['year 2020..2020 compared']],
    ['过去五年', ['stretch -1..5']],
    ['三年来', ['stretch -1..3']],
    ['今后5年', ['stretch 1..5']],
    ['前11个月', ['part 0..0 M1-11']],
    ['十五个项目', []],
    ['三年行动', []],
    ['2000家', []],
  ];
  for (const [text, expected] of CASES) {
    it(`${text}: ${expected.join(', ') || 'none'}`, () => assert.deepEqual(periods(text).map(read), expected));
  }

  it('stand where they stand', () => {
    const [period] = periods('到2025年，');
    assert.deepEqual(period?.span, { start: 1, end: 6 });
  });
});

describe('headings tell their time', () => {
  const CASES: readonly [string, string | null][] = [
    ['一、2024年工作回顾', 'review'],
    ['二、2025年工作安排', 'plan'],
    ['2024年国民经济计划执行情况', 'review'],
    ['二、奋力开创新局面', 'plan'],
    ['（一）工业', null],
  ];
  for (const [heading, tense] of CASES) it(heading, () => assert.equal(tenseOf(heading), tense));

  it('and their years', () => {
    assert.deepEqual(yearsOf('2024年工作回顾')?.from, 2024);
    assert.equal(yearsOf('2023年决算和2024年预算'), null);
  });
});
