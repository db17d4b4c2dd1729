/** R04: totals and the parts that make them up. */
import type { SumStatement } from '../statement';
import type { Skeleton } from './skeleton';
import { sumsBeforeTotal } from './sum-before';
import { sumsBehindTotal } from './sum-behind';
import { sumsClosing } from './sum-closing';
import { sumsLacking } from './sum-lacking';
import { sumsOfShares } from './sum-shares';

export function* sums(skeleton: Skeleton): Generator<SumStatement> {
  yield* sumsBehindTotal(skeleton);
  yield* sumsBeforeTotal(skeleton);
  yield* sumsClosing(skeleton);
  yield* sumsLacking(skeleton);
  yield* sumsOfShares(skeleton);
}
