/** Places as people and editors count them: lines, and UTF-16 units in a line, both from 0. */
import { lineAt } from './lines';
import type { Span } from './span';

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** An offset between the two characters of a line end counts as the end of the line, as in the language server protocol. */
export function placeOn(lines: readonly Span[], line: number, offset: number): Place {
  const { start, end } = lines[line] ?? { start: 0, end: 0 };
  return { line, character: Math.max(0, Math.min(offset, end) - start) };
}

export const placeOf = (lines: readonly Span[], offset: number): Place => placeOn(lines, lineAt(lines, offset), offset);

export const placesOf = (lines: readonly Span[], { start, end }: Span): PlaceRange => ({
  start: placeOf(lines, start),
  end: placeOf(lines, end),
});
