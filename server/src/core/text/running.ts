/**
 * Cuts one line that holds several paragraphs: at wide blanks that stand for paragraph marks, and, in a text that is all on
 * one line without any, before the numbers of headings and behind the headings that run into their text.
 */
import { gluedEnds, type NumberAt } from './glued-headings';
import { itemCuts } from './running-items';

/** Shorter lines are cut only where a number follows the blanks. */
const LONG = 200;
/** Blanks that leave a longer part than this are no paragraph marks. */
const PART_LONGEST = 3000;

/** So many equal blanks behind sentences are a paragraph mark. */
const MARKS_LEAST = 5;

const NUMBER =
  '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:部分|[章节節条條]))';
const WIDE = /[ \t\u3000\u00a0\u2002\u2003]{2,}/gu;
/** Where a text has no wide ones, single blanks may be its paragraph marks. */
const ANY = /[ \t\u3000\u00a0\u2002\u2003]+/gu;
const ENDS_BEFORE = /[。！？!?：:；;”）)]$/u;
const STARTS_NUMBER = new RegExp(`^\\s*${NUMBER}`, 'u');

/** A shorter line holds one paragraph. */
const SHORTEST = 20;

/** Where any line is cut: at wide blanks. */
export const wideCuts = (line: string): readonly number[] =>
  line.length < SHORTEST || !hasWide(line) ? [] : blankCuts(line, WIDE, null);

/** Most lines have no wide blank behind their indent, and that is seen faster than that no pattern fits. */
function hasWide(line: string): boolean {
  let at = 0;
  while (at < line.length && isBlank(line.charCodeAt(at))) at++;
  for (let blank = false; at < line.length; at++) {
    const isNext = isBlank(line.charCodeAt(at));
    if (blank && isNext) return true;
    blank = isNext;
  }
  return false;
}

const isBlank = (code: number): boolean =>
  code <= 0x3000 &&
  (code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x2002 || code === 0x2003 || code === 0x3000);

export interface RunningCuts {
  readonly cuts: readonly number[];
  /** At blanks that stand for paragraph marks; else before numbers only. */
  readonly marked: boolean;
}

/** Where the one long line of a running text is cut, and the short ones beside it. */
export function runningCuts(line: string): RunningCuts {
  if (line.length < SHORTEST) return { cuts: [], marked: true };
  const wide = blankCuts(line, WIDE, paragraphMark(line));
  if (wide.length > 0 && !isLong(line, wide)) return { cuts: wide, marked: true };
  const any = blankCuts(line, ANY, null);
  if (any.length > 0 && !isLong(line, any)) return { cuts: any, marked: true };
  const cuts = new Set([...wide, ...numberCuts(line), ...itemCuts(line)]);
  return { cuts: [...cuts].filter((cut) => cut > 0).sort((a, b) => a - b), marked: false };
}

/** True if a part between two cuts is longer than paragraphs are. */
const isLong = (text: string, cuts: readonly number[]): boolean =>
  [...cuts, text.length].some((cut, i) => cut - (cuts[i - 1] ?? 0) > PART_LONGEST);

/** The blanks that most often stand behind the end of a sentence, if often enough to be this text's paragraph mark. */
function paragraphMark(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(WIDE)) {
    if (ENDS_BEFORE.test(text[match.index - 1] ?? '')) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] >= MARKS_LEAST ? most[0] : null;
}

/** Wide blanks behind the end of a sentence, before a number, behind a numbered heading; very wide ones anywhere. */
function blankCuts(text: string, blanks: RegExp, paragraphMark: string | null): number[] {
  const cuts: number[] = [];
  let last = 0;
  for (const match of text.matchAll(blanks)) {
    const at = match.index;
    const behind = at + match[0].length;
    if (at === 0 || behind === text.length) continue;
    const numbered = STARTS_NUMBER.test(text.slice(behind, behind + 12));
    const sentence = text.length >= LONG && ENDS_BEFORE.test(text[at - 1] ?? '');
    const heading = text.length >= LONG && at - last <= 60 && STARTS_NUMBER.test(text.slice(last, last + 50));
    const marked = paragraphMark !== null && match[0].includes(paragraphMark);
    if (numbered || sentence || heading || marked || (text.length >= LONG && match[0].length >= 6)) {
      cuts.push(at);
      last = at;
    }
  }
  return cuts;
}

/** What the names of a report's parts end in. */
const PART_END =
  '(?:工作回顾|工作总结|工作安排|工作任务|重点工作|重点任务|主要任务|目标任务|总体要求|主要目标|发展目标|工作打算|工作部署|自身建设|回顾|安排)';
const YEAR = '(?:19|20|１９|２０)[\\d０-９]{2}年';
const PART = `(?:(?:${YEAR}|过去[一五]年|今年|今后五年)[^。，,：:；;]{0,12}${PART_END}|(?:全面|切实|着力)?加强政府自身建设(?=[\\u4e00-\\u9fff“])(?!的|和|与|及|工作|水平|成效|取得))`;
/** Words that running text begins with, so that a heading must have ended. */
const TEXT_START =
  '(?=过去|今年|去年|刚刚|一年来|五年来|(?:19|20)\\d\\d年|当前|各位代表|面对|做好|按照|根据|我们|新的|为|本届|回顾|回首|[（(]一[）)]|一、)';

/** What begins a paragraph behind the end of a sentence. */
const OPENS = new RegExp(`${NUMBER}|——|各位代表[！!，,：:]|${PART}${TEXT_START}`, 'uy');
/** Words that stand in no heading but behind its number: where they follow, its text has begun. */
const CLEAR_START =
  '(?=过去(?:的?[一五]年|[，的])|刚刚过去|[一五]年来|今年|去年|全年|各位代表|我们|当前|首先|其次|第一[，、]|一[是要]|[1１][.．、](?![\\d０-９])|——|本届政府|(?:19|20)\\d\\d年[，我全是]|根据|按照|为了|这是|(?<![，、])坚持)';
/** A heading that runs into its text without a mark between. */
const GLUED = new RegExp(
  `(?:${PART}|[一二三四五六七八九十]{1,3}、[^。，,；;：:（(]{2,40}?${PART_END}(?:和[^。，,；;：:（(]{2,20}?${PART_END})?)${TEXT_START}|${NUMBER}[^。；;：:]{4,50}?${CLEAR_START}`,
  'uy',
);
/** A heading with the next number right behind it. */
const BEFORE_FIRST = /[一二三四五六七八九十]{1,3}、[^。；;：:（(]{2,45}(?=[（(]一[）)])/uy;
/** The report's name at the very start, before the occasion or the text. */
const NAME_AT_START = /^[^。，；：:—]{0,50}?工作报告(?=——|[（(]|各位代表|(?:19|20)\d\d年|现在|来源[：:]|\s)/u;
const SENTENCE_END = new Set([...'。！？!?；;：:”'].map((letter) => letter.charCodeAt(0)));
/** The numbers whose headings may run into their text, and those that begin a series. */
const NUMBERED = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]/uy;
const FIRST: ReadonlySet<string> = new Set(['一、', '（一）', '(一)']);
/** No report has more headings; a text that seems to is none. */
const CUTS_MOST = 3000;

function numberCuts(text: string): readonly number[] {
  const cuts = [NAME_AT_START.exec(text)?.[0].length ?? 0];
  const numbers: NumberAt[] = [];
  for (let i = -1; i + 1 < text.length && cuts.length <= CUTS_MOST; i++) {
    if (i >= 0 && !SENTENCE_END.has(text.charCodeAt(i))) continue;
    const at = i + 1;
    if (matchLength(OPENS, text, at) > 0) cuts.push(at);
    const heading = matchLength(GLUED, text, at) || matchLength(BEFORE_FIRST, text, at);
    if (heading > 0) cuts.push(at + heading);
    const number = matchLength(NUMBERED, text, at);
    if (number > 0) numbers.push({ at, end: at + number, glued: heading > 0 });
  }
  for (const series of seriesOf(text, numbers)) cuts.push(...gluedEnds(text, series));
  return cuts.length > CUTS_MOST ? [] : cuts.filter((cut) => cut > 0 && cut < text.length);
}

/** 一、 and （一） each by itself, cut where the numbers begin anew. */
function seriesOf(text: string, numbers: readonly NumberAt[]): readonly (readonly NumberAt[])[] {
  const series: NumberAt[][] = [];
  const open = new Map<boolean, NumberAt[]>();
  for (const one of numbers) {
    const number = text.slice(one.at, one.end);
    const bracketed = !number.includes('、');
    const last = open.get(bracketed);
    if (last && !FIRST.has(number)) last.push(one);
    else {
      const own = [one];
      open.set(bracketed, own);
      series.push(own);
    }
  }
  return series;
}

/** The length of what a sticky pattern finds at an offset, or 0. */
function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
