/**
 * What a whole paragraph looks like when it stands on a line of its own around the body of a report: a title, a speaker,
 * a date, a document number, a line of the portal. It sees one paragraph; which of two titles counts is for `tree/`.
 */
import type { PageLines } from './page-lines';

export type LineRole =
  | 'title'
  /** …关于印发…的通知 */
  | 'notice-title'
  /** ——…在…会议上 */
  | 'subtitle'
  | 'speaker'
  | 'date'
  /** 各位代表： */
  | 'salutation'
  | 'document-number'
  | 'addressee'
  | 'issuer'
  /** （此件公开发布） */
  | 'release-note'
  | 'attachment'
  /** 工作回顾, 政府自身建设: a part of the report that has no number. */
  | 'part-title'
  /** 专栏1 重点工程: a frame in the text of a plan. */
  | 'box-title'
  /** A line of the page around the report. */
  | 'page'
  | 'text';

/** Longer paragraphs are text. */
const LINE_LONGEST = 130;

const TITLE_END =
  '(?:报告|计划|任务分解|分解表|要点|方案|意见|办法|指标|清单|公报|草案|纲要|规划|细则|台账|摘要|任务书|汇报|措施|政策|收支情况|运行情况|执行情况|情况分析|形势分析|分析报告|公示|讲话|致辞|发言)';
/** Behind the name: its state in brackets or words, and the sign of a note on it. */
const TITLE_TAIL = '(?:\\([^()]{1,16}\\)|草案|摘要|全文|汇编|实录|书面|文字版|全文如下)?\\s?(?:\\[\\d{1,2}\\]|[①-⑳])?';
const TITLE = new RegExp(
  `^[^。;!?,]{0,76}${TITLE_END}\\s?${TITLE_TAIL}》?$|^(?:(?:19|20)\\d\\d年)?[^。,;:!?]{0,20}政府工作报告[^。,;:!?]{0,40}$|^REPORT ON THE WORK OF THE GOVERNMENT$`,
  'iu',
);
/** Every letter stands by itself. */
const SPACED = /^(?:\S{1,2} +){3,}\S{1,2}$/u;
const NOTICE_TITLE =
  /^[^。;!?]{2,90}(?:印发|转发|发布|公布|下达|关于)[^。;!?]{2,80}的?(?:通知|通告|通报|公告|决定|函)$|^关于[^。;!?]{4,80}的?(?:通知|通告)$/u;
const SUBTITLE =
  /^[—―─–-]{1,6}\s?.{4,60}(?:会议|大会|全会).{0,26}$|^\(?[^。;!?:]{0,30}在[^。;!?:]{4,50}(?:会议|大会)上?(?:的报告|作的报告|所作的政府工作报告)?\)?$|^[^。;!?:]{0,30}在[^。;!?:]{4,50}(?:会议|大会)上[^。;!?:]{0,40}作[^。;!?:]{0,10}报告。?$|^Delivered at /u;
const OFFICE = '(?:总理|主席|省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|主任|局长|厅长|专员|行政长官)';
const SPEAKER = new RegExp(
  `^[^。;!?,]{0,40}${OFFICE}[\\s:]{0,12}[\\u4e00-\\u9fff·]{1,3}(?:\\s{0,4}[\\u4e00-\\u9fff·]{1,8}){0,2}(?:\\s?\\([^()]{1,20}\\))?$|^[\\u4e00-\\u9fff]{2,20}(?:人民政府|国务院)\\s{1,12}[\\u4e00-\\u9fff·]\\s{0,3}[\\u4e00-\\u9fff·]{1,8}$|^[A-Z][A-Za-z .]{3,30}, Premier of the State Council$`,
  'u',
);
const DATE =
  /^\(?\s?(?:(?:19|20)\d\d\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇零○O一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|20\d{4,6})\s?\)?$/u;
const SALUTATION =
  /^(?:各位代表|各位委员|同志们|代表们|各位领导|女士们|先生们|朋友们)[^。]{0,12}[:!,.]?$|^Fellow Deputies[,:.]?$/u;
const DOCUMENT_NUMBER =
  /^\(?[\u4e00-\u9fff]{2,14}\s?[〔[【(]\s?(?:19|20)\d{2,7}\s?(?:[〕\]】)]\s?(?:第?\s?\d{1,5}\s?号)?)?\)?$/u;
const ADDRESSEE =
  /^[^。;!?]{2,125}(?:政府|部门|单位|委员会|委|办|办公室|厅|局|公司|机构|街道|办事处|院|企业|学校|团体)[^。;!?,、]{0,10}:$/u;
const ISSUER = /^[\u4e00-\u9fff]{2,24}(?:人民政府|办公室|办公厅|委员会|局|厅|部|政府|院)$/u;
const RELEASE_NOTE = /^\(?(?:此件|本文|信息公开选项|公开方式|公开属性)[^。]{0,20}(?:公开|发布|删减)[^。]{0,10}\)?$/u;
const ATTACHMENT = /^附\s?[件表录]\s?[\d一二三四五六七八九十]{0,3}\s?[:.、]?(?!的|是)/u;

const BOX_TITLE = /^专栏\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[:、.]?\s{0,4}(?![中的和与至、])[^。;!?]{2,60}$/u;

const PART_TITLE =
  /^[^。,;:!?、]{0,18}(?:回顾|工作总结|工作安排|工作任务|工作部署|工作打算|工作建议|重点工作|重点任务|主要任务|目标任务|主要目标|奋斗目标|预期目标|发展目标|总体要求|总体思路|基本思路|工作思路|指导思想|自身建设|结束语|前言|主要工作|保障措施|工作举措)$/u;

/** Lines of archives and portals that are forms rather than words. */
const PAGE =
  /^(?:原文链接|本作品(?:是|在)|公有领域|来自维基|维基文库|注:中文维基|Public domain|PD-|false$|true$|相关报道|相关阅读|扫一扫|编辑:|\(?来源:|记者:|审核:|校对:|作者:|时间:|【字号|字号[::]?$|】$)|https?:\/\/|www\.|^【[^】]{2,8}】\s?[A-Za-z]/u;

const ROLES: readonly (readonly [LineRole, RegExp])[] = [
  ['salutation', SALUTATION],
  ['document-number', DOCUMENT_NUMBER],
  ['release-note', RELEASE_NOTE],
  ['subtitle', SUBTITLE],
  ['attachment', ATTACHMENT],
  ['box-title', BOX_TITLE],
  ['notice-title', NOTICE_TITLE],
  ['title', TITLE],
  ['speaker', SPEAKER],
  ['part-title', PART_TITLE],
  ['addressee', ADDRESSEE],
  ['issuer', ISSUER],
];

/** The role that a paragraph's folded text would have on a line of its own. */
export function lineRole(text: string, pageLines: PageLines): LineRole {
  if (text.length > LINE_LONGEST * 2) return 'text';
  const line = text.trim();
  if (line.length === 0 || line.length > LINE_LONGEST) return 'text';
  if (DATE.test(line)) return 'date';
  if (isPageLine(line, pageLines)) return 'page';
  // A title may be spaced out: 政 府 工 作 报 告.
  if (TITLE.test(line.replaceAll(' ', '')) && SPACED.test(line)) return 'title';
  for (const [role, pattern] of ROLES) {
    if (pattern.test(line)) return role;
  }
  return 'text';
}

function isPageLine(line: string, { contains, equals, startsWith, patterns }: PageLines): boolean {
  return (
    equals.has(line) ||
    startsWith.some((word) => line.startsWith(word)) ||
    contains.some((word) => line.includes(word)) ||
    patterns.some((pattern) => pattern.test(line)) ||
    PAGE.test(line)
  );
}

const NEWS = /近日|日前|小编|带你了解|发布《|本报记者|讯[(（]|新华社|记者获悉|一图读懂|速览/u;

/** True where a text speaks about the report as a newspaper does. */
export const soundsLikeNews = (text: string): boolean => NEWS.test(text.length > 400 ? text.slice(0, 400) : text);

const SOUNDS_LIKE_TITLE = new RegExp(
  `^[^。;!?:,]{6,60}(?:情况|进展|总结|简报|通报|提纲|汇总|实录|说明|决算|预算|建议|名单|一览表|明细表|进度表)\\s?${TITLE_TAIL}$`,
  'u',
);

/** Words that a paper's name ends in and a section's as well: they tell nothing where another line can be the title. */
export const soundsLikeTitle = (text: string): boolean => SOUNDS_LIKE_TITLE.test(text);

const SOUNDS_LIKE_PART =
  /^(?:(?:19|20)\d\d\s?年|(?:过去|今后)?[一二三四五]年|“?[一二三四五六七八九十]{1,2}五”?(?:时期|期间))[^。,;:!?、]{0,14}(?:情况|成就|成绩|成效|体会|经验|问题)$/u;

/** A year's results: a part of the report where others that bear a year are parts as well, else a line of the text. */
export const soundsLikePart = (text: string): boolean => SOUNDS_LIKE_PART.test(text);

const ISSUING_BODY = /(?:人民政府|办公室|办公厅|委员会|国务院|局|厅)$/u;
const NAMES_ITS_SUBJECT = /^(?:关于|印发|转发)/u;
const GOES_ON = /^(?:和|与|及|暨|的|以及|执行情况|情况|草案|发展计划草案)/u;
const BARE_REPORT = /^(?:政府)?工作报告(?:\([^()]*\))?$/u;
const NAMES_PLACE = /^[^。,;:!?]{2,16}(?:人民政府|省|市|区|县|州|盟|旗|国务院)$/u;
const OPEN_TITLE = /关于[^》]*$|《[^》]*$/u;

/**
 * True if a title's line goes on from the line above: a body and what it issues, a name broken in two. `complete` says that
 * the line above could be a title itself.
 */
export function continuesTitle(above: string, below: string, complete: boolean): boolean {
  if (GOES_ON.test(below)) return true;
  if (complete) return false;
  if (NAMES_ITS_SUBJECT.test(below)) return ISSUING_BODY.test(above);
  return (BARE_REPORT.test(below) && NAMES_PLACE.test(above)) || OPEN_TITLE.test(above);
}

const BOOK_NAME = /《([^《》]{4,80})》/gu;

/** The names in 《》. */
export const bookNames = (text: string): readonly string[] =>
  [...text.matchAll(BOOK_NAME)].map((match) => match[1] ?? '');
