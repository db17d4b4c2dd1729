/**
 * Which documents have to do with a report: those of the same place, and among them last year's, the lists and bulletins of the
 * same year, other drafts. Knows nothing of figures.
 */
import { isLater } from '../lex/draft-name';
import { samePlace } from '../lex/same-place';
import type { Digest } from './digest';
import type { Identity } from './identity';

export interface Companions {
  /** Work reports of the year before. */
  readonly lastYear: readonly Digest[];
  /** Other drafts of the same report but those that say they are later; of those that say which they are, the latest first. */
  readonly drafts: readonly Digest[];
  /** The breakdown of a report, or the report of a breakdown. */
  readonly breakdown: readonly Digest[];
  /** Other documents that tell the year which the report looks back on: bulletins, budgets, plans, tables of base figures. */
  readonly others: readonly Digest[];
}

/** Of the digests those that may say something of a report. Tables of base figures have no place and belong to whoever names them. */
export const ofPlace = (own: Identity, peers: readonly Digest[]): readonly Digest[] =>
  peers.filter((peer) => peer.kind === 'bases' || samePlace(own.place, peer.place));

export function companions(own: Identity, peers: readonly Digest[]): Companions {
  const near = ofPlace(own, peers);
  const { year, kind } = own;
  const of = (test: (peer: Digest) => boolean): readonly Digest[] => (year === null ? [] : near.filter(test));
  return {
    lastYear: kind === 'work-report' ? of((peer) => peer.kind === 'work-report' && peer.year === (year ?? 0) - 1) : [],
    drafts: of(
      (peer) =>
        peer.kind === kind &&
        peer.year === year &&
        (kind === 'work-report' || kind === 'tasks') &&
        !isLater(peer.draft, own.draft),
    ).toSorted((a, b) => Number(isLater(b.draft, a.draft)) - Number(isLater(a.draft, b.draft))),
    breakdown: of((peer) => peer.year === year && partners(kind, peer.kind)),
    others: of(
      (peer) => peer.kind === 'bases' || (peer.kind !== kind && OTHERS.has(peer.kind ?? '') && peer.year !== null),
    ),
  };
}

const partners = (a: Identity['kind'], b: Identity['kind']): boolean =>
  (a === 'tasks' && b === 'work-report') || (a === 'work-report' && b === 'tasks');

const OTHERS: ReadonlySet<string> = new Set(['budget', 'bulletin', 'plan']);
