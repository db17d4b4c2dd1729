/**
 * The headings of a text on one line: where numbers and the names of parts open a paragraph behind the end of a sentence, and where
 * the headings end that run into their text. It knows the words around such a place, not what the paragraphs say.
 */
import { gluedEnds, type NumberAt } from './glued-headings';

export const NUMBER =
  '(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}(?:部分|[章节節条條]))';

/** What the names of a report's parts end in. */
const PART_END =
  '(?:工作回[顾顧]|工作[总總][结結]|工作安排|工作任[务務]|重[点點]工作|重[点點]任[务務]|主要任[务務]|目[标標]任[务務]|[总總][体體]要求|主要目[标標]|[奋奮]斗目[标標]|[发發]展目[标標]|工作目[标標]|的任[务務]|工作打算|工作部署|自身建[设設]|回[顾顧]|安排)';
const YEAR = '(?:19|20|１９|２０)[\\d０-９]{2}年';
const PART = `(?:(?:${YEAR}|[过過]去[一五]年|今年|今[后後]五年)[^。，,：:；;]{0,12}${PART_END}(?:和[^。，,；;：:（(]{2,20}?${PART_END})?|(?:全面|切[实實]|着力)?加[强強]政府自身建[设設](?=[\\u4e00-\\u9fff“])(?!的|和|与|及|工作|水平|成效|取得))`;
/** A part without a number, or a glossary, between the blanks that stand for paragraph marks. */
const NAMED_PART = new RegExp(
  `(?<=[。！？!?：:；;”）)][ \\t\\u3000\\u00a0\\u2002\\u2003])(?:${PART}|名\\s?[词詞]\\s?解\\s?[释釋]|注\\s?[释釋])(?=[ \\t\\u3000\\u00a0\\u2002\\u2003])`,
  'gu',
);
/** Words that running text begins with, so that a heading must have ended. */
const TEXT_START = `(?=[过過]去|今年|去年|[刚剛][刚剛]|一年[来來]|五年[来來]|今[后後]|到?(?:${YEAR}|一九[一二三四五六七八九○〇零]{2}年|二[○〇零]{2}[一二三四五六七八九○〇零]年)|“[^”]{2,6}”(?:[时時]期|期[间間])|第[一二三四五六七八九十]{1,3}[届屆]|[当當]前|各位代表|面[对對]|做好|按照|根[据據]|我[们們]|新的|[为為]|本[届屆]|回[顾顧]|回首|[（(]一[）)]|一、)`;

const GLOSSARY = '名[词詞]解[释釋](?=[\\d１①“（(])';

/** What begins a paragraph behind the end of a sentence. */
const OPENS = new RegExp(`${NUMBER}|——|各位代表[！!，,：:]|${PART}${TEXT_START}|${GLOSSARY}`, 'uy');
/** Words that stand in no heading but behind its number: where they follow, its text has begun. */
const CLEAR_START =
  '(?=过去(?:的?[一五]年|[，的])|刚刚过去|[一五]年来|今年|去年|全年|各位代表|我们|当前|首先|其次|第一[，、]|一[是要]|[1１][.．、](?![\\d０-９])|——|本届政府|(?:19|20)\\d\\d年[，我全是]|根据|按照|为了|这是|(?<![，、])坚持)';
/** A heading that runs into its text without a mark between. */
const GLUED = new RegExp(
  `${GLOSSARY}|(?:${PART}|[一二三四五六七八九十]{1,3}、[^。，,；;：:（(]{2,40}?${PART_END}(?:和[^。，,；;：:（(]{2,20}?${PART_END})?)${TEXT_START}|${NUMBER}[^。；;：:]{4,50}?${CLEAR_START}`,
  'uy',
);
/** A heading with the next number right behind it. */
const BEFORE_FIRST = /[一二三四五六七八九十]{1,3}、[^。；;：:（(]{2,45}(?=[（(]一[）)])/uy;
/** Behind each named part its text begins. */
export const namedParts = (text: string): readonly number[] =>
  Array.from(text.matchAll(NAMED_PART), ({ 0: name, index }) => index + name.length);

const SENTENCE_END = new Set([...'。！？!?；;：:”'].map((letter) => letter.charCodeAt(0)));
/** The numbers whose headings may run into their text, and those that begin a series. */
const NUMBERED = /[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]/uy;
const FIRST: ReadonlySet<string> = new Set(['一、', '（一）', '(一)']);
/** No report has more headings; a text that seems to is none. */
const CUTS_MOST = 3000;

/** Where a line without paragraph marks is cut: before numbers and named parts, and behind their headings. */
export function numberCuts(text: string): readonly number[] {
  const cuts: number[] = [];
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
