/** R04: totals and the parts that make them up. */
import type { Accounting } from '../accounting';
import type { SumStatement } from '../statement';
import { accountingSums } from './accounting';
import type { Skeleton } from './skeleton';
import { sumsOfBalances } from './sum-balance';
import { sumsBeforeTotal } from './sum-before';
import { sumsBehindTotal } from './sum-behind';
import { sumsOfBudgets } from './sum-budget';
import { sumsByClass } from './sum-classes';
import { sumsClosing } from './sum-closing';
import { sumsInterleaved } from './sum-interleaved';
import { sumsLacking } from './sum-lacking';
import { sumsOfNets } from './sum-net';
import { sumsOfRows } from './sum-rows';
import { sumsOfSectors } from './sum-sectors';
import { sumsOfShares } from './sum-shares';

export function* sums(skeleton: Skeleton, accounting: Accounting): Generator<SumStatement> {
  /* Those that know more of their lists than the general readers. */
  const known = [...sumsInterleaved(skeleton), ...sumsOfBudgets(skeleton)];
  const listed = [
    ...sumsBehindTotal(skeleton),
    ...sumsBeforeTotal(skeleton),
    ...sumsByClass(skeleton),
    ...sumsClosing(skeleton),
    ...sumsLacking(skeleton),
    ...sumsOfNets(skeleton),
    ...sumsOfBalances(skeleton),
    ...sumsOfRows(skeleton),
    ...sumsOfSectors(skeleton),
    ...sumsOfShares(skeleton),
  ];
  const worded = [...known, ...listed.filter((list) => !known.some((own) => covers(own, list)))];
  yield* worded;
  for (const named of accountingSums(skeleton, accounting)) {
    if (!worded.some((other) => saysMore(other, named))) yield named;
  }
}

const covers = (one: SumStatement, other: SumStatement): boolean =>
  one.total === other.total && other.parts.every((part) => one.parts.includes(part));

/** True if one sum is of the same figures as another, which the wording makes as sure. */
const saysMore = (one: SumStatement, other: SumStatement): boolean =>
  (one.division === 'complete' || one.division === 'disjoint') && covers(one, other);
