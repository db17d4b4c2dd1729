/** Whether amounts add up as they are printed: where a wording has several readings, the one that fits was meant. */
import { meets, sum } from '../../arithmetic/interval';
import { add, compare, multiply, negate, type Rational, rational, subtract, ZERO } from '../../arithmetic/rational';
import type { Amount } from './amounts';

/** True if the parts can make the total within the rounding of all of them. */
export const addsUp = (total: Amount, parts: readonly Amount[]): boolean =>
  parts.length > 0 && meets(sum(parts.map(({ figure }) => figure.soft)), total.figure.soft);

/** Of the total; less than anybody leaves unnamed. */
const SLIP = rational(1, 50);

/** What the printed parts leave of the printed total; below nought where they exceed it. */
export const missing = (total: Amount, parts: readonly Amount[]): Rational =>
  subtract(
    total.figure.value,
    parts.reduce((done, { figure }) => add(done, figure.value), ZERO),
  );

export const fallsShort = (total: Amount, parts: readonly Amount[]): boolean => missing(total, parts).n > 0n;

/** True if the printed parts miss the printed total by a little. */
export function misses(total: Amount, parts: readonly Amount[], share: Rational = SLIP): boolean {
  const gap = missing(total, parts);
  return compare(gap.n < 0n ? negate(gap) : gap, multiply(total.figure.value, share)) < 0;
}
