/**
 * What a printed figure can stand for, and how such ranges are added, multiplied and compared.
 * Source: XBRL Calculations 1.1 (interval consistency, both ends of a rounded value closed).
 */
import { compare, negate, divide as over, add as plus, type Rational, multiply as times, ZERO } from './rational';

/** An end of an interval. */
export interface Bound {
  readonly at: Rational;
  readonly closed: boolean;
}

/** `low` or `high` null: unbounded on that side. */
export interface Interval {
  readonly low: Bound | null;
  readonly high: Bound | null;
}

export const closed = (low: Rational, high: Rational): Interval => ({
  low: { at: low, closed: true },
  high: { at: high, closed: true },
});

export const point = (at: Rational): Interval => closed(at, at);
export const atLeast = (at: Rational): Interval => ({ low: { at, closed: true }, high: null });
export const atMost = (at: Rational): Interval => ({ low: null, high: { at, closed: true } });
export const ANYTHING: Interval = { low: null, high: null };

/** True if some value lies in both: the test of every relation. */
export const meets = (a: Interval, b: Interval): boolean => notAbove(a.low, b.high) && notAbove(b.low, a.high);

export const isPoint = (a: Interval): boolean =>
  a.low !== null && a.high !== null && compare(a.low.at, a.high.at) === 0;

function notAbove(low: Bound | null, high: Bound | null): boolean {
  if (!low || !high) return true;
  const order = compare(low.at, high.at);
  return order < 0 || (order === 0 && low.closed && high.closed);
}

/** True if every value of a is below every value of b. */
export const below = (a: Interval, b: Interval): boolean => !notAbove(b.low, a.high);

export const add = (a: Interval, b: Interval): Interval => ({
  low: addBound(a.low, b.low),
  high: addBound(a.high, b.high),
});

export const sum = (parts: readonly Interval[]): Interval => parts.reduce(add, point(ZERO));

export const minus = (a: Interval): Interval => ({ low: negateBound(a.high), high: negateBound(a.low) });
export const subtract = (a: Interval, b: Interval): Interval => add(a, minus(b));

/** a × b for intervals of values >= 0, which is what figures are; a negative end counts as zero. */
export const multiply = (a: Interval, b: Interval): Interval => ({
  low: multiplyBound(lowOf(a), lowOf(b)),
  high: a.high && b.high ? multiplyBound(a.high, b.high) : null,
});

/** a ÷ b for intervals of values >= 0; unbounded where b reaches zero. */
export function divide(a: Interval, b: Interval): Interval {
  const low = b.high ? divideBound(lowOf(a), b.high) : { at: ZERO, closed: false };
  const high = a.high && lowOf(b).at.n > 0n ? divideBound(a.high, lowOf(b)) : null;
  return { low, high };
}

/** a × k for a number k >= 0. */
export const scaleBy = (a: Interval, k: Rational): Interval => ({
  low: a.low && { at: times(a.low.at, k), closed: a.low.closed },
  high: a.high && { at: times(a.high.at, k), closed: a.high.closed },
});

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: a.low && b.low ? (compare(a.low.at, b.low.at) <= 0 ? a.low : b.low) : null,
  high: a.high && b.high ? (compare(a.high.at, b.high.at) >= 0 ? a.high : b.high) : null,
});

function addBound(a: Bound | null, b: Bound | null): Bound | null {
  return a && b ? { at: plus(a.at, b.at), closed: a.closed && b.closed } : null;
}

const negateBound = (a: Bound | null): Bound | null => a && { at: negate(a.at), closed: a.closed };

const lowOf = (a: Interval): Bound => (a.low && a.low.at.n > 0n ? a.low : { at: ZERO, closed: a.low?.closed ?? true });

const multiplyBound = (a: Bound, b: Bound): Bound => ({ at: times(a.at, b.at), closed: a.closed && b.closed });

function divideBound(a: Bound, b: Bound): Bound {
  return { at: over(a.at, b.at) ?? ZERO, closed: a.closed && b.closed };
}
