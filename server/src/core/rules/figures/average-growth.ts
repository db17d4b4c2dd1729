/** 年均增长 beside start and end, or beside the growth of the whole time, that no way of counting the years makes right. */
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { AverageStatement } from '../../lex/statement';
import { wordings } from '../../message';
import { defineRule, type Fix, type Hit, type Level, type Related, type Verdict } from '../rule';
import { asPrinted, averageFits, grown, isLinear, LONGEST_SPAN, rateFor, readingWith } from './average-arithmetic';
import { agreement, allArabic, inUnitOf, isHedged, setTo, shown, tail } from './operands';

type Rational = rational.Rational;

const say = wordings('figures/average-growth', {
  values: {
    zh: '{base}到{value}，{years}年年均{computed}，与所述{rate}不符（多算少算一年也不符）',
    en: '{base} to {value} is {computed} a year over {years} years, but the text says {rate} (one year more or less does not help)',
  },
  total: {
    zh: '{years}年共{total}，年均{computed}，与所述{rate}不符（多算少算一年也不符）',
    en: '{total} over {years} years is {computed} a year, but the text says {rate} (one year more or less does not help)',
  },
  agrees: {
    zh: '{years}年年均{computed}，与所述{rate}相符',
    en: '{computed} a year over {years} years, as the text says: {rate}',
  },
  real: {
    zh: '按可比价格增长，不能由这两个数推算',
    en: 'Growth at constant prices: not to be computed from these values',
  },
  basis: {
    zh: '按可比口径增长，不能由这两个数推算',
    en: 'Growth on a comparable basis: not to be computed from these values',
  },
  unknown: { zh: '没有写明是多少年，无从推算', en: 'How many years is not said: nothing to compute' },
  long: {
    zh: '跨度超过{most}年，口径难免调整，不推算',
    en: 'More than {most} years, over which statistics change: not computed',
  },
  vague: { zh: '有约数，不推算', en: 'An approximate figure: not computed' },
  linear: {
    zh: '{base}到{value}，{years}年平均每年{computed}，与所述{rate}不符（多算少算一年也不符）',
    en: '{base} to {value} is {computed} a year over {years} years, but the text says {rate} (one year more or less does not help)',
  },
  base: { zh: '期初', en: 'The start' },
  value: { zh: '期末', en: 'The end' },
  whole: { zh: '全期增幅', en: 'The growth of the whole time' },
  setRate: { zh: '年均增幅改为{written}', en: 'Change the yearly rate to {written}' },
  setValue: { zh: '期末数改为{written}', en: 'Change the end to {written}' },
  setBase: { zh: '期初数改为{written}', en: 'Change the start to {written}' },
  setTotal: { zh: '全期增幅改为{written}', en: 'Change the growth of the whole time to {written}' },
});

type Reason = 'real' | 'basis' | 'unknown' | 'long' | 'vague';

interface AverageHit extends Hit {
  readonly statement: AverageStatement;
  readonly verdict: Verdict;
  /** Why it was not computed. */
  readonly reason: Reason | null;
}

export const averageGrowth = defineRule({
  id: 'figures/average-growth',
  scope: 'paragraph',
  level: 'warning',
  since: '0.1.0',
  fixes: 'always',
  options: {},
  docs: {
    what: {
      zh: '年均增幅与期初、期末数（或全期增幅）算不到一起。',
      en: 'A yearly rate does not agree with start and end, or with the growth of the whole time.',
    },
    why: {
      zh:
        '年数按文中写明的年份或“五年来”“‘十四五’时期”确定，多算少算一年能对上的也不报；各数取四舍五入可代表的区间，用乘方比较，不开方。' +
        '地区生产总值、居民收入等按可比价增长，投资等按可比口径增长，不推算；十年以上的跨度口径难免调整，也不推算。',
      en:
        'The number of years comes from the years that are named, or from 五年来 and the like; one year more or less that fits is enough. Every figure ' +
        'counts as the interval it can be rounded from; powers are compared, no root is taken. GDP and incomes grow at constant prices, investment on a ' +
        'comparable basis: not computed, nor spans of more than ten years.',
    },
    bad: [
      { text: '网络零售额由2020年的2.57万元增加到2025年的3.52万元，年均增长[[7.5%]]。' },
      { text: '五年来，高新技术企业由120家增加到310家，年均增长[[12.9%]]。' },
      { text: '2025年与2020年相比，货运量增长57.3%，年均增长[[5.9%]]。' },
      { text: '货运量由2020年的865万吨增加到2025年的1892万吨，平均每年增加[[250万吨]]。' },
    ],
    good: [
      { text: '网络零售额由2020年的2.57万元增加到2025年的3.52万元，年均增长6.5%。' },
      {
        text: '地区生产总值由2020年的540亿元增加到2025年的827亿元，年均增长7.1%。',
        note: { zh: '按可比价增长。', en: 'At constant prices.' },
      },
      { text: '2025年与2020年相比，货运量增长57.3%，年均增长9.5%。' },
      {
        text: '高新技术企业由120家增加到310家，研发人员年均增长11.2%。',
        note: { zh: '另一个主语。', en: 'Another subject.' },
      },
      {
        text: '高新技术企业由120家增加到310家，年均增长12.9%。',
        note: { zh: '不知是几年。', en: 'How many years is not said.' },
      },
    ],
  },
  *find({ facts }) {
    for (const statement of facts.statements) {
      if (statement.kind !== 'average') continue;
      const figures = figuresOf(statement);
      yield {
        span: statement.rate.core,
        operands: figures.map(({ span }) => span),
        statement,
        ...judge(statement, figures),
      } satisfies AverageHit;
    }
  },
  say({ statement, verdict, reason }: AverageHit, { facts }) {
    if (reason) return { message: say(reason, { most: LONGEST_SPAN }) };
    const { base, value, total, rate } = statement;
    const right = rightRate(statement);
    const text = (figure: Figure | null): string => (figure ? shown(facts.raw, figure.core) : '');
    const args = {
      base: text(base),
      value: text(value),
      total: text(total),
      years: statement.years ?? 0,
      computed: rightText(facts.raw, statement, right),
      rate: text(rate),
    };
    if (verdict !== 'inconsistent') return { message: say('agrees', args) };
    const wording = isLinear(statement) ? 'linear' : total ? 'total' : 'values';
    return { message: say(wording, args), related: relatedOf(statement) };
  },
  mend({ statement }: AverageHit, { facts }): readonly Fix[] {
    return sides(statement).flatMap(({ figure, value, side }) => {
      if (value.n <= 0n) return [];
      const fits = averageFits(statement, statement.years ?? 0, 'soft', readingWith(figure, value));
      return fits ? setTo(facts.raw, figure, value, (written) => say(side, { written })) : [];
    });
  },
});

const figuresOf = ({ base, value, total, rate }: AverageStatement): readonly Figure[] =>
  [base, value, total, rate].filter((figure) => figure !== null);

function relatedOf({ base, value, total }: AverageStatement): readonly Related[] {
  const places: readonly (readonly [Figure | null, 'base' | 'value' | 'whole'])[] = [
    [base, 'base'],
    [value, 'value'],
    [total, 'whole'],
  ];
  return places.flatMap(([figure, name]) => (figure ? [{ span: figure.span, message: say(name) }] : []));
}

interface Judged {
  readonly verdict: Verdict;
  readonly reason: Reason | null;
  readonly level?: Level;
}

function judge(statement: AverageStatement, figures: readonly Figure[]): Judged {
  const { barred, years } = statement;
  const not = (reason: Reason): Judged => ({ verdict: 'not-checkable', reason });
  if (barred) return not(barred === 'real' ? 'real' : 'basis');
  if (years === null) return not('unknown');
  if (years > LONGEST_SPAN) return not('long');
  if (averageFits(statement, years, 'hard', asPrinted) === false) return { verdict: 'inconsistent', reason: null };
  if (figures.some(isHedged)) return not('vague');
  if (averageFits(statement, years, 'soft', asPrinted) !== false) {
    const right = rightRate(statement, 0);
    return { verdict: agreement(right !== null && rational.equal(right, statement.rate.value)), reason: null };
  }
  if (!allArabic(figures)) return { verdict: agreement(false), reason: null };
  return { verdict: 'inconsistent', reason: null, level: 'information' };
}

/** Value over base as printed, or what the growth of the whole time makes of one. */
function factor({ base, value, total, direction }: AverageStatement): Rational | null {
  if (base && value) return rational.divide(value.value, base.value);
  if (!total) return null;
  const share = rational.multiply(total.value, rational.rational(1, 100));
  return direction === 'up' ? rational.add(rational.ONE, share) : rational.subtract(rational.ONE, share);
}

function rightText(raw: string, statement: AverageStatement, right: Rational | null): string {
  const { rate } = statement;
  if (!right) return '';
  return isLinear(statement)
    ? inUnitOf(raw, rate, right, rate.written.scale + 1) + tail(raw, rate)
    : `${rational.toText(right, rate.written.scale + 1)}%`;
}

/** The yearly rate that the other figures give, to one decimal more than is printed. */
function rightRate(statement: AverageStatement, extra = 1): Rational | null {
  const { base, value, years, rate, direction } = statement;
  if (isLinear(statement)) {
    if (!base || !value || !years) return null;
    const up = rational.subtract(value.value, base.value);
    return rational.divide(direction === 'up' ? up : rational.negate(up), rational.rational(years));
  }
  const whole = factor(statement);
  return whole && years ? rateFor(whole, years, rate.written.scale + extra, direction) : null;
}

interface Side {
  readonly figure: Figure;
  readonly value: Rational;
  readonly side: 'setRate' | 'setValue' | 'setBase' | 'setTotal';
}

function sides(statement: AverageStatement): readonly Side[] {
  const { base, value, total, rate, years, direction } = statement;
  if (!years) return [];
  const right = rightRate(statement, 0);
  if (isLinear(statement)) return linearSides(statement, years, right);
  const times = grown(statement, years);
  const found: Side[] = right ? [{ figure: rate, value: right, side: 'setRate' }] : [];
  if (base && value) {
    found.push({ figure: value, value: rational.multiply(base.value, times), side: 'setValue' });
    const start = rational.divide(value.value, times);
    if (start) found.push({ figure: base, value: start, side: 'setBase' });
  }
  if (total) {
    const change = rational.subtract(times, rational.ONE);
    const share = rational.multiply(direction === 'up' ? change : rational.negate(change), rational.rational(100));
    found.push({ figure: total, value: share, side: 'setTotal' });
  }
  return found;
}

function linearSides(
  { base, value, rate, direction }: AverageStatement,
  years: number,
  right: Rational | null,
): readonly Side[] {
  if (!base || !value || !right) return [];
  const whole = rational.multiply(rate.value, rational.rational(years));
  const shift = direction === 'up' ? whole : rational.negate(whole);
  return [
    { figure: rate, value: right, side: 'setRate' },
    { figure: value, value: rational.add(base.value, shift), side: 'setValue' },
    { figure: base, value: rational.subtract(value.value, shift), side: 'setBase' },
  ];
}
