/**
 * Headings that have a line of their own and no number: the parts of a report (工作回顾), the heads of its sections
 * (一年来，我们坚持…，经济恢复回升向好). A line without an end mark before running text is one where the text has several.
 */

import { soundsLikePart } from '../lex/headings-role';
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { inked, type Mark, mark, RANK } from './mark';
import { textOf } from './title';

/** Letters of such a line. */
const SHORTEST = 4;
const LONGEST = 40;
/** Letters of the text that follows it. */
const TEXT_SHORTEST = 30;
/** A group's first number stands at most so many paragraphs behind its head; heads share so many first letters. */
const AHEAD = 3;
const BEGINNING = 4;
/** Fewer lines of this form are chance, unless their words say that they open a part. */
const ENOUGH = 2;

/** Letters of a line that stands for a numbered heading (工作要求, 保障措施). */
const UNNUMBERED_LONGEST = 12;

/**
 * For paragraphs by index: the line is a part of the report, the head of a section, that of a group of sections, or stands
 * among the first numbered headings without a number of its own.
 */
export type LineHeadings = ReadonlyMap<number, LineKind>;

type LineKind = 'part' | 'section' | 'group' | 'unnumbered';

export function findLineHeadings(paragraphs: readonly Paragraph[], frame: Frame): LineHeadings {
  const found = new Map<number, LineKind>();
  const body = paragraphs.filter(({ index }) => !frame.used[index]);
  const sections: number[] = [];
  const lines: number[] = [];
  body.forEach((paragraph, i) => {
    if (!isLine(paragraph)) return;
    lines.push(i);
    if (paragraph.facts.shape.role === 'part-title') found.set(paragraph.index, 'part');
    else if (leads(paragraph, body[i - 1], body[i + 1])) sections.push(paragraph.index);
  });
  if (sections.length >= ENOUGH) for (const index of sections) found.set(index, 'section');
  for (const index of [...mottoes(body, lines), ...partsBeside(body, lines)]) found.set(index, 'part');
  for (const index of restarts(body)) found.set(index, 'group');
  for (const index of unnumbered(body)) found.set(index, 'unnumbered');
  return found;
}

/** 工作要求 behind the text of 四、…, with （一） right below: the numbers say that it is a heading of its own. */
function unnumbered(body: readonly Paragraph[]): readonly number[] {
  const found: number[] = [];
  let numbered = false;
  body.forEach((paragraph, i) => {
    const { opening, shape } = paragraph.facts;
    numbered ||= opening.marker?.style === 'han-comma';
    const next = body[i + 1]?.facts.opening.marker;
    if (!numbered || next?.style !== 'han-bracket' || next.ordinal !== 1 || !isLine(paragraph)) return;
    const before = body[i - 1];
    const own = shape.role === 'text' || shape.role === 'part-title';
    const ended = before !== undefined && isBody(before);
    const head = shape.heads[0];
    const names = head !== undefined && !head.barred && !head.states && head.text.length >= SHORTEST;
    if (own && ended && names && head.text.length <= UNNUMBERED_LONGEST) found.push(paragraph.index);
  });
  return found;
}

/** 过去五年的基本情况 beside 今后五年的奋斗目标: in a text whose parts have no numbers, above running text. `lines` are places in the body. */
function partsBeside(body: readonly Paragraph[], lines: readonly number[]): readonly number[] {
  const found = lines.flatMap((i) => {
    const line = body[i];
    return line && soundsLikePart(textOf(line)) && isText(body[i + 1]) ? [line.index] : [];
  });
  if (found.length === 0 || body.some(({ facts }) => facts.opening.marker?.style === 'han-comma')) return [];
  const isPart = ({ facts: { opening, shape } }: Paragraph): boolean =>
    opening.kind === 'year-section' || shape.role === 'part-title';
  return body.some(isPart) ? found : [];
}

/** Letters of a name before its colon. */
const NAME_LONGEST = 12;
/** Letters of its motto. */
const MOTTO_SHORTEST = 3;
/** Letters of the text below it. */
const SENTENCE_SHORTEST = 20;

/** 回顾去年：奋力拼搏的一年, 政府建设：永远在路上: names with a motto, each above running text. Fewer than two are labels. */
function mottoes(body: readonly Paragraph[], lines: readonly number[]): readonly number[] {
  const found = lines.flatMap((i) => {
    const line = body[i];
    return line && hasMotto(line) && isText(body[i + 1]) && !isLabel(body[i - 1]) ? [line.index] : [];
  });
  return found.length >= ENOUGH ? found : [];
}

function hasMotto({ facts: { norm, shape } }: Paragraph): boolean {
  if (shape.role !== 'text') return false;
  const [name = '', motto = '', more] = norm.text.trim().split(':');
  if (more !== undefined || name.includes(',') || name.includes('、') || motto.includes('、')) return false;
  return name.length >= SHORTEST && name.length <= NAME_LONGEST && motto.length >= MOTTO_SHORTEST && !isNoted(motto);
}

/** Behind a label stands what is noted down: a number, a date, a telephone. */
const isNoted = (motto: string): boolean => [...motto].some((sign) => sign >= '0' && sign <= '9');

const isText = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined &&
  paragraph.facts.shape.end === 'sentence' &&
  paragraph.facts.shape.size >= SENTENCE_SHORTEST;

/** One label below the other makes a form. */
const isLabel = (before: Paragraph | undefined): boolean => before !== undefined && isLine(before) && hasMotto(before);

/** Text, not a line above which the heading would be the second of two: items of a list need no mark at their end. */
const isBody = ({ facts: { opening, shape } }: Paragraph): boolean =>
  shape.end === 'sentence' || shape.size > LONGEST || (opening.marker !== null && opening.marker.style !== 'han-comma');

/** Sentences of one beginning (一年来，我们…) with （一） behind each: they head the groups in which the numbers begin anew. */
function restarts(body: readonly Paragraph[]): readonly number[] {
  const groups = new Map<string, number[]>();
  body.forEach((paragraph, i) => {
    const { heads, end } = paragraph.facts.shape;
    const head = heads[0];
    if (heads.length !== 1 || end === 'leads-on' || !head?.narrates || head.barred) return;
    const next = body.slice(i + 1, i + 1 + AHEAD).find(({ facts }) => facts.opening.marker);
    const marker = next?.facts.opening.marker;
    if (marker?.style !== 'han-bracket' || marker.ordinal !== 1) return;
    const begin = head.text.slice(0, BEGINNING);
    groups.set(begin, [...(groups.get(begin) ?? []), paragraph.index]);
  });
  return [...groups.values()].flatMap((group) => (group.length >= ENOUGH ? group : []));
}

function isLine({ facts: { opening, shape } }: Paragraph): boolean {
  const head = shape.heads[0];
  return (
    opening.kind === 'plain' &&
    shape.end === 'open' &&
    shape.heads.length === 1 &&
    shape.size <= LONGEST &&
    head !== undefined
  );
}

/** Three names or more make a list of units, not a heading. */
const isList = (text: string): boolean => text.split('、').length > 2;

/** Running text follows, and no other such line stands before or behind: those make a list. */
function leads(line: Paragraph, before: Paragraph | undefined, next: Paragraph | undefined): boolean {
  if (!next || line.facts.shape.role !== 'text' || line.facts.norm.text.trim().includes(' ')) return false;
  const head = line.facts.shape.heads[0];
  if (!head || head.barred || head.states || head.text.length < SHORTEST || isList(head.text)) return false;
  if (before && isLine(before) && before.facts.shape.role === 'text') return false;
  // Running text that breaks off above it was broken by a link: the line is a piece of it.
  if (before && before.facts.shape.end === 'open' && before.facts.shape.size > LONGEST) return false;
  const { opening, shape } = next.facts;
  return (shape.end === 'sentence' && shape.size >= TEXT_SHORTEST) || opening.marker?.ordinal === 1;
}

/**
 * The mark of such a line. A part is one of the report's parts if it has others; the head of a section stands where
 * numbered heads of that depth would, and the head of a group above them.
 */
export function lineMark(paragraph: Paragraph, kind: LineKind, around: { parts: boolean; h1: boolean }): Mark {
  const name = paragraph.facts.shape.heads[0]?.span ?? inked(paragraph);
  if (kind === 'part' && around.parts) return mark(paragraph, { kind: 'year-section', rank: RANK.part, name });
  if (kind === 'part' || kind === 'unnumbered' || !around.h1)
    return mark(paragraph, { kind: 'h1', rank: RANK.h1, name });
  return mark(paragraph, { kind: 'h2', rank: kind === 'group' ? RANK.group : RANK.h2, name });
}
