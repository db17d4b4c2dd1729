/**
 * A collective name with its members beside it: 夜购、夜玩、夜赏“三夜”, “三名”（名店、名厨、名菜）, “三个园”…“甲园”…“乙园”…“丙园”. The members
 * must be as many as the name says; else nothing is taken for a definition.
 */
import type { NormSpan } from '../text/normalise';
import type { FoundDefinition } from './definition';
import { COLLECTIVE, countsIn, groupsIn } from './definition-count';
import { listBefore, listWithin, type MemberList } from './definition-list';

const NAME = new RegExp(`“(${COLLECTIVE})”`, 'gu');
/** 甲、乙、丙三大工程 without quotes, which names something only where the list ends with it. */
const PLAIN = /[三四五六七八九十]大(?:工程|行动|计划|战役|革命)(?=[,。;])/gu;
const BEHIND = new RegExp(
  `“(${COLLECTIVE})”[\\u4e00-\\u9fff]{0,6}(?:\\((?:即|指|是指|分别为|包括)?:?([^()“”。;]{4,80})\\)|(?:,?(?:即|包括|分别为|分别是)|:|——)([^()“”。;:!?]{4,80})(?=[。;]|$))`,
  'gu',
);

export function* membersBefore(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(NAME)) {
    const name = match[1] ?? '';
    const counts = countsIn(name);
    const list = listBefore(text, match.index, counts) ?? listInClauseBefore(text, match.index, name, counts);
    if (list) yield define(match.index + 1, name, list);
  }
  for (const match of text.matchAll(PLAIN)) {
    const name = match[0];
    const list = listBefore(text, match.index, countsIn(name));
    if (list && list.members.length > 2) yield define(match.index, name, list);
  }
}

export function* membersBehind(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(BEHIND)) {
    const name = match[1] ?? '';
    const words = match[2] ?? match[3] ?? '';
    const to = match.index + match[0].length - (match[2] === undefined ? 0 : 1);
    const list = listWithin(text, { from: to - words.length, to }, countsIn(name), groupsIn(name));
    if (list) yield define(match.index + 1, name, list);
  }
}

const define = (from: number, name: string, { span, members }: MemberList): FoundDefinition => ({
  form: 'members',
  name: { from, to: from + name.length },
  meaning: span,
  members,
});

/** The noun that the numeral counts, of one sign: 线 of 新三线. */
const COUNTED = /^新?[三四五六七八九十](.)(?:.{0,4})$/u;

/** Words between the clause with the list and the name. */
const BETWEEN = 12;

/** 甲线、乙线、丙线，…“三线”: the list ends the clause before, and each member carries the sign that the name counts. */
function listInClauseBefore(text: string, quote: number, name: string, counts: readonly number[]): MemberList | null {
  const sign = COUNTED.exec(name)?.[1];
  const first = Math.max(0, quote - BETWEEN);
  const comma = first + text.slice(first, quote).lastIndexOf(',');
  if (sign === undefined || comma < first) return null;
  const list = listBefore(text, comma, counts);
  const carries = list?.members.every(({ from, to }) => text.slice(from, to).includes(sign));
  return carries ? list : null;
}

const COUNTED_NAME = /“([三四五六七八九十])(?:个|大|条|类|项|座|张)([\u4e00-\u9fff]{2,6})”/gu;
const QUOTED = /“([^“”]{2,24})”/gu;
const NUMBERS = '三四五六七八九十';

/** Each member stands in quotes of its own further on, and carries the name's own words: as many as the name says, no more. */
export function* membersInQuotes(text: string): Generator<FoundDefinition> {
  const seen = new Set<string>();
  for (const match of text.matchAll(COUNTED_NAME)) {
    const core = match[2] ?? '';
    if (seen.has(core)) continue;
    seen.add(core);
    const count = NUMBERS.indexOf(match[1] ?? '') + 3;
    const members = quotedWith(text, match.index + match[0].length, core);
    const [first] = members;
    const last = members[members.length - 1];
    if (!first || !last || members.length !== count) continue;
    const from = match.index + 1;
    const name = { from, to: match.index + match[0].length - 1 };
    yield { form: 'members', name, meaning: { from: first.from, to: last.to }, members };
  }
}

/** Members are not looked for further on than this. */
const REACH = 2000;

/** The different quotations behind a place that carry the words. */
function quotedWith(text: string, from: number, core: string): readonly NormSpan[] {
  const known = new Set<string>();
  const members: NormSpan[] = [];
  for (const match of text.slice(from, from + REACH).matchAll(QUOTED)) {
    const words = match[1] ?? '';
    if (!words.includes(core) || known.has(words) || COUNTED_START.test(words)) continue;
    known.add(words);
    const start = from + match.index + 1;
    members.push({ from: start, to: start + words.length });
  }
  return members;
}

const COUNTED_START = /^[三四五六七八九十](?:个|大|条|类|项|座|张)/u;
