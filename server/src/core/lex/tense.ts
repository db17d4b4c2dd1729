/** What a heading says of time: whether its section looks back or ahead, and on which years. Works on folded text. */
import type { NormText } from '../text/normalise';
import { periodsIn } from './period';

export type Tense = 'review' | 'plan';

const LOOKS_BACK = /(?:完成|执行|进展|推进|落实)情况|回顾|回望|总结|过去|成就|成绩|成效|取得|工作情况|一年来|五年来/u;
const LOOKS_AHEAD =
  /安排|预算草案|目标|打算|部署|任务|重点工作|展望|总体要求|今后|未来|思路|举措|建议|意见|做好.*工作|计划|奋力|开创|夺取/u;

/** The tense a heading shows, or null. `planned`: the year that the report plans for, if known. */
export function tenseOf(heading: string, planned: number | null = null): Tense | null {
  if (LOOKS_BACK.test(heading)) return 'review';
  if (LOOKS_AHEAD.test(heading)) return 'plan';
  if (!MAIN_WORK.test(heading)) return null;
  const years = yearsOf(heading);
  return planned !== null && years !== null && years.to >= planned ? 'plan' : 'review';
}

/** Of what was done, unless the year is the one to come: 2024年主要工作. */
const MAIN_WORK = /(?:主要工作|年的?工作)$/u;

/** The year or years a heading names: 2024, 2021-2025; null for none or several. */
export function yearsOf(heading: string): { readonly from: number; readonly to: number } | null {
  if (!heading.includes('年') && !heading.includes('五')) return null;
  const named = periodsIn(heading).filter(
    ({ kind, to }) => (kind === 'year' || kind === 'years' || kind === 'plan') && to > 0,
  );
  const [first] = named;
  return first && named.every((one) => one.from === first.from && one.to === first.to) ? first : null;
}

/** True for a heading of a part of a year: 2025年上半年预算执行情况. What is counted there is not the year's. */
export const namesPart = (heading: string): boolean =>
  periodsIn(heading).some(({ part, compared }) => part !== null && !compared);

/** The number of years a heading reviews at once (过去五年的工作); 0 for none. */
export function stretchOfHeading(heading: string): number {
  if (!heading.includes('年')) return 0;
  const stretch = periodsIn(heading).find(({ kind, from, to }) => kind === 'stretch' && from < 0 && to > 1);
  return stretch?.to ?? 0;
}

const OPENS_STRETCH =
  /^.{0,12}(?:([三四五])年来|(?:过去|这|刚刚过去)的?([三四五])年|[“"]?十[一二三四五六]五[”"]?(?:时期|期间|以来))/u;
const YEARS_OF_PLAN = 5;

/** The number of years a paragraph opens to speak of (五年来, “十四五”时期); 0 where it opens otherwise. */
export function stretchOfOpening(text: string): number {
  const match = OPENS_STRETCH.exec(text.slice(0, OPENING));
  if (!match) return 0;
  const count = match[1] ?? match[2];
  return count ? '一二三四五'.indexOf(count) + 1 : YEARS_OF_PLAN;
}

/** True for a paragraph that opens to speak of a single year. */
export const opensOneYear = (text: string): boolean => OPENS_ONE_YEAR.test(text.slice(0, OPENING));
const OPENS_ONE_YEAR = /^.{0,8}(?:一年来|去年|过去一年|过去的一年|(?:19|20)\d\d年[,是我全])/u;

/** The year that a paragraph opens with, where it speaks of that year alone: 刚刚过去的2025年，. */
export function yearOpened(text: string): number | null {
  const year = OPENS_YEAR.exec(text.slice(0, OPENING))?.[1];
  return year === undefined ? null : Number(year);
}
const OPENS_YEAR = /^.{0,8}((?:19|20)\d\d)年[,是我全]/u;

/** Paragraphs that open the look back or the look ahead. */
const OPENS_REVIEW = /^.{0,6}(?:一年来|过去一年|过去的一年|五年来|\d{4}年,?(?:是|我们|全)|初步预计|全年完成|全年实现)/u;
const OPENS_PLAN = /预期目标(?:是|为|如下|建议|:)|总体要求(?:是|:)|工作的?总体(?:要求|思路)(?=[^。]{0,20}[。:,;])/u;

export interface Turn {
  readonly tense: Tense;
  /** The start of the sentence where it turns, from the paragraph's start. */
  readonly at: number;
}

/** Where a paragraph's own words turn to what was or to what shall be. */
export function turnOf(norm: NormText): Turn | null {
  const ahead = norm.text.search(OPENS_PLAN);
  if (ahead < 0) return OPENS_REVIEW.test(norm.text.slice(0, OPENING)) ? { tense: 'review', at: 0 } : null;
  const sentence = norm.text.lastIndexOf('。', ahead) + 1;
  return { tense: 'plan', at: norm.toRaw({ from: sentence, to: ahead }).start };
}

/** So many characters open a paragraph. */
const OPENING = 80;
