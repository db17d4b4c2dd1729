/** Whether amounts add up as they are printed: where a wording has several readings, the one that fits was meant. */
import { meets, sum } from '../../arithmetic/interval';
import type { Amount } from './amounts';

/** True if the parts can make the total within the rounding of all of them. */
export const addsUp = (total: Amount, parts: readonly Amount[]): boolean =>
  parts.length > 0 && meets(sum(parts.map(({ figure }) => figure.soft)), total.figure.soft);
