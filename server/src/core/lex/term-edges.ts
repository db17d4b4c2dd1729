/** Whether a word stands by itself at a place, and whether it stands in quotes. Offsets are normalised ones. */

const HAN_NUMERALS = new Set('〇零一二三四五六七八九十百千');
const DIGIT = /\d/;
const LATIN_OR_DIGIT = /[A-Za-z0-9]/;

/** False where the word is a piece of a longer number, name or Latin word: 十三 in 二十三, AI in AIR, 5G in 15G. */
export function standsAlone(text: string, from: number, to: number): boolean {
  const first = text[from] ?? '';
  const last = text[to - 1] ?? '';
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  if (LATIN_OR_DIGIT.test(first) && (LATIN_OR_DIGIT.test(before) || isDecimalPoint(text, from - 1))) return false;
  if (LATIN_OR_DIGIT.test(last) && (LATIN_OR_DIGIT.test(after) || isDecimalPoint(text, to))) return false;
  if (HAN_NUMERALS.has(first) && (HAN_NUMERALS.has(before) || before === '第')) return false;
  return !(HAN_NUMERALS.has(last) && HAN_NUMERALS.has(after));
}

const isDecimalPoint = (text: string, at: number): boolean =>
  text[at] === '.' && DIGIT.test(text[at - 1] ?? '') && DIGIT.test(text[at + 1] ?? '');

/** True between “ and ”, or 《 and 》 as drafters write short names of documents. */
export function isQuoted(text: string, from: number, to: number): boolean {
  const before = text[from - 1];
  const after = text[to];
  return (before === '“' && after === '”') || (before === '《' && after === '》') || (before === '"' && after === '"');
}

const QUOTES = /[“”"《》\s]/gu;

export const withoutQuotes = (words: string): string => words.replace(QUOTES, '');
