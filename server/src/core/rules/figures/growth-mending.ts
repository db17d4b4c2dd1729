/**
 * What each figure of a growth statement would have to be: every side of the relation, the rate first. Knows the arithmetic,
 * not how a figure is written.
 */

import type { Rational } from '../../arithmetic/rational';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { rewrittenValue } from '../../lex/rewrite';
import type { GrowthStatement } from '../../lex/statement';
import { type Contradiction, changeFits, MOST_DOUBLINGS, type Read, rateFits, wrongWay } from './growth-arithmetic';
import { intervalIf } from './operands';

export interface Mending {
  readonly figure: Figure;
  readonly value: Rational;
  readonly side: 'setRate' | 'setBase' | 'setValue' | 'setChange';
}

/** Every figure with the value that would make the statement right, before it is known whether its form can say that. */
export function sidesOf(statement: GrowthStatement, contradiction: Contradiction): readonly Mending[] {
  if (contradiction === 'direction') return [];
  return contradiction === 'change' ? differences(statement) : rates(statement);
}

/** Those sides that, once written in the form of their figure, leave no contradiction in the statement. */
export const mendings = (statement: GrowthStatement, contradiction: Contradiction): readonly Mending[] =>
  sidesOf(statement, contradiction).filter((mending) => heals(statement, mending));

/** True if the rate is what the printed values give, rounded to its own decimals. */
export function isExact(statement: GrowthStatement): boolean {
  const side = rates(statement).find(({ side: one }) => one === 'setRate');
  return side !== undefined && rational.equal(rewrittenValue(side.figure, side.value), side.figure.value);
}

/** True if nothing in the statement contradicts once this figure is set. */
function heals(statement: GrowthStatement, { figure, value }: Mending): boolean {
  if (value.n <= 0n) return false;
  const read: Read = (one, side) => (one === figure ? intervalIf(one, value) : one[side]);
  const { base, barred } = statement;
  if (base && statement.value && wrongWay(base, statement.value, statement.direction, read)) return false;
  if (!changeFits(statement, 'soft', read)) return false;
  return barred !== null || rateFits(statement, 'soft', read) !== false;
}

function differences({ base, value, change, direction }: GrowthStatement): readonly Mending[] {
  if (!base || !value || !change) return [];
  const up = direction === 'up';
  const difference = up ? rational.subtract(value.value, base.value) : rational.subtract(base.value, value.value);
  const shift = up ? change.value : rational.negate(change.value);
  return [
    { figure: change, value: difference, side: 'setChange' },
    { figure: value, value: rational.add(base.value, shift), side: 'setValue' },
    { figure: base, value: rational.subtract(value.value, shift), side: 'setBase' },
  ];
}

function rates(statement: GrowthStatement): readonly Mending[] {
  const { base, value, change, rate, direction } = statement;
  if (!value || !rate) return [];
  const shift = change ? (direction === 'up' ? change.value : rational.negate(change.value)) : rational.ZERO;
  const from = base ? base.value : rational.subtract(value.value, shift);
  const factor = rational.divide(value.value, from);
  if (!factor || from.n <= 0n) return [];
  const mended: Mending[] = [];
  const share = rateFor(statement, factor);
  if (share) mended.push({ figure: rate, value: share, side: 'setRate' });
  const meant = factorOfRate(statement, rate.value);
  if (!meant || meant.n <= 0n) return mended;
  if (base) {
    mended.push({ figure: value, value: rational.multiply(base.value, meant), side: 'setValue' });
    const start = rational.divide(value.value, meant);
    if (start) mended.push({ figure: base, value: start, side: 'setBase' });
    return mended;
  }
  return change ? [...mended, ...fromChange(change, value, meant)] : mended;
}

/** With only value and difference: change = value × (1 − 1/factor) up or down. */
function fromChange(change: Figure, value: Figure, factor: Rational): readonly Mending[] {
  const back = rational.divide(rational.ONE, factor);
  if (!back) return [];
  const part = rational.subtract(rational.ONE, back);
  const size = part.n < 0n ? rational.negate(part) : part;
  const whole = size.n === 0n ? null : rational.divide(change.value, size);
  const mended: Mending[] = [{ figure: change, value: rational.multiply(value.value, size), side: 'setChange' }];
  if (whole) mended.push({ figure: value, value: whole, side: 'setValue' });
  return mended;
}

/** The rate, in the base unit of its dimension, that means this factor; null where no number says so. */
function rateFor({ rate, reading, direction }: GrowthStatement, factor: Rational): Rational | null {
  const share =
    reading === 'to'
      ? factor
      : direction === 'down'
        ? rational.subtract(rational.ONE, factor)
        : rational.subtract(factor, rational.ONE);
  if (rate?.unit?.dimension === 'percent') return rational.multiply(share, rational.rational(100));
  return rate?.unit?.dimension === 'multiple' ? share : null;
}

function factorOfRate({ rate, reading, direction }: GrowthStatement, value: Rational): Rational | null {
  const dimension = rate?.unit?.dimension;
  if (dimension === 'doubling') {
    const whole = value.n % value.d === 0n && value.n / value.d <= MOST_DOUBLINGS;
    return whole ? rational.power(rational.rational(2), Number(value.n / value.d)) : null;
  }
  const share = dimension === 'percent' ? rational.divide(value, rational.rational(100)) : value;
  if (!share) return null;
  if (reading === 'to') return share;
  return direction === 'down' ? rational.subtract(rational.ONE, share) : rational.add(rational.ONE, share);
}
