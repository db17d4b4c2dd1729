/**
 * Growth of an average year over n years, decided without roots: (1 + r) to the power of n is compared with value ÷ base, all as exact
 * rationals over intervals. Source: XBRL Calculations 1.1 for the intervals; compound growth for the rest.
 */
import { add, divide, type Interval, meets, minus, point, scaleBy, subtract } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { AverageStatement } from '../../lex/statement';
import { intervalIf } from './operands';

type Rational = rational.Rational;
type Side = 'hard' | 'soft';
export type Read = (figure: Figure, side: Side) => Interval;
export const asPrinted: Read = (figure, side) => figure[side];

const PERCENT = rational.rational(1, 100);
const ONE = point(rational.ONE);

/** Spans longer than this meet revised statistics and other bases: they prove nothing. */
export const LONGEST_SPAN = 10;

/** Years as a reader may count them: both ends, one, or between. */
const spansOf = (years: number): readonly number[] => [years, years - 1, years + 1].filter((n) => n > 0);

/** True if some way to count the years lets the rate be right; null where nothing can be computed. */
export function averageFits(statement: AverageStatement, years: number, side: Side, read: Read): boolean | null {
  if (isLinear(statement)) return linearFits(statement, years, side, read);
  const factor = factorOf(statement, side, read);
  if (!factor) return null;
  return spansOf(years).some((n) => fitsOver(statement, factor, n, side, read));
}

/** The same amount every year, and not the same percentage. */
export const isLinear = ({ rate }: AverageStatement): boolean => rate.unit?.dimension !== 'percent';

function linearFits(
  { base, value, rate, direction }: AverageStatement,
  years: number,
  side: Side,
  read: Read,
): boolean | null {
  if (!base || !value) return null;
  const up = subtract(read(value, side), read(base, side));
  const whole = direction === 'up' ? up : minus(up);
  return spansOf(years).some((n) => meets(whole, scaleBy(read(rate, side), rational.rational(n))));
}

function fitsOver({ rate, direction }: AverageStatement, factor: Interval, n: number, side: Side, read: Read): boolean {
  const share = scaleBy(read(rate, side), PERCENT);
  const yearly = direction === 'up' ? add(ONE, share) : subtract(ONE, share);
  return meets(factor, powerOf(yearly, n));
}

/** End over start; of the growth of the whole time, one more or less than it. */
export function factorOf({ base, value, total, direction }: AverageStatement, side: Side, read: Read): Interval | null {
  if (base && value) return divide(read(value, side), read(base, side));
  if (!total) return null;
  const share = scaleBy(read(total, side), PERCENT);
  return direction === 'up' ? add(ONE, share) : subtract(ONE, share);
}

/** An interval of positive values to the power of n; a negative end counts as zero. */
function powerOf(a: Interval, n: number): Interval {
  const raise = (bound: Interval['low']): Interval['low'] =>
    bound && { at: rational.power(rational.max(bound.at, rational.ZERO), n), closed: bound.closed };
  return { low: raise(a.low), high: raise(a.high) };
}

/** What the start becomes after n years at the stated rate, as a factor. */
export function grown({ rate, direction }: AverageStatement, years: number): Rational {
  const share = rational.multiply(rate.value, PERCENT);
  const yearly = direction === 'up' ? rational.add(rational.ONE, share) : rational.subtract(rational.ONE, share);
  return rational.power(rational.max(yearly, rational.ZERO), years);
}

/** More than this in one year no rate is looked for. */
const HIGHEST_RATE = 1000n;

/** The rate in percent, to so many decimals, that comes nearest to the factor after n years; found by halving, without roots. */
export function rateFor(factor: Rational, years: number, places: number, direction: 'up' | 'down'): Rational {
  const unit = 10n ** BigInt(places);
  const yearly = (k: bigint): Rational => {
    const share = rational.rational(k, unit * 100n);
    return direction === 'up' ? rational.add(rational.ONE, share) : rational.subtract(rational.ONE, share);
  };
  const passes = (k: bigint): boolean => {
    const order = rational.compare(rational.power(yearly(k), years), factor);
    return direction === 'up' ? order >= 0 : order <= 0;
  };
  let low = 0n;
  let high = (direction === 'up' ? HIGHEST_RATE : 100n) * unit;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (passes(middle)) high = middle;
    else low = middle + 1n;
  }
  /* The step before may lie nearer: compare with the middle between both. */
  const half = rational.rational(2n * low - 1n, 2n * unit);
  const share = rational.multiply(half, PERCENT);
  const between = direction === 'up' ? rational.add(rational.ONE, share) : rational.subtract(rational.ONE, share);
  const order = rational.compare(rational.power(between, years), factor);
  const isBefore = low > 0n && (direction === 'up' ? order > 0 : order < 0);
  return rational.rational(isBefore ? low - 1n : low, unit);
}

/** A figure as it would read after a fix. */
export const readingWith =
  (set: Figure, value: Rational): Read =>
  (figure, side) =>
    figure === set ? intervalIf(figure, value) : figure[side];
