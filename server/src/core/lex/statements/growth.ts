/** R24: base, value, difference and rate of one quantity in one statement. */
import type { GrowthStatement } from '../statement';
import { growthFromTo } from './growth-from-to';
import { growthByIncrement } from './growth-increment';
import { growthByMultiple } from './growth-multiple';
import type { Skeleton } from './skeleton';

export function* growths(skeleton: Skeleton): Generator<GrowthStatement> {
  yield* growthFromTo(skeleton);
  yield* growthByIncrement(skeleton);
  yield* growthByMultiple(skeleton);
}
