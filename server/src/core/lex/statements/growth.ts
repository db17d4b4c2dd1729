/** R24: base, value, difference and rate of one quantity in one statement. */
import type { GrowthStatement } from '../statement';
import { growthFromTo } from './growth-from-to';
import { growthByIncrement } from './growth-increment';
import { growthByMultiple } from './growth-multiple';
import { growthOfRatios } from './growth-ratio';
import type { Skeleton } from './skeleton';

export function* growths(skeleton: Skeleton): Generator<GrowthStatement> {
  const moves = [...growthFromTo(skeleton)];
  const bases = new Map(moves.map(({ base, value }) => [value?.number.start, base]));
  /* 由A增加到B，增加X，增长C%: one statement of four figures, and not one for each that follows. */
  const steps = [...growthByIncrement(skeleton)].map((step) => ({
    ...step,
    base: step.base ?? bases.get(step.value?.number.start) ?? null,
  }));
  const told = new Set(steps.filter(({ base }) => base).flatMap(({ change, rate }) => [change, rate]));
  yield* moves.filter(({ change, rate }) => !told.has(rate ?? change) || !(rate ?? change));
  yield* steps;
  yield* growthByMultiple(skeleton);
  yield* growthOfRatios(skeleton);
}
