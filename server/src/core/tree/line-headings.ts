/**
 * Headings that have a line of their own and no number: the parts of a report (工作回顾), the heads of its sections
 * (一年来，我们坚持…，经济恢复回升向好). A line without an end mark before running text is one where the text has several.
 */
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { inked, type Mark, mark, RANK } from './mark';

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

/** For paragraphs by index: the line is a part of the report, the head of a section, or that of a group of sections. */
export type LineHeadings = ReadonlyMap<number, LineKind>;

type LineKind = 'part' | 'section' | 'group';

export function findLineHeadings(paragraphs: readonly Paragraph[], frame: Frame): LineHeadings {
  const found = new Map<number, LineKind>();
  const body = paragraphs.filter(({ index }) => !frame.used[index]);
  const sections: number[] = [];
  body.forEach((paragraph, i) => {
    if (!isLine(paragraph)) return;
    if (paragraph.facts.shape.role === 'part-title') found.set(paragraph.index, 'part');
    else if (leads(paragraph, body[i - 1], body[i + 1])) sections.push(paragraph.index);
  });
  if (sections.length >= ENOUGH) for (const index of sections) found.set(index, 'section');
  for (const index of restarts(body)) found.set(index, 'group');
  return found;
}

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
  if (kind === 'part' || !around.h1) return mark(paragraph, { kind: 'h1', rank: RANK.h1, name });
  return mark(paragraph, { kind: 'h2', rank: kind === 'group' ? RANK.group : RANK.h2, name });
}
