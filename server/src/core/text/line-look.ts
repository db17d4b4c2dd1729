/** One line as the search for a layout sees it: its length in two measures, and how it begins and ends. */

/** What a fixed width counts: signs, or columns of a screen where a Han character takes two. */
export type Measure = 'letters' | 'columns';

export interface Look {
  /** Signs without the blanks at the end; 0 for a blank line. */
  readonly letters: number;
  readonly columns: number;
  /** Mostly Han: other scripts break lines between words, at no width to speak of. */
  readonly han: boolean;
  /** It ends in 。！？, a closing quote or bracket behind them aside. */
  readonly ends: boolean;
  /** More than one mark that ends a sentence stands in it. */
  readonly several: boolean;
  /** It begins with a number. */
  readonly numbered: boolean;
  readonly indented: boolean;
}

/** Beyond so many letters a line is longer than any width, in columns too: its length alone is told. */
const WIDEST = 200;
/** So many of its letters tell whether it is mostly Han, so many whether it holds two sentences. */
const SAMPLE = 64;
const READ = 256;

/** Columns a letter in a text that is mostly Han, its digits and blanks counted in. */
const HAN_COLUMNS = 1.4;

const ENDS = new Set(codes('。！？!?'));
const SEVERAL = /[。！？!?][^。！？!?]*[。！？!?]/u;
const CLOSERS = new Set(codes('”’"）)】》'));
const INDENT = /^(?:[ \u00a0\u2002\u2003\t]{2,}|\u3000)/u;
const NUMBER =
  /^\s{0,20}(?:[一二三四五六七八九十]{1,3}[、是]|[（(][\d一二三四五六七八九十]{1,3}[）)]|\d{1,3}[.、．](?!\d)|——)/u;

function codes(letters: string): readonly number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/** The columns that a text takes on a screen. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) >= 0x2e80 ? 2 : 1;
  return columns;
}

export function lookOf(line: string): Look {
  const end = trimmedEnd(line);
  let last = end - 1;
  while (last > 0 && CLOSERS.has(line.charCodeAt(last))) last--;
  const text = line.slice(0, Math.min(end, READ));
  const measured = end > WIDEST ? text.slice(0, SAMPLE) : text;
  const columns = columnsOf(measured);
  return {
    letters: end,
    columns: end > WIDEST ? 2 * end : columns,
    han: columns >= measured.length * HAN_COLUMNS,
    ends: ENDS.has(line.charCodeAt(last)),
    several: SEVERAL.test(text),
    numbered: NUMBER.test(text),
    indented: INDENT.test(text),
  };
}

/** The offset behind the last sign that is no blank; 0 if there is none. */
function trimmedEnd(line: string): number {
  let at = line.length;
  while (at > 0 && isBlank(line.charCodeAt(at - 1))) at--;
  return at;
}

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  code === 0x3000 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;
