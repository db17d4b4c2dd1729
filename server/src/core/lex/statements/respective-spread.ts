/**
 * Values that are spread over times or over classes in one word, and not over names: 2017年至2021年，能耗分别下降 five values; 四个季度; 高中低收入
 * 组. It knows how many values such a wording gives, not what they are of.
 */

const DASH = '(?:—|-|–|~|至|到){1,2}';
const YEARS_FROM_TO = new RegExp(`((?:19|20)\\d\\d)年?\\s?${DASH}\\s?((?:19|20)?\\d\\d)年`, 'gu');
const YEARS_LISTED = /(?:(?:19|20)\d\d年?[、和及]){1,9}(?:19|20)\d\d年/gu;
const YEAR = /(?:19|20)\d\d/gu;
const QUARTERS_FROM_TO = new RegExp(`([1-4一二三四])${DASH}([1-4一二三四])季度`, 'gu');
const SO_MANY = /([两二三四五六七八九十])(?:个季度|个月|年(?![底末初内前后级制期]))/gu;
/** A five-year plan. */
const PLAN = /“.{1,3}五”/u;
const PLAN_YEARS = 5;
const FUSED: readonly (readonly [words: RegExp, count: number])[] = [
  [/高中低|上中下|东中西|老中青|大中小/u, 3],
  [/上下游|东西部|南北部|城乡|男女/u, 2],
];
/** Classes are those of the names right before; a time is said once for the sentence. */
const LAST_CLAUSE = /[^,;:]*$/u;
const NUMERALS = '一二三四五六七八九十';
const CENTURY = 100;

/** How many values the words before 分别 may call for, whatever names stand there. */
export function spreadsIn(words: string): ReadonlySet<number> {
  const counts = new Set<number>();
  for (const [, from = '', to = ''] of words.matchAll(YEARS_FROM_TO))
    counts.add(yearsBetween(Number(from), Number(to)));
  for (const [years] of words.matchAll(YEARS_LISTED)) counts.add(Array.from(years.matchAll(YEAR)).length);
  for (const [, from = '', to = ''] of words.matchAll(QUARTERS_FROM_TO)) counts.add(numberOf(to) - numberOf(from) + 1);
  for (const [, number = ''] of words.matchAll(SO_MANY)) counts.add(numberOf(number));
  if (PLAN.test(words)) counts.add(PLAN_YEARS);
  const clause = words.slice(words.search(LAST_CLAUSE));
  for (const [fused, count] of FUSED) if (fused.test(clause)) counts.add(count);
  return counts;
}

/** 2019—21年 leaves out the century. */
const yearsBetween = (from: number, to: number): number =>
  (to < CENTURY ? from - (from % CENTURY) + to : to) - from + 1;

const numberOf = (sign: string): number => Number(sign) || NUMERALS.indexOf(sign.replace('两', '二')) + 1;
