/**
 * The depth of headings whose form alone does not tell it: 第一、 and lines without a number stand beside （一） in one report and
 * below it in the next. The numbers around them tell: what stands between （二） and （三） belongs to （二）.
 */
import { type Mark, RANK } from './mark';

/** The headings of the sections in their order; `isLine` knows those that have a line of their own and no number. */
export function settleDepth(marks: readonly Mark[], isLine: (mark: Mark) => boolean): readonly Mark[] {
  const lines = linesWithin(marks, isLine);
  const ordinals = ordinalsWithin(marks, isLine);
  return marks.map((mark) => {
    if (lines.has(mark)) return { ...mark, kind: 'h2', rank: RANK.within };
    return ordinals.has(mark) ? { ...mark, rank: RANK.within } : mark;
  });
}

const isBracketed = ({ marker }: Mark): boolean => marker?.style === 'han-bracket';

/** Series of 第一、 that begin under a bracketed heading, with their first or without it. */
function ordinalsWithin(marks: readonly Mark[], isLine: (mark: Mark) => boolean): ReadonlySet<Mark> {
  const within = new Set<Mark>();
  let bracketed = false;
  let inner: boolean | null = null;
  for (const mark of marks) {
    if (mark.rank <= RANK.h1 && !isLine(mark)) {
      bracketed = false;
      inner = null;
    }
    if (isBracketed(mark)) bracketed = true;
    if (mark.marker?.style !== 'ordinal' || mark.rank !== RANK.h2) continue;
    if (inner === null || mark.marker.ordinal === 1) inner = bracketed;
    if (inner) within.add(mark);
  }
  return within;
}

/** Lines between a bracketed heading and the next of its series, where none heads the first: such lines would head groups. */
function linesWithin(marks: readonly Mark[], isLine: (mark: Mark) => boolean): ReadonlySet<Mark> {
  const within = new Set<Mark>();
  let last: number | null = null;
  let heads = false;
  let pending: Mark[] = [];
  for (const mark of marks) {
    const { marker } = mark;
    if (isLine(mark)) pending.push(mark);
    else if (marker && isBracketed(mark)) {
      if (last === null || marker.ordinal === 1) heads = pending.length > 0;
      else if (marker.ordinal === last + 1 && !heads) for (const line of pending) within.add(line);
      last = marker.ordinal;
      pending = [];
    } else if (mark.rank <= RANK.h1) {
      last = null;
      pending = [];
    }
  }
  return within;
}
