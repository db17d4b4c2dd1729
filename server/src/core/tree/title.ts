/** Titles: one line, or several that make one name. */
import { readAsWritten } from '../lex/headings';
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
  const first = at - linesAbove(paragraphs, at);
  const last = paragraphs[at];
  const lines = paragraphs.slice(first, at + 1);
  const top = lines[0];
  if (!last || !top) return null;
  const label = lines.map(textOf).join('');
  const made = mark(last, { kind, rank: RANK.root, name: inked(last), label });
  const start = top.span.start + inked(top).start;
  const written = lines.map((line) => readAsWritten(line.facts.norm, inked(line))).join('');
  return { mark: { ...made, written, name: { start, end: made.name.end }, start, paragraph: top.index }, first };
}

/** How many lines above a title's last line belong to it. */
function linesAbove(paragraphs: readonly Paragraph[], at: number): number {
  for (let lines = LINES - 1; lines > 0; lines--) {
    const pieces = paragraphs.slice(Math.max(0, at - lines), at);
    const [top, next = paragraphs[at]] = pieces;
    if (!top || !next || pieces.length < lines || !pieces.every(isPiece)) continue;
    if (continuesTitle(textOf(top), textOf(next), top.facts.shape.role === 'title')) return lines;
  }
  return 0;
}

const PIECES: ReadonlySet<string> = new Set(['text', 'issuer', 'title']);

/** A line that may be a piece of a title. */
const isPiece = (paragraph: Paragraph): boolean => isHeadline(paragraph) && PIECES.has(paragraph.facts.shape.role);
