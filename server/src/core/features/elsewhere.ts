/**
 * What other reports of the same place say that a term means: the newest first, but not one that is later than the report in
 * hand while there are earlier ones. It reads digests, never the other text.
 */
import { ofPlace } from '../model/companions';
import type { DefinedTerm } from '../model/defined-terms';
import { type Digest, placeIn } from '../model/digest';
import type { Identity } from '../model/identity';

/** The other reports, seen from one of them. */
export interface Others {
  readonly own: Identity;
  readonly peers: readonly Digest[];
}

export interface Elsewhere extends DefinedTerm {
  readonly uri: string;
  readonly year: number | null;
  /** Counted from 1. */
  readonly line: number;
}

/** Null where no other report of the place explains the term. */
export function definedElsewhere({ own, peers }: Others, term: string): Elsewhere | null {
  if (peers.length === 0) return null;
  let best: { readonly digest: Digest; readonly found: DefinedTerm } | null = null;
  for (const digest of ofPlace(own, peers)) {
    const found = digest.terms.find((one) => one.term === term);
    if (found && (best === null || nearness(own, digest) > nearness(own, best.digest))) best = { digest, found };
  }
  if (!best) return null;
  const { digest, found } = best;
  return { ...found, uri: digest.uri, year: digest.year, line: placeIn(digest, found.name.start).line + 1 };
}

/** Everything that other reports of the place explain, the nearest first. */
export const allElsewhere = ({ own, peers }: Others): readonly DefinedTerm[] =>
  [...ofPlace(own, peers)].sort((a, b) => nearness(own, b) - nearness(own, a)).flatMap(({ terms }) => terms);

/** Years before and up to the own one count up to it; later ones come after all of these, undated ones last. */
function nearness({ year: own }: Identity, { year }: Digest): number {
  if (year === null) return -2 * FAR;
  return own === null || year <= own ? year : -year;
}

/** No two reports are so many years apart. */
const FAR = 100_000;
