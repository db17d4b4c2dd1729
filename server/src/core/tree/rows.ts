/**
 * Paragraphs that begin with numerals in a row and head nothing: 三、四级医院全覆盖 between 二、… and 三、…. What only looks like a
 * number has no place in the series of those that are; what has one is a heading, whatever stands behind it (三、五年来的成绩).
 */
import { mayBeRow } from '../lex/numeral-row';
import type { Paragraph } from '../model/report';

interface Numbered {
  readonly paragraph: Paragraph;
  readonly ordinal: number;
  readonly open: boolean;
}

/** A heading on a line of its own is no longer than this. */
const LINE_LONGEST = 40;

/** By index, of the paragraphs with a number. The neighbours in the series are those that are headings without a doubt. */
export function findRows(marked: readonly Paragraph[]): ReadonlySet<number> {
  const rows = new Set<number>();
  let before: Numbered | null = null;
  let doubtful: Numbered[] = [];
  const settle = (next: Numbered | null): void => {
    for (const one of doubtful) {
      if (isHeading(one, before, next)) before = one;
      else rows.add(one.paragraph.index);
    }
    doubtful = [];
  };
  for (const paragraph of marked) {
    const { marker } = paragraph.facts.opening;
    if (marker?.style !== 'han-comma') continue;
    const one = { paragraph, ordinal: marker.ordinal, open: paragraph.facts.shape.end === 'open' };
    if (paragraph.facts.once(mayBeRow)) {
      doubtful.push(one);
    } else {
      settle(one);
      before = one;
    }
  }
  settle(null);
  return rows;
}

/** The number is due and nobody else has it, or the line has the form of the headings beside it. */
function isHeading(one: Numbered, before: Numbered | null, next: Numbered | null): boolean {
  if (before?.ordinal === one.ordinal || next?.ordinal === one.ordinal) return false;
  if (next?.ordinal === one.ordinal + 1) return true;
  const { open, ordinal, paragraph } = one;
  const beside = before ?? next;
  if (beside && beside.open !== open) return false;
  const due = before ? before.ordinal + 1 : 1;
  return open ? paragraph.facts.shape.size <= LINE_LONGEST : before !== null && ordinal === due;
}
