/** Names in quotes and titles in book marks: numbers in there belong to the name. */
import type { NormSpan } from '../text/normalise';

/** What is longer, or holds a full stop, is a quotation or an unbalanced mark and no name. */
const LONGEST_NAME = 40;
const LONGEST_TITLE = 80;

const MARKS: readonly (readonly [open: string, close: string, longest: number])[] = [
  ['“', '”', LONGEST_NAME],
  ['‘', '’', LONGEST_NAME],
  ['"', '"', LONGEST_NAME],
  ['《', '》', LONGEST_TITLE],
];

/** All names in “…”, "…" and 《…》 with their marks; sorted, and one inside another is left out. */
export function findEnclosed(text: string): readonly NormSpan[] {
  const found = MARKS.flatMap(([open, close, longest]) => pairsOf(text, open, close, longest));
  if (found.length < 2) return found;
  found.sort((a, b) => a.from - b.from);
  const outer: NormSpan[] = [];
  for (const span of found) {
    if (span.from >= (outer[outer.length - 1]?.to ?? 0)) outer.push(span);
  }
  return outer;
}

function pairsOf(text: string, open: string, close: string, longest: number): NormSpan[] {
  const found: NormSpan[] = [];
  for (let at = text.indexOf(open); at >= 0; ) {
    const end = closeOf(text, at, open, close, longest);
    if (end > 0) found.push({ from: at, to: end });
    at = text.indexOf(open, end > 0 ? end : at + 1);
  }
  return found;
}

function closeOf(text: string, at: number, open: string, close: string, longest: number): number {
  const limit = Math.min(text.length, at + 1 + longest);
  for (let i = at + 1; i < limit; i++) {
    const char = text[i];
    if (char === close) return i + 1;
    if (char === '。' || char === open) return 0;
  }
  return 0;
}
