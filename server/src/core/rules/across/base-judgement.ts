/**
 * A level, its growth, and the levels that another document gives for the year before: whether they agree. Knows numbers and
 * no wording; which figures belong together is found out before.
 */
import {
  type Interval,
  subtract as less,
  meets,
  divide as over,
  add as plus,
  point,
  scaleBy,
} from '../../arithmetic/interval';
import { add, divide, multiply, negate, ONE, type Rational, rational, subtract } from '../../arithmetic/rational';
import type { Fact } from '../../model/digest';
import type { Hit, Verdict } from '../rule';
import { hardlyOneThing, revised } from './compared';

/** A figure, and how what it is of grows where that is known. */
export type Said = Pick<Fact, 'figure' | 'text'> & { readonly growth: Fact['growth'] | null };

export interface Base {
  readonly uri: string;
  readonly fact: Said;
}

export interface BaseHit extends Hit {
  readonly level?: 'information' | 'warning';
  readonly verdict: Verdict;
  readonly now: Said;
  readonly rate: Said;
  readonly falls: boolean;
  readonly base: Base;
}

/** Percentages are held as they are printed. */
const PERCENT = rational(1, 100);

/** The level of the year before that a level and its growth make. */
export const impliedBase = (now: Said, rate: Said, falls: boolean): Rational =>
  divide(now.figure.value, factor(rate, falls)) ?? now.figure.value;

/** The level that a base and the growth make. */
export const impliedLevel = ({ base, rate, falls }: BaseHit): Rational =>
  multiply(base.fact.figure.value, factor(rate, falls));

/** The growth that a base and the level make, in per cent. */
export function impliedGrowth({ now, base, falls }: BaseHit): Rational {
  const change = subtract(divide(now.figure.value, base.fact.figure.value) ?? ONE, ONE);
  return divide(falls ? negate(change) : change, PERCENT) ?? ONE;
}

function factor(rate: Said, falls: boolean): Rational {
  const share = multiply(rate.figure.value, PERCENT);
  return falls ? subtract(ONE, share) : add(ONE, share);
}

/** Consistent if one of the bases fits; null where there is none, or where they are hardly of one thing. */
export function judge(now: Said, rate: Said, falls: boolean, bases: readonly Base[]): BaseHit | null {
  const [base] = bases;
  if (!base) return null;
  const implied = impliedInterval(now, rate, falls);
  const value = impliedBase(now, rate, falls);
  const fits = bases.find(({ fact }) => meets(implied, fact.figure.hard));
  const parts = { span: rate.figure.core, operands: [now.figure.span, rate.figure.span], now, rate, falls };
  if (fits) return { ...parts, base: fits, verdict: 'consistent-by-rounding' };
  if (hardlyOneThing(value, base.fact.figure.value)) return null;
  const near = bases.find(({ fact }) => revised(value, fact.figure.value));
  return {
    ...parts,
    base: near ?? base,
    verdict: 'inconsistent',
    level: near || now.growth !== 'nominal' ? 'information' : 'warning',
  };
}

function impliedInterval(now: Said, rate: Said, falls: boolean): Interval {
  const one = point(ONE);
  const share = scaleBy(rate.figure.hard, PERCENT);
  return over(now.figure.hard, falls ? less(one, share) : plus(one, share));
}
