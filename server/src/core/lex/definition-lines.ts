/**
 * Explanations in the manner of a glossary where no glossary is seen: a line 甲：是指…, 【甲】…, or numbered ones that run on in
 * one line, 1.甲：是指…。2.乙：是指…. Only words that say that something is explained count; a colon alone does not.
 */
import type { FoundDefinition } from './definition';

const SAYS = '(?:就是指|主要是指|是指|指的是|系指|特指|指(?!标|导|挥|引|数|定|示|令|南|战|点|向|派|纹|责|明|出|望|认))';
const LINE = new RegExp(`^\\s*[*·]?\\s?“?([^“”。;,:、*·.()\\s]{2,20})”?\\s?:\\s?${SAYS}:?`, 'u');
const BRACKETED = new RegExp(`【([^【】]{2,20})】\\s?:?\\s?${SAYS}`, 'gu');
const NUMBERED = new RegExp(
  `(?:^|[。;:\\s])[(（]?\\d{1,2}[)）.、]\\s?“?([^“”。;,:、()（）]{2,20})”?[\\u4e00-\\u9fff]{0,8}\\s?[:,]?\\s?${SAYS}`,
  'gu',
);
const ENDS = new Set('。;');
/** A meaning is not read further than this. */
const LONGEST = 300;

export function* lines(text: string): Generator<FoundDefinition> {
  const line = LINE.exec(text);
  if (line) yield* define(text, 0, line);
  for (const match of text.matchAll(BRACKETED)) yield* define(text, match.index, match);
  for (const match of text.matchAll(NUMBERED)) yield* define(text, match.index, match);
}

function* define(text: string, start: number, match: RegExpExecArray): Generator<FoundDefinition> {
  const word = match[1] ?? '';
  const from = start + match[0].indexOf(word);
  const behind = start + match[0].length;
  let end = behind;
  const last = Math.min(text.length, behind + LONGEST);
  while (end < last && !ENDS.has(text[end] ?? '')) end++;
  if (end - behind < 2) return;
  yield { form: 'means', name: { from, to: from + word.length }, meaning: { from: behind, to: end } };
}
