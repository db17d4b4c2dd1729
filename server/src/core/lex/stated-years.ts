/**
 * Years that a report states of itself: in its headings (2023年工作回顾, 2024年工作安排), below its title, in the wordings that
 * open what lies ahead. Works on folded text and labels.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { fittingPlanYears } from './plan-years';

/** A year and where it stands in its text, in that text's own offsets. */
export interface YearAt {
  readonly year: number;
  readonly from: number;
  readonly to: number;
}

const YEAR = '(?<![\\d—–~至到-])((?:19|20)\\d\\d) ?年(?!以来|[-—–~至到、])';
const REVIEW = new RegExp(`${YEAR}[\\u3400-\\u9fff“”]{0,16}(?:回顾|总结|成就)`, 'u');
const PLAN = new RegExp(
  `${YEAR}[\\u3400-\\u9fff]{0,12}?(?:安排|重点|主要工作|任务|打算|部署|建议|总体要求|总体思路|目标|展望|思路|发展形势)`,
  'u',
);

/** The year that a heading looks back on, and the one it looks ahead to. */
export const reviewYearIn = (label: string): YearAt | null =>
  PLANS.test(label) || PART_OF_YEAR.test(label) ? null : yearIn(label, REVIEW);
export const planYearIn = (label: string): YearAt | null =>
  REVIEWS.test(label) || PART_OF_YEAR.test(label) ? null : yearIn(label, PLAN);
/** The second half of a year follows its first. */
const PART_OF_YEAR = /半年|季度|\d月|月份/u;
const PLANS = /安排|打算|部署|任务|展望/u;
const REVIEWS = /回顾|总结|成就|完成情况|执行情况/u;

function yearIn(text: string, pattern: RegExp): YearAt | null {
  const match = pattern.exec(text);
  return match ? { year: Number(match[1]), from: match.index, to: match.index + 4 } : null;
}

const STATED = new RegExp(
  `${YEAR}的?(?:政府工作|(?:全[省市县区州盟旗镇乡])?(?:国民)?经济(?:和)?社会发展(?:工作)?|全[省市县区州盟旗镇乡]工作|工作)?的?(?:总体要求|总体思路|指导思想|主要预期目标|预期目标|主要目标)(?=是|为|:|如下|建议)`,
  'gu',
);

/** 2025年是“十四五”规划收官之年: what the year to come is said to be. */
const WEIGHED = new RegExp(`${YEAR}是[^。！？；\\r\\n]{2,60}?(?:之年|一年|关键期|周年)`, 'gu');

/** A heading that looks ahead to the year that is under way, without naming it. */
const THIS_YEAR = /今年[\u3400-\u9fff]{0,16}(?:安排|重点|任务|打算|建议|总体要求|总体思路|目标)/u;

export const looksAheadToThisYear = (label: string): boolean => THIS_YEAR.test(label) && !REVIEWS.test(label);

/**
 * Where a paragraph says what the year to come requires, aims at, or is. A year that fits its place in a five-year plan is
 * right whatever the report plans for: it is recalled, or the heading is wrong.
 */
export function statedPlanYears(norm: NormText): readonly { readonly year: number; readonly span: Span }[] {
  const right = new Set(fittingPlanYears(norm.text));
  const found = [...norm.text.matchAll(STATED), ...norm.text.matchAll(WEIGHED)].filter(
    ({ index }) => !right.has(index),
  );
  return found
    .sort((a, b) => a.index - b.index)
    .map((match) => ({
      year: Number(match[1]),
      span: norm.toRaw({ from: match.index, to: match.index + 4 }),
    }));
}

const MEETING = /^[ —–―-]{0,8}\(? ?((?:19|20)\d\d) ?年 ?(\d{1,2}) ?月 ?\d{1,2} ?日/u;

const OF_A_MEETING = /大会|会议|次会/u;

/** The day a report was given, as a line below its title says it. */
export interface MeetingDate {
  readonly year: number;
  readonly month: number;
  readonly span: Span;
  /** False for a day alone, which may be when a page was made. */
  readonly namesMeeting: boolean;
}

export function meetingDateIn(norm: NormText): MeetingDate | null {
  const match = norm.text.length > 80 ? null : MEETING.exec(norm.text);
  if (!match) return null;
  const from = match[0].indexOf(match[1] ?? '');
  const span = norm.toRaw({ from, to: from + 4 });
  return { year: Number(match[1]), month: Number(match[2]), span, namesMeeting: OF_A_MEETING.test(norm.text) };
}

/** Years of five digits: 20244年. */
const LONG_YEAR = /(?<![\d.]|\d,)((?:19|20)\d{3})年(?!产|均|度?收入|薪|的?历史)/gu;

export function findLongYears(norm: NormText): readonly { readonly text: string; readonly span: Span }[] {
  return Array.from(norm.text.matchAll(LONG_YEAR), (match) => ({
    text: match[1] ?? '',
    span: norm.toRaw({ from: match.index, to: match.index + 5 }),
  }));
}
