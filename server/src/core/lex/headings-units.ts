/**
 * The units that a task names: 牵头单位：甲局、乙局, on lines of their own or in the bracket that closes a paragraph, also in
 * the form （甲局牵头，乙局配合）. It knows the labels and the marks between names, not the names.
 */
import type { NormText } from '../text/normalise';
import { type Span, shift } from '../text/span';

export interface UnitName {
  readonly name: string;
  readonly span: Span;
}

/** A list of units behind 牵头单位 or 责任单位. Spans count as those of the paragraph's facts do. */
export interface UnitNames {
  readonly role: 'lead' | 'responsible';
  /** As it is written: 责任单位, 配合部门; 牵头单位 and the like where a verb stands behind the names. */
  readonly label: string;
  /** Its units only help: 配合, 参与, 协办. */
  readonly helps: boolean;
  /** The whole list without its label. */
  readonly span: Span;
  readonly units: readonly UnitName[];
  /** Ends in 等. */
  readonly open: boolean;
}

/** The list as it lies in the whole text. */
export const shiftUnits = (list: UnitNames, by: number): UnitNames => ({
  ...list,
  span: shift(list.span, by),
  units: list.units.map(({ name, span }) => ({ name, span: shift(span, by) })),
});

/** True where nobody is said to lead and some only help: then the others lead, as 责任单位 do beside 配合单位. */
export function othersLead(lists: readonly Pick<UnitNames, 'role' | 'helps'>[]): boolean {
  if (lists.some(({ role }) => role === 'lead')) return false;
  return lists.some(({ helps }) => helps) && lists.some(({ helps }) => !helps);
}

/** The list of a text of which that is true. */
export const asLeaders = <T extends Pick<UnitNames, 'role' | 'helps'>>(list: T): T =>
  list.helps ? list : { ...list, role: 'lead' };

const LABEL =
  /(总牵头|牵头|主办|主责|主管|责任|配合|协办|参与配合|参与|协助|协同|落实|承办|实施|参加)(?:责任)?(?:单位|部门|机构|科室|处室|主体)\s?:/gu;
const LEAD = /牵头|主办|主责|主管/u;
/** Of verbs 负责 leads as well. */
const LEADS = /牵头|主办|负责/u;
const HELP = /配合|参与|协办|协助|协同|参加/u;
/** 甲局、乙局牵头 */
const VERB =
  /(?:共同|按职责分工|分别|分工|联合|具体)?(牵头负责|牵头落实|牵头|主办|负责落实|负责|按职责落实|配合|参与|协办|协助|落实)$/u;
const OPEN_END = /等(?:相关|有关|各)?(?:单位|部门|地|单位和部门)?$/u;
/** The bracket at a paragraph's end is looked for this far back. */
const BRACKET_LONGEST = 400;
/** What may stand right before a label. */
const BEFORE_LABEL = '。;,( )【】';
const CLOSERS = '。;,)】 ';

/** The lists of one paragraph, in order. */
export function findUnitNames(norm: NormText): readonly UnitNames[] {
  const text = norm.text;
  if (!text.includes('位') && !text.includes('牵头') && !text.includes('部门') && !text.endsWith(')')) return [];
  const labels = findLabels(text);
  if (labels.length > 0) return listsBehind(norm, labels);
  const bracket = closingBracket(text);
  return bracket ? listsBefore(norm, bracket.from, bracket.to) : [];
}

interface Label {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Labels at the paragraph's start, in a bracket or behind a sentence; 明确责任单位： inside a clause is none. */
function findLabels(text: string): readonly Label[] {
  const labels: Label[] = [];
  for (const match of text.matchAll(LABEL)) {
    const from = match.index;
    if (from > 0 && !BEFORE_LABEL.includes(text[from - 1] ?? '')) continue;
    labels.push({ from, to: from + match[0].length, text: match[0].replaceAll(/[\s:]/gu, '') });
  }
  return labels;
}

/** The inside of the bracket that ends the text. */
function closingBracket(text: string): { readonly from: number; readonly to: number } | null {
  let end = text.length;
  while (end > 0 && '。; '.includes(text[end - 1] ?? '')) end--;
  if (text[end - 1] !== ')') return null;
  let depth = 0;
  for (let i = end - 1; i >= 0 && i > end - BRACKET_LONGEST; i--) {
    if (text[i] === ')') depth++;
    if (text[i] === '(') depth--;
    if (depth === 0) return { from: i + 1, to: end - 1 };
  }
  return null;
}

/** Each list runs to the next label, or to the bracket that closes around it. */
function listsBehind(norm: NormText, labels: readonly Label[]): readonly UnitNames[] {
  return labels.map((label, i) => {
    const next = labels[i + 1]?.from ?? norm.text.length;
    return readList(norm, label.text, label.to, closeOf(norm.text, label.to, next));
  });
}

function closeOf(text: string, from: number, to: number): number {
  let depth = 0;
  for (let i = from; i < to; i++) {
    if (text[i] === '(') depth++;
    if (text[i] === ')' && depth-- === 0) return i;
    if (text[i] === '】' || text[i] === '。') return i;
  }
  return to;
}

/** 甲局牵头，乙局、丙局配合: the verb stands behind the names. */
function listsBefore(norm: NormText, from: number, to: number): readonly UnitNames[] {
  const lists: UnitNames[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !',;'.includes(norm.text[i] ?? '')) continue;
    const clause = norm.text.slice(start, i).trimEnd();
    const verb = VERB.exec(clause);
    if (verb) {
      lists.push(readList(norm, labelOfVerb(verb[1] ?? ''), start, start + verb.index));
      start = i + 1;
    }
  }
  return start > to ? lists.filter((list) => list.units.length > 0) : [];
}

function labelOfVerb(verb: string): string {
  if (LEADS.test(verb)) return '牵头单位';
  return HELP.test(verb) ? `${verb}单位` : '责任单位';
}

function readList(norm: NormText, label: string, from: number, to: number): UnitNames {
  const text = norm.text;
  let start = from;
  while (start < to && text[start] === ' ') start++;
  let end = to;
  while (end > start && CLOSERS.includes(text[end - 1] ?? '') && !closesName(text, start, end)) end--;
  const whole = norm.toRaw({ from: start, to: end });
  const ending = OPEN_END.exec(text.slice(Math.max(start, end - 12), end));
  if (ending) end -= ending[0].length;
  const role = LEAD.test(label) ? 'lead' : 'responsible';
  const units = splitNames(norm, start, end);
  return { role, label, helps: HELP.test(label), span: whole, units, open: ending !== null };
}

/** True if the bracket that ends here opened inside the list: 各县（市、区）. */
const closesName = (text: string, from: number, end: number): boolean =>
  text[end - 1] === ')' && text.lastIndexOf('(', end - 1) >= from;

/** Cuts at 、，； outside brackets. */
function splitNames(norm: NormText, from: number, to: number): readonly UnitName[] {
  const units: UnitName[] = [];
  let depth = 0;
  let start = from;
  for (let i = from; i <= to; i++) {
    const letter = i < to ? (norm.text[i] ?? '') : '、';
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (i < to && (depth > 0 || !'、,;'.includes(letter))) continue;
    let first = start;
    let last = i;
    while (first < last && norm.text[first] === ' ') first++;
    while (last > first && norm.text[last - 1] === ' ') last--;
    if (last > first) units.push({ name: norm.text.slice(first, last), span: norm.toRaw({ from: first, to: last }) });
    start = i + 1;
  }
  return units;
}
