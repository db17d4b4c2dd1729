/** Reads the ordinal numbers of headings and items: 十二, 21, ③, IV. It knows numerals only, not where they may stand. */

const DIGITS = '〇一二三四五六七八九';

/** The value of a Chinese ordinal below a thousand (二十一, 一百零三, 廿 excluded), or 0 where it is none. */
export function hanOrdinal(text: string): number {
  let total = 0;
  let digit = 0;
  for (const letter of text) {
    if (letter === '百' || letter === '十') {
      total += Math.max(digit, 1) * (letter === '百' ? 100 : 10);
      digit = 0;
    } else if (letter === '零') {
      digit = 0;
    } else {
      const value = DIGITS.indexOf(letter);
      if (value < 0 || digit > 0) return 0;
      digit = value;
    }
  }
  return total + digit;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman numeral below ninety. */
export function romanOrdinal(text: string): number {
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const here = ROMAN[text[i] ?? ''] ?? 0;
    const next = ROMAN[text[i + 1] ?? ''] ?? 0;
    total += here < next ? -here : here;
  }
  return total;
}

/** Rows of enclosed digits in Unicode: the first sign of each and how many follow. */
const ENCLOSED = [
  { first: 0x2460, count: 20 },
  { first: 0x2474, count: 20 },
  { first: 0x2488, count: 20 },
  { first: 0x2776, count: 10 },
];

/** The value of an enclosed digit such as ③, ⑶ or ⒊, or 0. */
export function enclosedOrdinal(code: number): number {
  for (const row of ENCLOSED) {
    if (code >= row.first && code < row.first + row.count) return code - row.first + 1;
  }
  return 0;
}

/** Han or Arabic digits, as in 第十二章 and 第12章. */
export const eitherOrdinal = (text: string): number => (/^\d/u.test(text) ? Number(text) : hanOrdinal(text));
