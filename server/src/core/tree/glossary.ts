/** The entries of a glossary: numbered lines whose term stands before a colon. */
import type { Paragraph } from '../model/report';
import { inked, type Mark, mark, RANK } from './mark';

/** A term is not longer than this. */
const TERM_LONGEST = 40;

export function glossaryEntries(paragraphs: readonly Paragraph[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (const paragraph of paragraphs) {
    const { opening } = paragraph.facts;
    if (!opening.marker) continue;
    const name = { start: inked(paragraph).start, end: termEnd(paragraph, opening.marker.span.end) };
    marks.push(mark(paragraph, { kind: 'glossary-entry', rank: RANK.h1, name, marker: opening.marker }));
  }
  return marks;
}

/** Up to the first colon, else the first mark that ends a clause. */
function termEnd({ facts: { raw } }: Paragraph, from: number): number {
  const to = Math.min(raw.length, from + TERM_LONGEST);
  for (let i = from; i < to; i++) if (':：'.includes(raw[i] ?? '')) return i;
  for (let i = from; i < to; i++) if ('，,。；;—'.includes(raw[i] ?? '')) return i;
  return to;
}
