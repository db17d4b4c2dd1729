/**
 * Run-in headings inside a paragraph: behind its numbered heading, or behind the sentence that leads in, a row of short
 * sentences of one form, each with text of its own. Short sentences that report an event stand between them and are none.
 */
import type { ParagraphFacts } from '../lex/facts';
import type { Head } from '../lex/headings';
import type { Paragraph } from '../model/report';
import { type Heading, heading, type Mark, place, RANK } from './mark';
import { edgesOf } from './parallel';

const SHORTEST = 4;
const LONGEST = 16;
/** So many sentences may lead in before the first heading. */
const LEAD_IN = 3;
/** Two headings behind a lead-in differ in length by this at most, three and more by twice as much. */
const SPREAD = 3;
/** In a paragraph without a heading of its own each run-in has so many letters of text at least. */
const TEXT_PER_NAME = 60;

interface Found {
  readonly head: Head;
  readonly at: number;
}

/**
 * The run-ins of one paragraph. `from` is its first sentence that may be one. `headed` where the paragraph opens with a
 * numbered heading: there two run-ins are enough, the first of them right behind that heading.
 */
export const innerRunIns = (paragraph: Paragraph, from: 0 | 1, headed: boolean): readonly Mark[] =>
  paragraph.facts.once(ROWS[from][headed ? 'headed' : 'plain']).map((one) => place(one, paragraph));

const rowFrom =
  (from: number, headed: boolean) =>
  (facts: ParagraphFacts): readonly Heading[] => {
    const { shape } = facts;
    const heads = shape.heads.slice(from);
    const found = heads.flatMap((head, at) => (isName(head, heads[at + 1]) ? { head, at } : []));
    if (found.length < 2) return [];
    const row = ofOneForm(found);
    if (!(headed ? isRow(row) : isPlainRow(row, shape.size))) return [];
    return row.map(({ head }) => heading(facts, { kind: 'run-in', rank: RANK.runIn, name: head.span }));
  };

/** What a paragraph remembers is known by the function that reads it, so each of them is made once. */
const ROWS = {
  0: { headed: rowFrom(0, true), plain: rowFrom(0, false) },
  1: { headed: rowFrom(1, true), plain: rowFrom(1, false) },
} as const;

/** Most sentences are too long, and that is seen at once. */
const isName = (head: Head, next: Head | undefined): boolean =>
  next !== undefined &&
  head.end === '。' &&
  !head.barred &&
  head.text.length >= SHORTEST &&
  head.text.length <= LONGEST &&
  head.commas === 0 &&
  !head.enumerates &&
  !head.event &&
  !head.narrates &&
  !head.states;

/** Those that begin with the same letters, where they are most of the row: then the others are none. */
function ofOneBeginning(spaced: readonly Found[]): readonly Found[] | null {
  const groups = new Map<string, Found[]>();
  for (const one of spaced) {
    const begin = one.head.text.slice(0, 2);
    const group = groups.get(begin);
    if (group) group.push(one);
    else groups.set(begin, [one]);
  }
  for (const group of groups.values()) {
    if (group.length >= 3 && group.length * 5 >= spaced.length * 3) return group;
  }
  return null;
}

/** Without those right behind another, those of the rarer form, and those far longer than the rest. */
function ofOneForm(found: readonly Found[]): readonly Found[] {
  const spaced = found.filter(({ at }, i) => found[i - 1]?.at !== at - 1);
  if (spaced.length === 2 && ofOneMeasure(spaced)) return spaced;
  const begun = ofOneBeginning(spaced);
  if (begun) return begun;
  const verbal = spaced.filter(({ head }) => head.verbal);
  const form = verbal.length * 2 === spaced.length ? spaced[0]?.head.verbal : verbal.length * 2 > spaced.length;
  const sharesEdge = edgesOf(spaced.flatMap(({ head }) => (head.verbal === form ? [head] : [])));
  const alike = spaced.filter(({ head }) => head.verbal === form || sharesEdge(head));
  const lengths = alike.map(({ head }) => head.text.length).sort((a, b) => a - b);
  const middle = lengths[lengths.length >> 1] ?? 0;
  return alike.filter(({ head }) => head.text.length <= Math.max(middle + 5, middle * 1.6));
}

const ofOneMeasure = ([one, other]: readonly Found[]): boolean =>
  one !== undefined && other !== undefined && Math.abs(one.head.text.length - other.head.text.length) <= 1;

/** A row behind a numbered heading. */
function isRow(row: readonly Found[]): boolean {
  const first = row[0];
  if (!first || row.length < 2 || first.at > LEAD_IN) return false;
  return first.at === 0 || spread(row) <= (row.length >= 3 ? 2 * SPREAD : SPREAD);
}

/** A row in a paragraph without such a heading, of `size` letters: three at least, of one beginning or of one measure. */
function isPlainRow(row: readonly Found[], size: number): boolean {
  const first = row[0];
  if (!first || row.length < 3) return false;
  if (row.every(({ head }) => head.text.slice(0, 2) === first.head.text.slice(0, 2))) return true;
  return first.at < LEAD_IN && spread(row) <= SPREAD && size >= row.length * TEXT_PER_NAME;
}

/** By how much the longest is longer than the shortest. */
function spread(row: readonly Found[]): number {
  const lengths = row.map(({ head }) => head.text.length).sort((a, b) => a - b);
  return (lengths[lengths.length - 1] ?? 0) - (lengths[0] ?? 0);
}
