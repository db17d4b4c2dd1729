/**
 * Whether one slip of the hand explains why parts miss their total: two neighbouring digits of one figure swapped, or one digit of it changed. A
 * list that misses by just that was meant to be complete; one with a remainder of its own hardly ever does. Knows exact values, no wording.
 */
import { add, divide, multiply, ONE, type Rational, rational, subtract } from '../../arithmetic/rational';
import type { Figure } from '../figure';
import type { Amount } from './amounts';
import { missing } from './sum-fit';

export type Slip = 'swap' | 'digit';

/** Shorter numbers differ by a slip too easily, unless the words make it likely that the list is complete. */
const ENOUGH_DIGITS = 3;

/** The slips that could have made the printed parts miss the printed total. */
export function slipsIn(total: Amount, parts: readonly Amount[], fewest = ENOUGH_DIGITS): ReadonlySet<Slip> {
  const left = missing(total, parts);
  const found = new Set<Slip>();
  if (left.n === 0n || ![total, ...parts].every(({ figure }) => figure.numerals === 'arabic')) return found;
  const meant: readonly (readonly [Figure, Rational])[] = [
    [total.figure, subtract(total.figure.value, left)],
    ...parts.map(({ figure }): [Figure, Rational] => [figure, add(figure.value, left)]),
  ];
  for (const [figure, value] of meant) {
    const slip = slipTo(figure, value, fewest);
    if (slip) found.add(slip);
  }
  return found;
}

/** How the printed digits differ from those of `value` in the same form; null where by more than one slip. */
function slipTo(figure: Figure, value: Rational, fewest: number): Slip | null {
  const { mantissa, scale } = figure.written;
  const unit = multiply(rational(10n ** BigInt(figure.exponent)), figure.unit?.factor ?? ONE);
  const scaled = divide(multiply(value, rational(10n ** BigInt(scale))), unit);
  if (!scaled || scaled.n <= 0n || scaled.n % scaled.d !== 0n) return null;
  const [old, meant] = [mantissa.toString(), (scaled.n / scaled.d).toString()];
  if (old.length !== meant.length || old.length < fewest) return null;
  const differing = [...old].flatMap((digit, i) => (digit === meant[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return 'digit';
  const swapped = differing.length === 2 && second === first + 1;
  return swapped && old[first] === meant[second] && old[second] === meant[first] ? 'swap' : null;
}
