/** The number of a printed page, alone on its line: — 23 —, 第 3 页. It may stand in the middle of a sentence, and is no figure. */

const DASHES = new Set('—―─–-－');
const LONGEST = 24;

/** If a page number opens at `from` and fills its line, the offset of the line's end, else 0. */
export function pageNumberEnd(raw: string, from: number): number {
  let end = from;
  while (end < raw.length && end - from <= LONGEST && !isBreak(raw.charCodeAt(end))) end++;
  if (end - from > LONGEST) return 0;
  const line = raw.slice(from, end).trim();
  return isDashed(line) || PAGE.test(line) ? end : 0;
}

const PAGE = /^第\s?\d{1,4}\s?页(?:\s?[共，,/]\s?\d{1,4}\s?页)?$/u;
const DIGITS = /^\d{1,4}$/u;

function isDashed(line: string): boolean {
  let start = 0;
  let end = line.length;
  while (start < end && DASHES.has(line[start] ?? '')) start++;
  while (end > start && DASHES.has(line[end - 1] ?? '')) end--;
  return start > 0 && end < line.length && DIGITS.test(line.slice(start, end).trim());
}

const isBreak = (code: number): boolean => code === 0x0a || code === 0x0d;
