/**
 * Quoted shorthand that no list knows: “1361”, “三治两升”. It only says that the form is that of an abbreviation; what it
 * stands for nobody may guess.
 */
import type { NormText } from '../text/normalise';
import type { TermUse } from './term';
import { withoutQuotes } from './term-edges';

/** Signs of one quotation without other quotes or stops in it. */
const QUOTED = /“([^“”。;,、:!?()《》\s]{2,16})”/gu;

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
  /^(?:一[^一两双二三四五六七八九十百千万\d]{0,3}|五一|三八|六一|七一|八一|十一|七七|九一八|十?[一二三四五六七八九]五|十五|(?:.{1,3})连[冠丰快])$/u;

/** One of a kind, or so often in a row: names, no counts of members. */
const ONE_OR_IN_A_ROW = /^一[^一两双二三四五六七八九十百千万\d]*$|连[^连]$/u;

/** Words in quotes that name something: no sentence, and no number by which the world knows something. */
const NAME = /^(?=.*[\u4e00-\u9fff])[\u4e00-\u9fffA-Za-z\d+·.×&-]{2,16}$/u;
/** A name of parts: 投、融、建、运. */
const LISTED_NAME = /^(?:[\u4e00-\u9fff\d]{1,6}、){1,5}[\u4e00-\u9fff\d]{1,6}$/u;
const QUOTED_LIST = /“([^“”。;,:!?()《》\s]{3,20})”/gu;
/** “王”字型 */
const SHAPED = /“[\u4e00-\u9fffA-Z]”字?[型形]/gu;

/** A day known by its date: 3·15. */
const DAY = /^\d{1,2}·\d{1,2}$/u;

/** Whether the form is that of a code (1361), of numerals with nouns (三治两升), or just that of a name in quotes. */
export type Shape = 'code' | 'numbered' | 'name';

/** Shorthand in quotes, and other names there. A known term that is only a piece of it says nothing of the whole. */
export function findShorthand(norm: NormText): readonly TermUse[] {
  const { text } = norm;
  const found: TermUse[] = [];
  const add = (from: number, word: string, shape: Shape | null): void => {
    if (!shape) return;
    const span = norm.toRaw({ from, to: from + word.length });
    found.push({ span, text: withoutQuotes(word), quoted: true, shape, common: null, homograph: null, sense: null });
  };
  for (const match of text.matchAll(QUOTED)) add(match.index + 1, match[1] ?? '', shapeOf(match[1] ?? ''));
  for (const match of text.matchAll(QUOTED_LIST)) {
    if (LISTED_NAME.test(match[1] ?? '')) add(match.index + 1, match[1] ?? '', 'name');
  }
  for (const match of text.matchAll(SHAPED)) add(match.index, match[0], 'name');
  return found;
}

function shapeOf(word: string): Shape | null {
  if (CODE.test(word)) return HAS_DIGIT.test(word) && word.length > 1 && !KNOWN_NUMBER.test(word) ? 'code' : null;
  if (COUNTS_NOTHING.test(word)) return null;
  if (NAMED_CODE.test(word)) return 'code';
  if (NUMBERED.test(word) && !ONE_OR_IN_A_ROW.test(word)) return 'numbered';
  return NAME.test(word) || DAY.test(word) ? 'name' : null;
}
