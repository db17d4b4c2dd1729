/** R04: totals and the parts that make them up. */
import type { Accounting } from '../accounting';
import type { SumStatement } from '../statement';
import { accountingSums } from './accounting';
import type { Skeleton } from './skeleton';
import { sumsBeforeTotal } from './sum-before';
import { sumsBehindTotal } from './sum-behind';
import { sumsByClass } from './sum-classes';
import { sumsClosing } from './sum-closing';
import { sumsInterleaved } from './sum-interleaved';
import { sumsLacking } from './sum-lacking';
import { sumsOfRows } from './sum-rows';
import { sumsOfSectors } from './sum-sectors';
import { sumsOfShares } from './sum-shares';

export function* sums(skeleton: Skeleton, accounting: Accounting): Generator<SumStatement> {
  const columns = [...sumsInterleaved(skeleton)];
  const listed = [
    ...sumsBehindTotal(skeleton),
    ...sumsBeforeTotal(skeleton),
    ...sumsByClass(skeleton),
    ...sumsClosing(skeleton),
    ...sumsLacking(skeleton),
    ...sumsOfRows(skeleton),
    ...sumsOfSectors(skeleton),
    ...sumsOfShares(skeleton),
  ];
  const worded = [...columns, ...listed.filter((list) => !columns.some((column) => saysMore(column, list)))];
  yield* worded;
  for (const named of accountingSums(skeleton, accounting)) {
    if (!worded.some((other) => saysMore(other, named))) yield named;
  }
}

/** True if one sum is of the same figures as another, which the wording makes as sure. */
const saysMore = (one: SumStatement, other: SumStatement): boolean =>
  (one.division === 'complete' || one.division === 'disjoint') &&
  one.total === other.total &&
  other.parts.every((part) => one.parts.includes(part));
