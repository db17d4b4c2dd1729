/** The entries of a glossary: lines whose term stands behind a number or before a colon, or alone above the line that explains it. */
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { inked, type Mark, mark, RANK } from './mark';

/** A term is not longer than this. */
const TERM_LONGEST = 40;

/** One entry a paragraph: by its number, or by the term and colon it begins with. What has neither goes on with the last. */
export function glossaryEntries(paragraphs: readonly Paragraph[], rank: number = RANK.h1): readonly Mark[] {
  const marks: Mark[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const { marker } = paragraph.facts.opening;
    const whole = inked(paragraph);
    const colon = indexOfAny(paragraph, COLONS, whole.start);
    if (!marker && colon < 0 && !standsAbove(paragraph, paragraphs[i + 1])) continue;
    const clause = indexOfAny(paragraph, CLAUSE_ENDS, marker?.span.end ?? whole.start);
    const end = colon >= 0 ? colon : clause >= 0 ? clause : Math.min(whole.end, whole.start + TERM_LONGEST);
    if (end <= whole.start) continue;
    const name = { start: whole.start, end };
    marks.push(mark(paragraph, { kind: 'glossary-entry', rank, name, marker }));
  }
  return marks;
}

/** A line without a stop, above one that is a sentence: a term and what it means. */
function standsAbove(paragraph: Paragraph, next: Paragraph | undefined): boolean {
  const { start, end } = inked(paragraph);
  if (!next || next.facts.opening.marker || end - start > TERM_LONGEST || end - start < 2) return false;
  return indexOfAny(paragraph, STOPS, start) < 0 && next.facts.raw[inked(next).end - 1] === '。';
}

/** Fewer notes behind the end are no glossary. */
const NOTES_LEAST = 3;

/** Notes [1]…, ①… behind the end of a text that has no title for them. */
export function looseEntries(paragraphs: readonly Paragraph[], { used }: Frame): readonly Mark[] {
  const notes: Paragraph[] = [];
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || used[i]) continue;
    const { marker } = paragraph.facts.opening;
    const style = marker?.style;
    if (!marker || (style !== 'arabic-bracket' && style !== 'circled') || !isEntry(paragraph)) break;
    notes.unshift(paragraph);
    if (marker.ordinal === 1) break;
  }
  // Below a title they are the entries of its glossary.
  const above = paragraphs[(notes[0]?.index ?? 0) - 1]?.facts.opening.kind;
  if (above === 'glossary-title') return [];
  const complete = notes.length >= NOTES_LEAST && notes[0]?.facts.opening.marker?.ordinal === 1;
  return complete ? glossaryEntries(notes, RANK.part) : [];
}

const isEntry = (paragraph: Paragraph): boolean => indexOfAny(paragraph, COLONS, 0) >= 0;

const COLONS = ':：';
const CLAUSE_ENDS = '，,。；;—';
const STOPS = '，,。；;？！?!';

/** The first of the signs near the paragraph's start, or -1. */
function indexOfAny({ facts: { raw } }: Paragraph, signs: string, from: number): number {
  const to = Math.min(raw.length, from + TERM_LONGEST);
  for (let i = from; i < to; i++) if (signs.includes(raw[i] ?? '')) return i;
  return -1;
}
