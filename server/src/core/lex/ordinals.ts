/** Ordinal numbers of headings and items written out, and looked for in running text. The reading is in `opening-number.ts`. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import type { MarkerStyle } from './opening';
import { enclosedOrdinal } from './opening-number';

const HAN_DIGITS = '零一二三四五六七八九';
const ARABIC = /^[0-9]+$/u;
const WIDE = /^[０-９]+$/u;
/** 首先, 其次, 再次 */
const WORDS = ['首先', '其次', '再次'];
const HAN = /^[一二三四五六七八九十百零〇两]+$/u;

/** 1 to 199 in Chinese numerals, as headings and counts have them. */
export function hanNumeral(value: number): string {
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const hundreds = Math.floor(value / 100);
  const tail = ones > 0 ? (HAN_DIGITS[ones] ?? '') : '';
  if (hundreds === 0) return `${tens > 1 ? HAN_DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${tail}`;
  const head = `${HAN_DIGITS[hundreds]}百`;
  if (tens > 0) return `${head}${HAN_DIGITS[tens]}十${tail}`;
  return tail === '' ? head : `${head}零${tail}`;
}

/** The ordinal in the form of one that stands there: 三, 3, ３ or ③; null where that form cannot write it. */
export function writeOrdinal(written: string, ordinal: number): string | null {
  if (ordinal < 1 || ordinal > 199) return null;
  if (WORDS.includes(written)) return WORDS[ordinal - 1] ?? null;
  if (ARABIC.test(written)) return String(ordinal);
  if (WIDE.test(written))
    return String(ordinal).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
  if (HAN.test(written)) return hanNumeral(ordinal);
  const code = written.charCodeAt(0);
  const value = enclosedOrdinal(code);
  const other = String.fromCharCode(code - value + ordinal);
  return written.length === 1 && value > 0 && enclosedOrdinal(other.charCodeAt(0)) === ordinal ? other : null;
}

const COUNTERS = { part: '部分', chapter: '章', section: '节', article: '条' } as const;

/** How a number of a style reads in a folded text; null where it cannot be told from other words. */
function patternOf(style: MarkerStyle, ordinal: number): RegExp | null {
  const han = hanNumeral(ordinal);
  switch (style) {
    case 'han-comma':
      // Not in 第二、, 统一、, 一、二、三产业 and 二、三级医院.
      return new RegExp(`(?<!${HAN_SIGN}|[第统唯单同专之])${han}[、.](?!${HAN_SIGN}+[、.产级类线])`, 'u');
    case 'han-bracket':
      return new RegExp(`\\(${han}\\)`, 'u');
    case 'han-is':
      return new RegExp(`(?<!${HAN_SIGN})${han}[是要]`, 'u');
    case 'arabic-dot':
      // At a paragraph's start a digit may follow, as in 3.10种; elsewhere that is a figure.
      return new RegExp(`^\\s*${ordinal}\\s?[.、]|[。;:!?]\\s*${ordinal}\\s?[.、](?!\\d)`, 'u');
    case 'arabic-bracket':
      return new RegExp(`(?<!\\d)${ordinal}\\)`, 'u');
    case 'circled':
      return new RegExp(`[${String.fromCharCode(0x245f + ordinal, 0x2473 + ordinal)}]`, 'u');
    case 'ordinal': {
      // 首先, goes on with 第二, as often as with 其次,.
      const word = WORDS[ordinal - 1];
      return new RegExp(`第(?:${han}|${ordinal})[,、:]${word ? `|${word}[,:]` : ''}`, 'u');
    }
    case 'part':
    case 'chapter':
    case 'section':
    case 'article':
      return new RegExp(`第(?:${han}|${ordinal})${COUNTERS[style]}`, 'u');
    case 'roman':
      return null;
  }
}

const HAN_SIGN = '[一二三四五六七八九十]';

/** What may stand for 一是 at the head of items that go on with 二是. */
const FIRST_ITEM =
  /(?<![一二三四五六七八九十统唯同单专之])一[是要、]|首先|第一[,、:是]|其一|一方面|一个是|一则|一来[,是]/u;

/** Says of a part of a paragraph whether it holds the first of items that go on with 二是, in whatever words. */
export const hasFirstItem = (norm: NormText, within: Span): boolean => FIRST_ITEM.test(norm.read(within));

/** Says of a part of a paragraph whether the number stands in it, as a heading that the outline did not see. */
export function ordinalSearch(style: MarkerStyle, ordinal: number): (norm: NormText, within: Span) => boolean {
  const pattern = patternOf(style, ordinal);
  return (norm, within) => pattern?.test(norm.read(within)) ?? false;
}
