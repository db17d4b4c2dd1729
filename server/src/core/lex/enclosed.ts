/** Names in quotes and titles in book marks: numbers in there belong to the name. */
import type { NormSpan } from '../text/normalise';

/** What is longer, or holds a full stop, is a quotation or an unbalanced mark and no name. */
const LONGEST_NAME = 40;
const LONGEST_TITLE = 80;

/** All names in “…”, "…" and 《…》 with their marks; sorted and disjoint. */
export function findEnclosed(text: string): readonly NormSpan[] {
  const found: NormSpan[] = [];
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at)) {
    const end = closeOf(text, at);
    if (end > 0) found.push({ from: at, to: end });
    at = end > 0 ? end : at + 1;
  }
  return found;
}

const OPENS = new Set(['“', '《', '"', '‘']);
const CLOSE: Readonly<Record<string, string>> = { '“': '”', '《': '》', '"': '"', '‘': '’' };

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && !OPENS.has(text[at] ?? '')) at++;
  return at;
}

function closeOf(text: string, open: number): number {
  const mark = text[open] ?? '';
  const close = CLOSE[mark] ?? mark;
  const limit = Math.min(text.length, open + 1 + (mark === '《' ? LONGEST_TITLE : LONGEST_NAME));
  for (let at = open + 1; at < limit; at++) {
    const char = text[at];
    if (char === close) return at + 1;
    if (char === '。' || char === mark) return 0;
  }
  return 0;
}
