/** One line as the search for a layout sees it: its length in two measures, and how it begins and ends. */
import type { Span } from './span';

/** What a fixed width counts: signs, or columns of a screen where a Han character takes two. */
export type Measure = 'letters' | 'columns';

export interface Line {
  readonly letters: number;
  readonly columns: number;
  /** Mostly Han: other scripts break lines between words, at no width to speak of. */
  readonly han: boolean;
  /** It ends in 。！？, a closing quote or bracket behind them aside. */
  readonly ends: boolean;
  /** More than one mark that ends a sentence stands in it. */
  readonly several: boolean;
  /** A blank line stands before it, or it begins with a number. */
  readonly fresh: boolean;
  readonly indented: boolean;
}

/** Beyond so many letters a line is longer than any width, and is not read to its end: a keystroke must not cost the text. */
const READ = 256;

/** Columns a letter in a text that is mostly Han, its digits and blanks counted in. */
const HAN_COLUMNS = 1.4;

const ENDS = new Set(codes('。！？!?'));
const CLOSERS = new Set(codes('”’"）)】》'));
const INDENT = /^(?:[ \u00a0\u2002\u2003\t]{2,}|\u3000)/u;
const NUMBER =
  /^\s{0,20}(?:[一二三四五六七八九十]{1,3}[、是]|[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,3}[.、．](?!\d)|——)/u;

function codes(letters: string): readonly number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/** True if a line begins with the blanks of a paragraph's first line. */
export const isIndented = (line: string): boolean => INDENT.test(line);

/** The columns that a text takes on a screen. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return columns;
}

/** The lines that are not blank. */
export function readLines(raw: string, lines: readonly Span[]): readonly Line[] {
  const read: Line[] = [];
  let gap = true;
  for (const { start, end } of lines) {
    const inkEnd = trimmedEnd(raw, start, end);
    if (inkEnd > start) read.push(readLine(raw, start, inkEnd, gap));
    gap = inkEnd === start;
  }
  return read;
}

function readLine(raw: string, start: number, end: number, gap: boolean): Line {
  let last = end - 1;
  while (last > start && CLOSERS.has(raw.charCodeAt(last))) last--;
  const text = raw.slice(start, Math.min(end, start + READ));
  let sentences = 0;
  for (let i = 0; i < text.length && sentences < 2; i++) if (ENDS.has(text.charCodeAt(i))) sentences++;
  const columns = columnsOf(text);
  return {
    letters: end - start,
    columns: end - start > READ ? 2 * (end - start) : columns,
    han: columns >= text.length * HAN_COLUMNS,
    ends: ENDS.has(raw.charCodeAt(last)),
    several: sentences > 1,
    fresh: gap || NUMBER.test(text),
    indented: INDENT.test(text),
  };
}

/** The offset behind the last sign that is no blank; `start` if there is none. */
function trimmedEnd(raw: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(raw.charCodeAt(at - 1))) at--;
  return at;
}

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;
