/** What a title, a subtitle, an opening and headings say of a report: its kind, its place, its year. Works on folded text. */

/** `bases`: a small table of figures of earlier years, which is no report. */
export type ReportKind = 'work-report' | 'budget' | 'bulletin' | 'tasks' | 'plan' | 'bases';

const KINDS: readonly (readonly [ReportKind, RegExp])[] = [
  ['tasks', /任务分解|分解方案|责任分解|任务清单|重点任务分工|分工方案|目标任务|工作要点/u],
  ['budget', /预算|决算|财政收支/u],
  ['bulletin', /统计公报|运行情况|统计快报/u],
  ['plan', /社会发展.{0,20}计划|发展规划|规划纲要|行动计划|工作计划/u],
  ['work-report', /工作报告/u],
];

/** The kind that a title names. */
export const kindOf = (title: string): ReportKind | null =>
  KINDS.find(([, pattern]) => pattern.test(title))?.[0] ?? null;

const YEARS = /(?:19|20)\d\d(?=年)/gu;

/** The latest year a title names: of 2024年预算执行情况和2025年预算草案 it is 2025. */
export function yearOf(title: string): number | null {
  const years = Array.from(title.matchAll(YEARS), (match) => Number(match[0]));
  return years.length > 0 ? Math.max(...years) : null;
}

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

const UNIT = '(?:特别行政区|自治区|自治州|自治县|自治旗|地区|新区|街道|省|市|州|盟|县|旗|区|镇|乡)';
/** One to three units of administration, from the larger to the smaller, behind what a title may begin with. */
const PLACE = new RegExp(
  `(?:^|[年月日在表于发)\\]“《—:\\s])((?:[\\u4e00-\\u9fff]{1,7}?${UNIT}){1,3})(?=第|人民政府|政府|\\d{4}|国民|年|工作|一季度|上半年|财政)`,
  'u',
);
const LEADING = /^(?:在|关于|印发)+/u;
/** 全区 and 我市 name no place, nor does a unit alone. */
const NAMELESS = new RegExp(`^(?:[全本我各]?${UNIT})$|代表|受.{0,4}委托`, 'u');
const NATION =
  /国务院总理|代表(?:中华人民共和国)?国务院|受(?:中共中央和)?国务院的?委托|根据国务院的决定|代表中央人民政府|中华人民共和国.{0,4}国民经济/u;
/** Lines below a title that name the place it reports on: the congress, or who speaks for its government. */
const NAMES_A_PLACE =
  /第.{1,4}届人民代表大会|人民政府.{0,4}(?:长|主席)|代表.{0,12}政府|全国人民代表大会|我(?:代表|受).{0,8}国务院/u;

/** The place that a title names. */
export function placeOfTitle(title: string): string | null {
  if (NATION.test(title)) return '全国';
  const place = PLACE.exec(title.slice(0, LONGEST))?.[1]?.replace(LEADING, '') ?? '';
  return place === '' || NAMELESS.test(place) ? null : place;
}

/** The place that a line below the title names: a subtitle, the speaker, the opening sentence. */
export const placeOfLine = (line: string): string | null => (NAMES_A_PLACE.test(line) ? placeOfTitle(line) : null);

/** 近日，青禾区人民政府办公室发布…, 青禾区财政局关于印发…的通知: who issues a list or a plan. */
const ISSUES = new RegExp(
  `(?:^|[,:。;\\s])((?:[\\u4e00-\\u9fff]{1,7}?${UNIT}){1,3})(?:人民政府|[\\u4e00-\\u9fff]{1,12}(?:局|委|委员会|厅))(?:办公[室厅])?(?:关于)?(?:印发|发布|公布|出台)`,
  'u',
);

/** The place whose office issues what a line announces. */
export function placeOfIssuer(line: string): string | null {
  const place = ISSUES.exec(line.slice(0, LONGEST))?.[1] ?? '';
  return place === '' || NAMELESS.test(place) ? null : place;
}

/** A line is not read further for its place. */
const LONGEST = 80;

const OPENS_WORK_REPORT =
  /(?:报告|作)(?:政府)?工作|请予审[议查]|各位代表|(?:总理|[省市州县区旗镇乡]长|主席)在(?:政府工作)?报告中/u;

const ANOTHER_BODY =
  /(?:常务委员会|人大常委会|法院|检察院|政协|协商会议).{0,16}工作报告|我(?:代表|受).{0,16}(?:常务委员会|常委会|法院|检察院|政协|协商会议).{0,12}(?:报告工作|工作报告)/u;

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
