/** R04: totals and the parts that make them up. */
import type { SumStatement } from '../statement';
import type { Skeleton } from './skeleton';
import { sumsBeforeTotal } from './sum-before';
import { sumsBehindTotal } from './sum-behind';
import { sumsOfShares } from './sum-shares';

export function* sums(skeleton: Skeleton): Generator<SumStatement> {
  yield* sumsBehindTotal(skeleton);
  yield* sumsBeforeTotal(skeleton);
  yield* sumsOfShares(skeleton);
}
