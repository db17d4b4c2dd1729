/**
 * Quoted shorthand that no list knows: “1361”, “三治两升”. It only says that the form is that of an abbreviation; what it
 * stands for nobody may guess.
 */
import type { NormText } from '../text/normalise';
import type { TermUse } from './term';

/** Signs of one quotation without other quotes or stops in it. */
const QUOTED = /“([^“”。;,、:!?()《》\s]{2,12})”/gu;

/** 885, 1+2+N, 7+3 */
const CODE = /^[\dNnXxM]{1,6}(?:[+＋×*-][\dNnXxM]{1,6}){0,6}$/u;
const HAS_DIGIT = /\d/;
/** Numbers in quotes that are names of other things: years, hotlines. */
const KNOWN_NUMBER = /^(?:(?:19|20)\d\d|1[12]\d|12\d{3}|9\d{4})$/;

/** Two or more numerals each with its noun, or one numeral before a noun: 三治两升, 五张清单. */
const NUMBERED = /^(?:[一二两双三四五六七八九十百千万\d]{1,3}[\u4e00-\u9fff]{1,5}){1,4}$/u;
/** A name with a number of policies or places in it: 青禾50条, 1+5+N服务行动. */
const NAMED_CODE = /^[\u4e00-\u9fff]{0,6}(?!(?:19|20)\d\d)\d[\d+NnXx]{1,8}(?![年月日号时%\d+])[\u4e00-\u9fff]{0,10}$/u;
/** Quoted words with a numeral that count nothing: 一 as in 一盘棋, days of the calendar, five-year plans, titles won in a row. */
const COUNTS_NOTHING =
  /^(?:一[^两双二三四五六七八九十百千万\d]*|五一|三八|六一|七一|八一|十一|七七|九一八|十?[一二三四五六七八九]五|十五|.{1,3}连[冠丰增快])$/u;

/** Shorthand in quotes. A known term that is only a piece of it says nothing of the whole. */
export function findShorthand(norm: NormText): readonly TermUse[] {
  const found: TermUse[] = [];
  for (const match of norm.text.matchAll(QUOTED)) {
    const word = match[1] ?? '';
    if (!isShorthand(word)) continue;
    const from = match.index + 1;
    const span = norm.toRaw({ from, to: from + word.length });
    found.push({ span, text: word, quoted: true, common: null, homograph: null, sense: null });
  }
  return found;
}

function isShorthand(word: string): boolean {
  if (CODE.test(word)) return HAS_DIGIT.test(word) && word.length > 1 && !KNOWN_NUMBER.test(word);
  return (NUMBERED.test(word) || NAMED_CODE.test(word)) && !COUNTS_NOTHING.test(word);
}
