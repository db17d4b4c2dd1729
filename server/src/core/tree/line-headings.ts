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
const HAS_BLANK = / /u;
/** Three names or more make a list of units, not a heading. */
const LIST = /、[^、]+、/u;
/** Fewer lines of this form are chance, unless their words say that they open a part. */
const ENOUGH = 2;

/** For paragraphs by index: the line is a part of the report, or the head of a section. */
export type LineHeadings = ReadonlyMap<number, 'part' | 'section'>;

export function findLineHeadings(paragraphs: readonly Paragraph[], frame: Frame): LineHeadings {
  const found = new Map<number, 'part' | 'section'>();
  const body = paragraphs.filter(({ index }) => !frame.used[index]);
  const sections: number[] = [];
  body.forEach((paragraph, i) => {
    if (!isLine(paragraph)) return;
    if (paragraph.facts.shape.role === 'part-title') found.set(paragraph.index, 'part');
    else if (leads(paragraph, body[i - 1], body[i + 1])) sections.push(paragraph.index);
  });
  if (sections.length >= ENOUGH) for (const index of sections) found.set(index, 'section');
  return found;
}

function isLine({ facts: { opening, shape } }: Paragraph): boolean {
  const head = shape.heads[0];
  return (
    opening.kind === 'plain' &&
    shape.end === 'open' &&
    shape.heads.length === 1 &&
    shape.size <= LONGEST &&
    head !== undefined &&
    head.text.length >= SHORTEST
  );
}

/** Running text follows, and no other such line stands before or behind: those make a list. */
function leads(line: Paragraph, before: Paragraph | undefined, next: Paragraph | undefined): boolean {
  if (!next || line.facts.shape.role !== 'text' || HAS_BLANK.test(line.facts.norm.text.trim())) return false;
  const head = line.facts.shape.heads[0];
  if (head?.barred || head?.states || LIST.test(line.facts.norm.text)) return false;
  if (before && isLine(before) && before.facts.shape.role === 'text') return false;
  const { opening, shape } = next.facts;
  return (shape.end === 'sentence' && shape.size >= TEXT_SHORTEST) || opening.marker?.ordinal === 1;
}

/**
 * The mark of such a line. A part is one of the report's parts if it has others; the head of a section stands where
 * numbered heads of that depth would.
 */
export function lineMark(
  paragraph: Paragraph,
  kind: 'part' | 'section',
  around: { parts: boolean; h1: boolean },
): Mark {
  const name = inked(paragraph);
  if (kind === 'part' && around.parts) return mark(paragraph, { kind: 'year-section', rank: RANK.part, name });
  if (kind === 'part' || !around.h1) return mark(paragraph, { kind: 'h1', rank: RANK.h1, name });
  return mark(paragraph, { kind: 'h2', rank: RANK.h2, name });
}
