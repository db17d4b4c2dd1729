/**
 * The place of a text that only says 我区 or 全区: where the folder it lies in is about one place, it is that one. Knows names
 * of places only; a correction by hand comes before.
 */
import { samePlace } from '../lex/same-place';
import type { Identity } from './identity';

/** The one place that all reports of a folder are about, by its longest name; null where there are several or none. */
export function onlyPlace(reports: Iterable<Identity>): string | null {
  let longest: string | null = null;
  for (const { place, kind } of reports) {
    if (place === null || kind === null) continue;
    if (longest !== null && !samePlace(longest, place)) return null;
    if (longest === null || place.length > longest.length) longest = place;
  }
  return longest;
}

/** A report's own place, or the folder's where it names none and the folder's is of its kind. */
export const adoptedPlace = ({ place, kind, unit }: Identity, only: string | null): string | null =>
  place ?? (kind !== null && unit !== null && only?.endsWith(unit) === true ? only : null);
