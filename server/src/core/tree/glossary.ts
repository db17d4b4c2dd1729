/** The entries of a glossary: numbered lines whose term stands before a colon. */
import type { Paragraph } from '../model/report';
import { inked, type Mark, mark, RANK } from './mark';

/** A term is not longer than this. */
const TERM_LONGEST = 40;

/** One entry a paragraph: by its number, or by the term and colon it begins with. What has neither goes on with the last. */
export function glossaryEntries(paragraphs: readonly Paragraph[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const paragraph of paragraphs) {
    const { marker } = paragraph.facts.opening;
    const whole = inked(paragraph);
    const colon = indexOfAny(paragraph, COLONS, whole.start);
    if (!marker && colon < 0) continue;
    const clause = indexOfAny(paragraph, CLAUSE_ENDS, marker?.span.end ?? whole.start);
    const end = colon >= 0 ? colon : clause >= 0 ? clause : Math.min(whole.end, whole.start + TERM_LONGEST);
    const name = { start: whole.start, end };
    marks.push(mark(paragraph, { kind: 'glossary-entry', rank: RANK.h1, name, marker }));
  }
  return marks;
}

const COLONS = ':：';
const CLAUSE_ENDS = '，,。；;—';

/** The first of the signs near the paragraph's start, or -1. */
function indexOfAny({ facts: { raw } }: Paragraph, signs: string, from: number): number {
  const to = Math.min(raw.length, from + TERM_LONGEST);
  for (let i = from; i < to; i++) if (signs.includes(raw[i] ?? '')) return i;
  return -1;
}
