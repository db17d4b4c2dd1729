/** How many years lie between two values of a sentence: by the years it names at both, by 五年来 or by a five-year plan. */
import { parseHanNumeral } from '../numerals';
import { type NormPeriod, periodsIn } from '../period';

/** The year a stretch of words names last, or the end of the plan whose end it names. */
export function yearNamed(words: string): number | null {
  for (const period of periodsIn(words).toReversed()) {
    if (period.part !== null) continue;
    if (period.kind === 'year') return period.to;
    if (period.kind === 'plan' && /^(?:规划|计划|时期)?(?:期)?末/u.test(words.slice(period.at.to))) return period.to;
  }
  return null;
}

/**
 * The year up to which a change is told that names only where it began: the last one of its own sentence (`opening`: the words of it before), or
 * the only later one there; else the one with which the sentence before opens. 2007年，产值…，是2002年的2倍。收入由2002年的18亿元增加到46亿元.
 */
export function endImplied(from: number, opening: string, sentenceBefore: string): number | null {
  const last = yearNamed(opening);
  if (last !== null && last > from) return last;
  const own = laterYears(opening, from);
  if (own.size > 0) return theOnly(own);
  return OPENS_WITH_YEAR.test(sentenceBefore) ? theOnly(laterYears(sentenceBefore, from)) : null;
}

const OPENS_WITH_YEAR = /^[^\d,、]{0,4}\d{4}年(?:末|底)?[,全我]/u;

const laterYears = (words: string, from: number): ReadonlySet<number> =>
  new Set(
    periodsIn(words)
      .filter(({ kind, part, to }) => kind === 'year' && part === null && to > from)
      .map(({ to }) => to),
  );

const theOnly = (years: ReadonlySet<number>): number | null => (years.size === 1 ? ([...years][0] ?? null) : null);

/** The length of the time that words speak of as a whole: 过去五年, “十四五”时期, 2021—2025年, 五年年均. */
export function stretchNamed(words: string): number | null {
  for (const period of periodsIn(words).toReversed()) {
    const length = lengthOf(period, words);
    if (length !== null) return length;
  }
  const match = LENGTH.exec(words);
  const years = match?.[1] ? Number(/^\d/u.test(match[1]) ? match[1] : (parseHanNumeral(match[1]) ?? 0)) : 0;
  return years > 1 ? years : null;
}

/** 五年内, 三年间: a length that is no place in time by itself. */
const LENGTH = /([一二两三四五六七八九十]{1,3}|(?<!\d)\d{1,2})年(?:内|间|中|里)/u;

function lengthOf(period: NormPeriod, words: string): number | null {
  const behind = words.slice(period.at.to);
  if (period.kind === 'stretch') return period.to;
  if (period.kind === 'plan') return /^(?:规划|计划)?(?:末|初)/u.test(behind) ? null : period.to - period.from + 1;
  return period.kind === 'years' && period.to > 0 ? period.to - period.from : null;
}

/** The years that the words of the average name, if they agree with the years named at both ends; null where either is missing or they differ. */
export function agreedYears(ends: number | null, words: number | null): number | null {
  const years = ends ?? words;
  if (years === null || years < 2) return null;
  return words !== null && Math.abs(words - years) > 1 ? null : years;
}
