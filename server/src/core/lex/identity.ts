/** What a title, a line of the opening and headings say of a report: its kind and the year it is about. Works on folded text. */
import { parseHanNumeral } from './numerals';

/** `bases`: a small table of figures of earlier years, which is no report. */
export type ReportKind = 'work-report' | 'budget' | 'bulletin' | 'tasks' | 'plan' | 'bases';

const PLAN_TO_COME = '(?:预算|计划)(?:\\(草案\\)|草案|安排)|[和与及、]20\\d\\d年[^,。]{0,20}(?:预算|计划)';

const KINDS: readonly (readonly [ReportKind, RegExp])[] = [
  [
    'tasks',
    /任务分解|分解方案|责任分解|任务清单|工作(?:任务)?(?:部门)?分工|任务分工|分工方案|目标任务|工作要点|实事.{0,4}清单/u,
  ],
  /* Final accounts, and how a budget or a plan was carried out: they count what was. */
  ['bulletin', new RegExp(`^(?=.*(?:决算|执行情况))(?!.*(?:${PLAN_TO_COME}))`, 'u')],
  ['budget', /预算|决算|财政收支/u],
  [
    'bulletin',
    /统计公报|普查.{0,6}公报|(?:资源|状况|质量|数据)公报|运行(?:情况|简况|综述|分析)|统计(?:快报|月报|季报)/u,
  ],
  [
    'plan',
    /社会发展.{0,20}(?:计划|规划)|(?:发展|总体|专项|战略)规划|规划纲要|远景目标|行动(?:计划|方案)|(?:工作|建设|项目|投资|供应)计划/u,
  ],
  ['work-report', /工作报告/u],
];

/** A line without the blanks that some papers put round digits: 2026 年 1 月 20 日. */
export const closedUp = (line: string): string => line.replace(LOOSE_DATE, '');
const LOOSE_DATE = /(?<=[\d年月]) +(?=[\d年月日])/gu;

/** The kind that a title names. */
export const kindOf = (title: string): ReportKind | null =>
  isOfAnotherPaper(title) ? null : (KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? null);

/** True for a line that may be a title though it does not look like one: it names a kind of paper and is no sentence. */
export const namesPaper = (line: string): boolean => !/[。;,?]/u.test(line) && kindOf(line) !== null;

/** What is told of a report, and the reports of auditors and on one duty: they count something else, or are about another year. */
const OF_ANOTHER_PAPER = /解读|图解|读懂|问答|审计|(?:法治政府|(?:信息|政务)公开).{0,8}(?:报告|年报|情况)/u;
export const isOfAnotherPaper = (title: string): boolean => OF_ANOTHER_PAPER.test(title);

/** 关于印发…的通知 is about what it hands out. */
const HANDS_OUT = /印发|落实/u;

/** True for the title of a notice that carries the paper itself. */
export const handsOut = (title: string): boolean => HANDS_OUT.test(title);

const DIGITS = '(?:19|20)\\d\\d';
const IN_WORDS = '[一二][〇○零一二三四五六七八九]{3}';
/** A year as such, or bare at either end of a title: 青禾区政府工作报告(2025). */
const YEARS = new RegExp(
  `(${DIGITS}|${IN_WORDS}) ?年|^[\\[【(]?(${DIGITS})(?=[\\])】]|[\\u4e00-\\u9fff])|(${DIGITS})[\\])】]?$`,
  'gu',
);
/** 2021-2025年, 2035年远景目标: such years are not the year a text is about. */
const STRETCHES = new RegExp(
  `(?:${DIGITS}|${IN_WORDS}) ?年?[-—–~至到]+(?:${DIGITS}|${IN_WORDS}|\\d\\d) ?年?|(?:${DIGITS}|${IN_WORDS})年(?=远景|愿景)`,
  'gu',
);
const ZEROS = /[○零]/gu;

const toYear = (text: string): number => Number(parseHanNumeral(text.replaceAll(ZEROS, '〇')) ?? text);

/** The latest year a title names: of 2024年预算执行情况和2025年预算草案 it is 2025. Null of what tells a part of a year only. */
export function yearOf(title: string): number | null {
  if (isOfPart(title)) return null;
  const years = Array.from(title.replaceAll(STRETCHES, '').matchAll(YEARS), (match) =>
    toYear(match[1] ?? match[2] ?? match[3] ?? ''),
  );
  return years.length > 0 ? Math.max(...years) : null;
}

const PART =
  /[上下]半年|季度|月[份度报]|(?<![\d—–~至到-])(?!1[—–~至到-]12月)(?:\d{1,2}[—–~至到-])?\d{1,2}月(?!\d{1,2}日|[)\]】]?$)/u;

/** True for a title of half a year, a quarter, some months: its figures are not those of the year. */
export const isOfPart = (title: string): boolean => PART.test(title);

const OF_YEARS = /五年规划|[二三四五]年(?:行动|规划|计划)|远景|总体规划|[“"]?十[一二三四五六七八九]五[”"]?|战略规划/u;

/** True for the title of a plan for several years: it is about none of them alone. */
export const isOfSeveralYears = (title: string): boolean =>
  OF_YEARS.test(title) || (title.search(STRETCHES) >= 0 && kindOf(title) === 'plan');

const OF_TWO_YEARS = /关于((?:19|20)\d\d)年?[、和](?:19|20)\d\d年[^。,]{0,16}计划[^。,]{0,8}报告/u;

/** A report that hands in one plan for two years is that of the first: 关于2030、2031年经济计划安排的报告. */
export function firstYearHandedIn(line: string): number | null {
  const match = OF_TWO_YEARS.exec(line);
  return match ? Number(match[1]) : null;
}

const MEETING_DATE = /((?:19|20)\d\d)年(\d{1,2})月\d{1,2}日/u;

/** The year a report plans for, from the day it was given: congresses of November and December look ahead. */
export function yearOfMeeting(line: string): number | null {
  const match = MEETING_DATE.exec(line);
  if (!match) return null;
  return Number(match[1]) + (Number(match[2]) >= 11 ? 1 : 0);
}

/** True for a line that says at which meeting a paper was given. */
export const namesMeeting = (line: string): boolean => /第.{1,4}届|会议|大会/u.test(line);

const OPENS_WORK_REPORT =
  /(?:报告|作)(?:政府)?工作|请予审[议查]|各位代表|(?:总理|[省市州县区旗镇乡]长|主席)在(?:政府工作)?报告中/u;

const ANOTHER_BODY =
  /(?:常务委员会|人大常委会|委常委会|党组|纪律检查委员会|纪委|法院|检察院|政协|协商会议).{0,16}工作报告|我(?:代表|受).{0,16}(?:常务委员会|常委会|党组|法院|检察院|政协|协商会议).{0,12}(?:报告工作|工作报告)/u;

/** True for a title or an opening of a report that is not the government's: of the congress's committee, a court, a procuratorate. */
export const isOfAnotherBody = (line: string): boolean => ANOTHER_BODY.test(line);

/** True for a line of a work report's opening. */
export const opensWorkReport = (line: string): boolean => OPENS_WORK_REPORT.test(line);

const SECTION_YEAR = /((?:19|20)\d\d)年.{0,10}(回顾)?(?:工作|安排|任务|目标|部署|重点)|((?:19|20)\d\d)年.{0,8}(回顾)/u;

/** The year a section's heading plans for; a heading that looks back plans for the next. */
export function yearOfSection(heading: string): number | null {
  const match = SECTION_YEAR.exec(heading);
  if (!match) return null;
  return Number(match[1] ?? match[3]) + (heading.includes('回顾') ? 1 : 0);
}
