/**
 * The arithmetic of growth over intervals: what factor lies between base and value, and what factor a rate means. Sources: intervals as in XBRL Calculations 1.1; 增长N倍 is (1+N) times the base, 增长到N倍 N times.
 */
import { add, below, closed, divide, type Interval, meets, point, scaleBy, subtract } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { GrowthStatement } from '../../lex/statement';
import type { Level, Verdict } from '../rule';
import { agreement, allArabic, isHedged } from './operands';

export type Contradiction = 'rate' | 'change' | 'direction';

export interface Judgement {
  /** What contradicts, or, where nothing does, what was compared. */
  readonly contradiction: Contradiction;
  readonly verdict: Verdict;
  readonly level?: Level;
}

export type Side = 'hard' | 'soft';
/** How a figure is read: its own intervals, or those it would have after a fix. */
export type Read = (figure: Figure, side: Side) => Interval;

const asPrinted: Read = (figure, side) => figure[side];

/** A doubling is said of anything from nine tenths of it to half as much again. */
const DOUBLING = { low: rational.rational(9, 10), high: rational.rational(3, 2) };
export const MOST_DOUBLINGS = 8n;

export function judgeGrowth(statement: GrowthStatement): Judgement {
  const { base, value, change, rate, barred, direction } = statement;
  if (base && value && wrongWay(base, value, direction, asPrinted)) {
    return { contradiction: 'direction', verdict: 'inconsistent' };
  }
  if (base && value && change && barred !== 'average' && barred !== 'other-period') {
    if (!changeFits(statement, 'hard', asPrinted)) return { contradiction: 'change', verdict: 'inconsistent' };
    const plain = allArabic([base, value, change]) && ![base, value, change].some(isHedged);
    if (plain && !changeFits(statement, 'soft', asPrinted)) {
      return { contradiction: 'change', verdict: 'inconsistent', level: 'information' };
    }
    if (!rate) return agreeing(statement, 'change');
  }
  if (!rate) return agreeing(statement, 'direction');
  if (barred) return { contradiction: 'rate', verdict: 'not-checkable' };
  const fits = rateFits(statement, 'hard', asPrinted);
  if (fits === null) return { contradiction: 'rate', verdict: 'not-checkable' };
  if (!fits) return { contradiction: 'rate', verdict: 'inconsistent' };
  if (rateFits(statement, 'soft', asPrinted)) return agreeing(statement, 'rate');
  const figures = [base, value, change, rate].filter((figure) => figure !== null);
  if (figures.some(isHedged)) return { contradiction: 'rate', verdict: 'not-checkable' };
  if (!allArabic(figures)) return agreeing(statement, 'rate');
  return { contradiction: 'rate', verdict: 'inconsistent', level: 'information' };
}

function agreeing(statement: GrowthStatement, contradiction: Contradiction): Judgement {
  const figures = [statement.base, statement.value, statement.change, statement.rate];
  if (contradiction !== 'direction' && figures.some((figure) => figure && isHedged(figure))) {
    return { contradiction, verdict: 'not-checkable' };
  }
  const { base, value, change } = statement;
  const exact = contradiction !== 'change' || !base || !value || !change || changeIsExact(base, value, change);
  return { contradiction, verdict: agreement(contradiction !== 'rate' && exact) };
}

const changeIsExact = (base: Figure, value: Figure, change: Figure): boolean => {
  const difference = rational.subtract(value.value, base.value);
  return rational.equal(difference, change.value) || rational.equal(rational.negate(difference), change.value);
};

export const wrongWay = (base: Figure, value: Figure, direction: GrowthStatement['direction'], read: Read): boolean =>
  direction === 'up' ? below(read(value, 'hard'), read(base, 'hard')) : below(read(base, 'hard'), read(value, 'hard'));

export function changeFits({ base, value, change, direction }: GrowthStatement, side: Side, read: Read): boolean {
  if (!base || !value || !change) return true;
  const [large, small] = direction === 'up' ? [value, base] : [base, value];
  return meets(subtract(read(large, side), read(small, side)), read(change, side));
}

/** Whether the rate can be right; null where it cannot be computed. */
export function rateFits(statement: GrowthStatement, side: Side, read: Read): boolean | null {
  const { rate } = statement;
  const factor = factorOf(statement, side, read);
  if (!factor || !rate) return null;
  const meant = factorsMeant(statement, rate, read(rate, side));
  return meant.length === 0 ? null : meant.some((one) => meets(factor, one));
}

/** Value over base; the base is computed from the difference where it is not stated. */
function factorOf({ base, value, change, direction }: GrowthStatement, side: Side, read: Read): Interval | null {
  if (!value) return null;
  const now = read(value, side);
  if (base) return divide(now, read(base, side));
  if (!change) return null;
  /*
   * base = value ∓ change, so value ÷ base = 1 ÷ (1 ∓ change ÷ value). Both figures then stand in the formula once, and the
   * range is no wider than what they can stand for.
   */
  const share = divide(read(change, side), now);
  const before = direction === 'up' ? subtract(point(rational.ONE), share) : add(point(rational.ONE), share);
  if (!before.low || before.low.at.n <= 0n) return null;
  return divide(point(rational.ONE), before);
}

/** The factors that a rate means in the readings which its wording allows. */
function factorsMeant({ reading, direction }: GrowthStatement, rate: Figure, range: Interval): readonly Interval[] {
  const one = point(rational.ONE);
  if (rate.unit?.dimension === 'doubling') return doublings(rate);
  const share = rate.unit?.dimension === 'percent' ? scaleBy(range, rational.rational(1, 100)) : range;
  if (direction === 'down') {
    if (rate.unit?.dimension !== 'percent') return [];
    return reading === 'to' ? [share] : [subtract(one, share)];
  }
  const by = add(one, share);
  if (reading === 'either' && rate.unit?.dimension === 'multiple') return [by, share];
  return [reading === 'to' ? share : by];
}

function doublings(rate: Figure): readonly Interval[] {
  const { n, d } = rate.value;
  if (n % d !== 0n || n / d > MOST_DOUBLINGS || n <= 0n) return [];
  const factor = rational.power(rational.rational(2), Number(n / d));
  return [closed(rational.multiply(factor, DOUBLING.low), rational.multiply(factor, DOUBLING.high))];
}
