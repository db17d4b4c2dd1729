/** How a work report opens and how it ends: with words to the assembly. Works on folded text. */

const OPENS =
  /(?:请予|请|予以)审[议查]|各位代表|向(?:大会|各位代表|本次(?:大会|会议)|会议)(?:作|做)?(?:政府)?(?:工作)?报告|报告(?:政府)?工作/u;

/** True for one of the first paragraphs of a report that is given to an assembly. */
export const opensReport = (text: string): boolean => OPENS.test(text);

/** A draft of a law is handed in for 审议 as well, and others report to the assembly too: the words of whoever gives this report. */
const GIVES =
  /(?:报告|工作)[^。]{0,12}[,。]请予?(?:以)?审[议查]|(?:我(?!们)|现在?)[^。]{0,40}向[^。]{0,24}(?:大会|会议|代表)[^。]{0,2}(?:作|做|报告)[^。]{0,40}(?:报告|工作)|(?:我(?!们)|现在?)[^。]{0,40}向(?:大会|各位代表|本次(?:大会|会议)|会议)报告|我代表.{2,24}(?:[^工][作做]|提出).{0,40}报告/u;

/** True for the sentence with which a report is given to an assembly: what stands before it is not part of the report. */
export const givesReport = (text: string): boolean => GIVES.test(text);

/** Words to those who listen, and what a last sentence calls for. */
const CLOSES =
  /让我们|谢谢|各位代表|同志们|万岁|(?:而|共同|不懈|团结|努力)奋斗|奋勇前进|阔步前进|(?:新的?更大|更大|应有|新)贡献!|(?:篇章|胜利|前进|奋斗|贡献|辉煌|未来|信心)[!。]”?$/u;

/** What says that the report is over: 以上报告，请予审议。特此报告。报告完毕。 */
const HANDS_OVER =
  /以上(?:就是)?(?:[^。,]{0,12}的)?(?:工作)?(?:报告|汇报)(?:[,。!]|请|$)|特此(?:报告|汇报)|(?:报告|汇报)(?:完毕|到此(?:结束|为止)|完了|就到这里)|(?:当否|妥否|如无不妥)[^。]{0,12}[,。]请[^。]{0,12}审[议查]|^请[^。,]{0,12}审[议查](?:[和及并、][^。,]{1,8})?[。!]?[”)]?$/u;

/** True if a text closes a report. */
export const closesReport = (text: string): boolean => CLOSES.test(text.trimEnd()) || HANDS_OVER.test(text.trimEnd());

/** A report on one matter, given to an assembly like the government's report on all its work. */
const SPECIAL_TITLE =
  /关于.{2,80}(?:报告|汇报|说明)$|(?:执行|完成|进展|整改|落实|管理|收支|运行|实施|处理)情况.{0,24}(?:报告|汇报)$/u;
const SPECIAL_OPENING =
  /(?:预算|决算|审计|计划|规划|环境状况|国有资产|条例|议案|建议办理)[^。]{0,40}(?:执行|完成|进展|整改|落实|管理|收支|情况|草案)[^。]{0,60}(?:报告|汇报|说明)/u;
const WORK_REPORT = /政府工作(?:的)?(?:情况)?(?:报告|汇报)|(?:报告|汇报|作)(?:政府)?工作|工作报告/u;

/** True for the title, or the sentence that gives a report, of one on a single matter: its last section simply ends. */
export const isSpecialTitle = (title: string): boolean => !WORK_REPORT.test(title) && SPECIAL_TITLE.test(title);
export const givesSpecialReport = (text: string): boolean => !WORK_REPORT.test(text) && SPECIAL_OPENING.test(text);
