/**
 * Headings that are only the first sentence of their paragraph (助企纾困有质有量。…), or a sentence inside one. Nothing marks
 * them but that they are short, plain and stand beside others of their kind, so they are decided by section, not by line.
 */
import type { Head } from '../lex/headings';
import type { Paragraph } from '../model/report';
import { type Mark, mark, RANK } from './mark';

/** Letters of a run-in heading: fewest, and most at a paragraph's start and inside it. */
const SHORTEST = 4;
const LONGEST = 16;
const LONGEST_INSIDE = 14;

const isName = (head: Head | undefined, longest: number): head is Head =>
  head?.plain === true && head.end === '。' && head.size >= SHORTEST && head.size <= longest;

/** The run-ins among the unnumbered paragraphs of one section. */
export function openingRunIns(section: readonly Paragraph[]): readonly Mark[] {
  const found = section.filter(
    ({ facts: { opening, shape } }) =>
      opening.kind === 'plain' && shape.heads.length >= 2 && isName(shape.heads[0], LONGEST),
  );
  if (found.length < 2) return [];
  return found.map((paragraph) => runIn(paragraph, paragraph.facts.shape.heads[0]));
}

/** The run-ins inside a paragraph that opens with a numbered heading: the sentence behind that heading must be one. */
export function innerRunIns(paragraph: Paragraph): readonly Mark[] {
  const heads = paragraph.facts.shape.heads.slice(1);
  const found = heads.filter((head, i) => i + 1 < heads.length && isName(head, LONGEST_INSIDE));
  if (found.length < 2 || found[0] !== heads[0]) return [];
  return found.map((head) => runIn(paragraph, head));
}

const runIn = (paragraph: Paragraph, head: Head | undefined): Mark =>
  mark(paragraph, { kind: 'run-in', rank: RANK.runIn, name: head?.span ?? { start: 0, end: 0 } });
