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

/** 实施“3+5”工程, with 三个… and then 五个… in the same sentence or the next: each number of the code in its turn. The one thing of 1+6 may be named. */
export function countsEachPart(before: string, behind: string, word: string): boolean {
  const parts = (CODE_PARTS.exec(word)?.[0] ?? '').split(/[+＋]/u);
  const due = parts.filter((part) => /\d/u.test(part));
  if (parts.length < 2) return false;
  const [rest = '', next = ''] = behind.split(SENTENCE_ENDS);
  const sentence = `${before.split(SENTENCE_ENDS).at(-1) ?? ''}“”${rest}`;
  const several = due.filter((part) => part !== '1');
  const words = `${sentence}。${next}`;
  return (due.length > 1 && countsInTurn(words, due)) || (several.some(isTelling) && countsInTurn(words, several));
}

/** Two, three or four of something stand everywhere. */
const isTelling = (number: string): boolean => Number(number) > 4;

function countsInTurn(words: string, due: readonly string[]): boolean {
  let at = 0;
  for (const { 1: digits, 2: sign = '' } of words.matchAll(PART_COUNT)) {
    const count = digits ?? String(sign === '两' ? 2 : PART_NUMERALS.indexOf(sign));
    if (count === due[at]) at++;
    if (at === due.length) return true;
  }
  return false;
}

/** “4+1”, and four names side by side in one of the next clauses: four at least, for two or three stand everywhere. */
export function listsItsPart(behind: string, word: string): boolean {
  const parts = new Set((CODE_PARTS.exec(word)?.[0] ?? '').split(/[+＋]/u).map(Number));
  const clauses = (behind.split(SENTENCE_ENDS)[0] ?? '').split(CLAUSE_ENDS).slice(0, NEXT_CLAUSES);
  return clauses.map((clause) => clause.split('、').length).some((count) => count > 3 && parts.has(count));
}

const NEXT_CLAUSES = 3;
const CLAUSE_ENDS = /[;；,，:：]/u;

const QUOTED_PART = /“([\dNnXx]{1,3})”/gu;

/** “1+3+N”…, “1”为…, “3”为…: two of its parts at least stand in quotes of their own, in their order. */
export function quotesItsParts(behind: string, word: string): boolean {
  let at = 0;
  let found = 0;
  for (const [, part = ''] of behind.matchAll(QUOTED_PART)) {
    const place = word.indexOf(part, at);
    if (place < 0) continue;
    at = place + part.length;
    found++;
  }
  return found > 1;
}
