/** A sum as a statement, from the amounts at their places. Knows no wording. */
import type { SumStatement } from '../statement';
import { type Amount, nameOf } from './amounts';
import type { Skeleton, Stretch } from './skeleton';

export function statementOf(
  skeleton: Skeleton,
  total: Amount,
  parts: readonly Amount[],
  cue: Stretch | null,
  division: SumStatement['division'],
  less: readonly Amount[] = [],
): SumStatement {
  const places = [total, ...parts, ...less].map(({ at }) => at);
  return {
    kind: 'sum',
    span: skeleton.toRaw({ begin: Math.min(...places), until: Math.max(...places) + 1 }),
    total: total.figure,
    parts: parts.map(({ figure }) => figure),
    less: less.map(({ figure }) => figure),
    names: [...parts, ...less].map((part) => nameOf(skeleton, part)),
    cue: cue && skeleton.piece(cue),
    division,
  };
}
