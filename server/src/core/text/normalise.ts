/**
 * Folds a raw text for recognition and keeps the way back. What is folded: width (Ａ１，（ to A1,( ), script (traditional
 * to simplified, one character to one), blanks (U+3000, U+00A0, em spaces to a space), pinyin residue behind a Han character
 * (deleted), line ends inside a paragraph and page numbers between them (deleted). All but the deletions keep every offset.
 * It knows nothing of figures or words. Normalised offsets stay inside `text/` and `lex/`.
 */
import { pageNumberEnd } from './page-number';
import type { Span } from './span';

/** A half-open range of offsets into a normalised text; its field names differ from Span's so that the compiler keeps them apart. */
export interface NormSpan {
  readonly from: number;
  readonly to: number;
}

/** One UTF-16 unit to one: what a character is read as. */
export type FoldTable = Uint16Array;

export interface NormText {
  readonly raw: string;
  readonly text: string;
  /** The raw span that a normalised one came from; text deleted at its edges is left out. */
  toRaw(s: NormSpan): Span;
  /** The normalised offset of a raw one; inside a deletion, that of the next character kept. */
  toNorm(raw: number): number;
  /** The normalised text of a raw span. */
  read(s: Span): string;
  /** The raw text of a raw span without what was deleted. */
  written(s: Span): string;
}

const WIDTH_EXTRA: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\t': ' ',
  '∶': ':',
  '︰': ':',
  '﹪': '%',
  '〜': '~',
  '﹣': '-',
  '−': '-',
  '•': '·',
  '・': '·',
  '〝': '“',
  '〞': '”',
  '「': '“',
  '」': '”',
};

/** Makes the table that folds width and, with the pairs given, script. `traditional` and `simplified` have equal length. */
export function makeFoldTable(script: { readonly traditional: string; readonly simplified: string }): FoldTable {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (const [from, to] of Object.entries(WIDTH_EXTRA)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let i = 0; i < script.traditional.length; i++) {
    table[script.traditional.charCodeAt(i)] = script.simplified.charCodeAt(i);
  }
  return table;
}

/** What may be deleted begins with one of these. */
const MAY_GO = /[(（\n\r\ufeff]/gu;

/** The end of what is deleted at an offset; the offset itself where nothing is. */
function goneFrom(raw: string, at: number): number {
  const code = raw.charCodeAt(at);
  if (code === 0x28 || code === 0xff08) return residueEnd(raw, at) || at;
  if (code === 0xfeff) return at + 1;
  const end = at + 1;
  return blankEnd(raw, pageNumberEnd(raw, blankEnd(raw, end)) || end);
}

/** Normalises one paragraph. Linear; total: any string is allowed. */
export function normalise(raw: string, table: FoldTable): NormText {
  let out = '';
  let copied = 0;
  /** Where text was cut: `at[i]` is the normalised offset behind which `gone[i]` raw units are missing in all. */
  const at: number[] = [];
  const gone: number[] = [];
  let removed = 0;
  const cut = (from: number, to: number): void => {
    out += fold(raw.slice(copied, from), table);
    copied = to;
    removed += to - from;
    at.push(out.length);
    gone.push(removed);
  };
  MAY_GO.lastIndex = 0;
  while (MAY_GO.test(raw)) {
    const at = MAY_GO.lastIndex - 1;
    const end = goneFrom(raw, at);
    if (end > at) {
      cut(at, end);
      MAY_GO.lastIndex = end;
    }
  }
  out += fold(raw.slice(copied), table);
  return new Folded(raw, out, at, gone);
}

class Folded implements NormText {
  readonly raw: string;
  readonly text: string;
  readonly #at: readonly number[];
  readonly #gone: readonly number[];

  constructor(raw: string, text: string, at: readonly number[], gone: readonly number[]) {
    this.raw = raw;
    this.text = text;
    this.#at = at;
    this.#gone = gone;
  }

  toRaw(s: NormSpan): Span {
    const start = s.from + this.#goneBefore(s.from);
    if (s.to <= s.from) return { start, end: start };
    return { start, end: s.to - 1 + this.#goneBefore(s.to - 1) + 1 };
  }

  toNorm(raw: number): number {
    // The last deletion that begins at or before the raw offset: it begins at its own place plus what is gone before it.
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? 0) + (this.#gone[middle - 1] ?? 0) <= raw) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return Math.max(0, Math.min(raw, this.text.length));
    const kept = Math.max(this.#at[low - 1] ?? 0, raw - (this.#gone[low - 1] ?? 0));
    return Math.min(kept, this.text.length);
  }

  read(s: Span): string {
    return this.text.slice(this.toNorm(s.start), this.toNorm(s.end));
  }

  written(s: Span): string {
    let text = '';
    let { start } = s;
    this.#at.forEach((at, i) => {
      const from = at + (this.#gone[i - 1] ?? 0);
      const to = at + (this.#gone[i] ?? 0);
      if (to <= start || from >= s.end) return;
      text += this.raw.slice(start, from);
      start = to;
    });
    return start < s.end ? text + this.raw.slice(start, s.end) : text;
  }

  /** How many raw units are missing before the character at this normalised offset. */
  #goneBefore(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (this.#gone[low - 1] ?? 0);
  }
}

/** What `makeFoldTable` folds for its width. Punctuation makes this common; another script in a text is rare. */
const WIDE = new RegExp(`[\uff01-\uff5e${Object.keys(WIDTH_EXTRA).join('')}]`, 'gu');

function fold(raw: string, table: FoldTable): string {
  const text = raw.replace(WIDE, (sign) => String.fromCharCode(table[sign.charCodeAt(0)] ?? 0));
  let folded = '';
  let copied = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const other = table[code] ?? code;
    if (other === code) continue;
    folded += text.slice(copied, i) + String.fromCharCode(other);
    copied = i + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}

const RESIDUE_LONGEST = 8;

/** If a pinyin residue such as (qū) opens here behind a Han character, the offset behind it, else 0. */
function residueEnd(raw: string, open: number): number {
  if (open === 0 || !isHan(raw.charCodeAt(open - 1))) return 0;
  for (let i = open + 1; i <= open + RESIDUE_LONGEST && i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 0x29 || code === 0xff09) return i > open + 1 ? i + 1 : 0;
    if (!isPinyinLetter(code)) return 0;
  }
  return 0;
}

export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;

const TONED = new Set([...'āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹḿ'].map((letter) => letter.charCodeAt(0)));

const isPinyinLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || TONED.has(code);

function blankEnd(raw: string, from: number): number {
  let end = from;
  while (end < raw.length && isBlankOrBreak(raw.charCodeAt(end))) end++;
  return end;
}

const isBlankOrBreak = (code: number): boolean =>
  code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d || code === 0x3000 || code === 0xa0;
