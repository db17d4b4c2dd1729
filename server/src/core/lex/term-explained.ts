/**
 * Whether the words around a collective name may explain it, though not so plainly that its members could be told. Where they
 * may, nobody should be told that it is not explained.
 */
import type { Span } from '../text/span';
import { countsEachPart, listsItsPart, needsNoWords, quotesItsParts } from './code-explained';
import { countsIn } from './definition-count';
import type { ParagraphFacts } from './facts';

/** So much of the text to either side is looked at. */
const BEFORE = 120;
const BEHIND = 200;

const LINK = /^”?[\u4e00-\u9fff]{0,8}(?:[,，]?(?:即|就是|是指|包括|包含|分别|指的是|主要是|具体是)|[（(:：]|——)/u;
/** A footnote's number, whether the note itself came along or not. */
const NOTE = /^”?[\u4e00-\u9fff]{0,12}(?:\^?\[\d{1,3}\]|\^|[①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇])/u;
/** 28+10项: two numbers of things. */
const COUNTED_SUM = /^”?(?:项(?!目)|家(?!庭)|[件个条座处])/u;
const SUM = /^\d{1,3}(?:[+＋]\d{1,3}){1,2}$/u;
/** Years of schooling, subjects of an examination, lessons after school, provinces: what the sum counts stands beside it. */
const SUM_BESIDE =
  /贯通培养|贯通式|中本贯通|学制|高考|选科|选考|中高职|高本|专本|中职|课后(?:延时)?服务|省区市|带量采购/u;
const BESIDE = 14;
/** 东盟与中日韩“10+3” */
const SUM_OF_COUNTRIES = /(?:东盟|泛珠三角|中东欧|中日韩)[\u4e00-\u9fff]{0,2}“?$/u;
/** A list right before the name, of whatever length. */
const LIST_BESIDE = /、[^。;,:、“”]{1,16}“?$/u;
const SERIES = ['一是', '一要', '首先', '第一,', '第一，'] as const;

/** Where the last series of a paragraph begins; -1 where none does. Looked for once, for a line may hold a name thousands of times. */
const lastSeries = ({ norm }: ParagraphFacts): number =>
  Math.max(...SERIES.map((opening) => norm.text.lastIndexOf(opening)));

export function mayBeExplained(facts: ParagraphFacts, place: Span, word: string): boolean {
  const { norm } = facts;
  const from = norm.toNorm(place.start);
  const to = norm.toNorm(place.end);
  const { text } = norm;
  const behind = text.slice(to, to + BEHIND);
  if (LINK.test(behind) || NOTE.test(behind)) return true;
  const before = text.slice(Math.max(0, from - BEFORE), from);
  if (needsNoWords(before, behind) || countsEachPart(before, behind, word)) return true;
  if (quotesItsParts(behind, word) || listsItsPart(behind, word)) return true;
  if (SUM.test(word) && isPlainSum(before, behind, word)) return true;
  if (isDigits(word)) return spellsOut(before, word) || [before, behind].some((words) => countsOut(words, word));
  const counts = countsIn(word);
  if (counts.length === 0) return false;
  if (facts.once(lastSeries) >= to) return true;
  if (LIST_BESIDE.test(before) || runsTogether(before, word, counts) || namesBeside(before, behind, word)) return true;
  return [before, behind].some((words) => counts.some((count) => holdsList(words, count)));
}

/** Also 甲、乙、丙、丁“3+1”: as many names as the numbers make together. */
function isPlainSum(before: string, behind: string, word: string): boolean {
  const total = word.split(/[+＋]/u).reduce((sum, part) => sum + Number(part), 0);
  return (
    COUNTED_SUM.test(behind) ||
    SUM_OF_COUNTRIES.test(before) ||
    SUM_BESIDE.test(before.slice(-BESIDE)) ||
    SUM_BESIDE.test(behind.slice(0, BESIDE)) ||
    (total > 2 && before.split(CLAUSE_ENDS).at(-1)?.split('、').length === total)
  );
}

/** How the words go on behind the quotes that close a place: “3+1”保障. */
export function wordsBehind({ norm }: ParagraphFacts, place: Span, most: number): string {
  const to = norm.toNorm(place.end);
  const from = norm.text[to] === '”' ? to + 1 : to;
  return norm.text.slice(from, from + most);
}

const CLAUSE_ENDS = /[。;；,，:：!！?？()（）]/u;
const BETWEEN_QUOTES = /”“/gu;

/** A clause of exactly so many parts, or so many clauses of one length in one sentence. */
function holdsList(words: string, count: number): boolean {
  const clauses = words.split(CLAUSE_ENDS);
  if (clauses.some((clause) => clause.replace(BETWEEN_QUOTES, '”、“').split('、').length === count)) return true;
  for (let i = 0; i + count <= clauses.length; i++) {
    const run = clauses.slice(i, i + count);
    if (count > 2 && run.every((clause) => clause.length >= 2 && clause.length === run[0]?.length)) return true;
  }
  return false;
}

const DIGITS = /^\d{2,6}$/u;
const isDigits = (word: string): boolean => DIGITS.test(word);

/** Each digit as a count, in the order of the code: “两条底线”“三个提升”的“23”. */
const COUNTS: readonly string[] = ['', '一', '二两双', '三', '四', '五', '六', '七', '八', '九'];

function spellsOut(before: string, code: string): boolean {
  let at = 0;
  for (const digit of code) {
    const signs = COUNTS[Number(digit)] ?? '';
    while (at < before.length && !(signs.includes(before[at] ?? '') && before[at - 1] === '“')) at++;
    if (at >= before.length) return false;
    at++;
  }
  return true;
}

/** So many things, or so long: 30个, 5大, 三项, 5分钟. */
const COUNT =
  /(?<!\d)(?:(\d)0{0,4}|([一二两三四五六七八九]))(?:个|大|项|家|条|类|种|件|座|支|所|名|批|张|轮|次|步|级|层|分钟|小时|天|公里)/gu;

/** “351” before 30个…、50个…、100个…: each digit in its turn is a number of things. */
function countsOut(behind: string, code: string): boolean {
  let at = 0;
  for (const match of behind.matchAll(COUNT)) {
    const digit = Number(code[at]);
    const fits = match[1] === undefined ? (COUNTS[digit] ?? '').includes(match[2] ?? ' ') : Number(match[1]) === digit;
    if (fits) at++;
    if (at === code.length) return true;
  }
  return false;
}

/** A numeral with the one or two signs that it counts: 三城一区, 三创, 五净一规范. */
const COUNTED_SIGN = /([两双三四五六七八九一])([^两双三四五六七八九一]{1,2})/gu;
const ONLY_SIGNS = /^(?:[两双三四五六七八九一](?![两双三四五六七八九一大个项])[\u4e00-\u9fff]{1,2}){1,4}$/u;

/** “三城一区”, with three that end in 城 and one that ends in 区 behind it, or before it in its sentence; “三创” before 创新创业创意. */
function namesBeside(before: string, behind: string, word: string): boolean {
  if (!ONLY_SIGNS.test(word)) return false;
  const signs = Array.from(word.matchAll(COUNTED_SIGN), ([, numeral = '', sign = '']) => ({
    sign,
    count: numeral === '双' ? 2 : NUMERALS.indexOf(numeral) + 1,
  }));
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  return [behind, sentence].some((words) => signs.every(({ sign, count }) => namesWith(words, sign) >= count));
}

const NUMERALS = '一两三四五六七八九';
/** So many signs tell a name from the next. */
const TELLING = 4;

/** How many different names hold the sign, by what stands before it. */
function namesWith(text: string, sign: string): number {
  const names = new Set<string>();
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    names.add(text.slice(Math.max(0, at - TELLING), at));
  }
  return names.size;
}

/** 媒情网情社情“三情”: the counted sign stands as often right before the name. */
function runsTogether(before: string, word: string, counts: readonly number[]): boolean {
  const sign = word[1] ?? '';
  return counts.some((count) => {
    const run = before.slice(-(4 * count + 1));
    return count > 1 && run.split(sign).length - 1 >= count;
  });
}
