/** Titles: one line, or several that make one name. */
import { continuesTitle } from '../lex/headings-role';
import type { Paragraph } from '../model/report';
import { inked, type Mark, mark, RANK } from './mark';

/** Lines that a title may be broken into. */
const LINES = 3;

export const textOf = (paragraph: Paragraph | undefined): string => paragraph?.facts.norm.text.trim() ?? '';

/** True if the paragraph is a line without an end mark and without the number of a section. */
export const isHeadline = ({ facts: { opening, shape } }: Paragraph): boolean =>
  opening.marker === null && opening.kind !== 'dash' && shape.end === 'open' && shape.size <= 90;

export interface TitleMark {
  readonly mark: Mark;
  /** The index of the paragraph where it begins. */
  readonly first: number;
}

/** The mark of the title that ends in paragraph `at`; null past the end. */
export function titleMark(paragraphs: readonly Paragraph[], at: number, kind: 'title' | 'notice'): TitleMark | null {
  let first = at;
  while (first > 0 && at - first < LINES - 1 && goesOn(paragraphs[first - 1], paragraphs[first])) first--;
  const last = paragraphs[at];
  const lines = paragraphs.slice(first, at + 1);
  const top = lines[0];
  if (!last || !top) return null;
  const label = lines.map(textOf).join('');
  const made = mark(last, { kind, rank: RANK.root, name: inked(last), label });
  const start = top.span.start + inked(top).start;
  return { mark: { ...made, name: { start, end: made.name.end }, start, paragraph: top.index }, first };
}

function goesOn(above: Paragraph | undefined, below: Paragraph | undefined): boolean {
  if (!above || !below || !isHeadline(above)) return false;
  const { role } = above.facts.shape;
  return (role === 'text' || role === 'issuer') && continuesTitle(textOf(above), textOf(below));
}
