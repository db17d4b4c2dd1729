/**
 * Whether the sentence around a code such as “3+5” says what its numbers are of, or needs no explanation: a code that changes
 * into another, names that lead up to it. It sees the words before and behind the quotes and knows no text.
 */

/** From “2+1” to “3+2”: what is told is that the numbers change, and each may be explained elsewhere. */
const CHANGES_TO =
  /^”[\u4e00-\u9fff]{0,6}(?:扩展|拓展|升级|扩大|调整|优化|提升|转变|转型|增加|完善|迭代|深化|丰富)(?:为|到|至|成)“/u;
const CHANGED_FROM =
  /“[^“”]{1,12}”[\u4e00-\u9fff]{0,6}(?:扩展|拓展|升级|扩大|调整|优化|提升|转变|转型|增加|完善|迭代|深化|丰富)(?:为|到|至|成)“$/u;
/** 甲、乙、丙等“5+N”: names that lead up to the code. */
const OPEN_LIST = /[^。;,:、“”]{1,16}(?:、[^。;,:、“”]{1,16}){2,11}等“$/u;

/** “甲33条”“接续19条”: papers by the number of their articles, one named beside the other. */
const ARTICLES_BESIDE = /\d条”[、和及]?“$/u;

/** “三街”指甲街、乙街、丙街, however many are listed. */
const MEANS = /^”指(?![导挥标数引示定向出明])/u;

/** True where nobody expects an explanation at this place, or names lead up to it. */
export const needsNoWords = (before: string, behind: string): boolean =>
  CHANGES_TO.test(behind) ||
  CHANGED_FROM.test(before) ||
  OPEN_LIST.test(before) ||
  ARTICLES_BESIDE.test(before) ||
  MEANS.test(behind);

/** 3+5, 1+2+N: numbers of things, of which N is open. */
const CODE_PARTS = /^[1-9]\d{0,2}(?:[+＋](?:[1-9]\d{0,2}|[NnXx])){1,4}/u;
/** A number of things in digits or in one Han numeral: 3个, 五大, 三条. */
const PART_COUNT = /(?<![\d.])(?:(\d{1,3})|([一二两三四五六七八九十]))(?:个|大|项|家|条|类|种|件|座|支|所|名|批|张)/gu;
const PART_NUMERALS = '〇一二三四五六七八九十';

const SENTENCE_ENDS = /[。!?]/u;

/** 实施“3+5”工程, with 三个… and then 五个… in the same sentence: each number of the code in its turn. */
export function countsEachPart(before: string, behind: string, word: string): boolean {
  const due = (CODE_PARTS.exec(word)?.[0] ?? '').split(/[+＋]/u).filter((part) => /\d/u.test(part));
  if (due.length < 2) return false;
  const sentence = `${before.split(SENTENCE_ENDS).at(-1) ?? ''}“”${behind.split(SENTENCE_ENDS)[0] ?? ''}`;
  let at = 0;
  for (const { 1: digits, 2: sign = '' } of sentence.matchAll(PART_COUNT)) {
    const count = digits ?? String(sign === '两' ? 2 : PART_NUMERALS.indexOf(sign));
    if (count === due[at]) at++;
    if (at === due.length) return true;
  }
  return false;
}
