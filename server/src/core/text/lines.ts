/** The lines of a raw text: LF, CRLF and CR end one. */
import type { Span } from './span';

/** The spans of the lines without their line ends. A text has one line more than it has line ends. */
export function splitLines(raw: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let feed = raw.indexOf('\n');
  let carriage = raw.indexOf('\r');
  while (feed >= 0 || carriage >= 0) {
    const byFeed = carriage < 0 || (feed >= 0 && feed < carriage);
    const end = byFeed ? feed : carriage;
    const next = !byFeed && feed === end + 1 ? end + 2 : end + 1;
    lines.push({ start, end });
    start = next;
    // Only what was passed is looked for anew: a search that found nothing would read the whole text at every line.
    if (feed >= 0 && feed < next) feed = raw.indexOf('\n', next);
    if (carriage >= 0 && carriage < next) carriage = raw.indexOf('\r', next);
  }
  lines.push({ start, end: raw.length });
  return lines;
}

/** The index of the line that holds an offset; binary search. */
export function lineAt(lines: readonly Span[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** As many lines are looked at one by one, which is faster than to begin anew. */
const NEAR = 8;

/** The same, where it is probably that line or one of the next. */
export function lineFrom(lines: readonly Span[], line: number, offset: number): number {
  if ((lines[line]?.start ?? Number.POSITIVE_INFINITY) > offset) return lineAt(lines, offset);
  for (let at = line; at < line + NEAR; at++) {
    const next = lines[at + 1];
    if (!next || next.start > offset) return at;
  }
  return lineAt(lines, offset);
}

/** The line end that the text uses: that of its first line, LF if it has none. */
export function lineEnd(raw: string): '\n' | '\r\n' | '\r' {
  const at = raw.search(/[\r\n]/);
  if (at < 0 || raw[at] === '\n') return '\n';
  return raw[at + 1] === '\n' ? '\r\n' : '\r';
}
