/** Cuts a text into paragraphs: the unit that is read, checked and remembered by itself. Blank lines belong to none. */
import type { Layout } from './layout';
import { type Span, slice } from './span';

/** The spans of the paragraphs, without the line end behind them; in a hard-wrapped text they run over several lines. */
export function splitParagraphs(raw: string, lines: readonly Span[], layout: Layout): readonly Span[] {
  const paragraphs: Span[] = [];
  let openAt = -1;
  for (const line of lines) {
    const text = slice(raw, line);
    if (text.trim() === '') {
      openAt = -1;
      continue;
    }
    const last = paragraphs[paragraphs.length - 1];
    if (openAt >= 0 && last && !startsAnew(text)) {
      paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
    } else {
      paragraphs.push(line);
      openAt = line.start;
    }
    if (layout.kind !== 'hard-wrapped' || text.trimEnd().length < layout.width - 3) openAt = -1;
  }
  return paragraphs;
}

const STARTS_ANEW =
  /^(?:[\s\u3000]{2,}|\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|——))/u;

/** In a hard-wrapped text: an indented line or one with a heading's number opens a paragraph. */
const startsAnew = (line: string): boolean => STARTS_ANEW.test(line);
