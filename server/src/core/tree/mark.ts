/**
 * Marks: the headings of a text in the order of their places, before they are nested. Every finder of this room gives
 * marks; `nest.ts` makes the tree of them.
 */
import type { ParagraphFacts } from '../lex/facts';
import { readAsWritten } from '../lex/headings';
import type { Marker, MarkerStyle } from '../lex/opening';
import type { Paragraph } from '../model/report';
import { type Span, shift } from '../text/span';
import type { NodeKind } from './outline';

export interface Mark {
  readonly kind: NodeKind;
  /** Lower ranks hold higher ones: a mark ends every open node of its own rank or a higher one. */
  readonly rank: number;
  /** Counts from the text's start, as all spans of a mark do. */
  readonly name: Span;
  readonly label: string;
  readonly written: string;
  readonly marker: Marker | null;
  readonly paragraph: number;
  /** Where the node begins if that is before its name, as a notice does with its number above the title. */
  readonly start: number;
  /** Where the node ends if that is before the next one begins. */
  readonly until?: number;
}

/** The order in which kinds hold each other; `within` is below a bracketed heading. Parts of a notice are held by the notice alone. */
export const RANK = {
  root: 0,
  part: 10,
  h1: 20,
  group: 25,
  h2: 30,
  within: 35,
  article: 40,
  task: 50,
  bullet: 55,
  runIn: 60,
  item: 70,
} as const;

/** A mark as its paragraph alone tells it: spans count from the paragraph's start. */
export type Heading = Pick<Mark, 'kind' | 'rank' | 'name' | 'label' | 'written' | 'marker'>;

interface HeadingInput {
  readonly kind: NodeKind;
  readonly rank: number;
  readonly name: Span;
  readonly marker?: Marker | null;
  /** Where the label reads otherwise than the name. */
  readonly label?: string;
}

/** A heading in a paragraph's facts. */
export const heading = (
  facts: ParagraphFacts,
  { kind, rank, name, marker = null, label = facts.norm.read(name).trim() }: HeadingInput,
): Heading => ({ kind, rank, name, label, written: readAsWritten(facts.norm, name), marker });

/** Where the heading stands in the text. */
export function place(of: Heading, { index, span: { start: by } }: Paragraph): Mark {
  const { kind, rank, name, label, written, marker } = of;
  const span = { start: name.start + by, end: name.end + by };
  return {
    kind,
    rank,
    name: span,
    label,
    written,
    marker: moveMarker(marker, by),
    paragraph: index,
    start: span.start,
  };
}

/** A mark in one paragraph. */
export const mark = (paragraph: Paragraph, input: HeadingInput): Mark =>
  place(heading(paragraph.facts, input), paragraph);

/** The same mark in a text where so many characters and paragraphs more stand before it. */
export const moved = (
  { kind, rank, name, label, written, marker, paragraph, start }: Mark,
  by: number,
  places: number,
): Mark => ({
  kind,
  rank,
  name: { start: name.start + by, end: name.end + by },
  label,
  written,
  marker: moveMarker(marker, by),
  paragraph: paragraph + places,
  start: start + by,
});

/** Its places are reckoned when somebody asks: every keystroke moves the markers of half a text, and few are looked at. */
class Moved implements Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  readonly #of: Marker;
  readonly #by: number;

  constructor(of: Marker, by: number) {
    this.style = of.style;
    this.ordinal = of.ordinal;
    // Of what was moved before only the way grows.
    this.#of = of instanceof Moved ? of.#of : of;
    this.#by = of instanceof Moved ? of.#by + by : by;
  }

  get span(): Span {
    return shift(this.#of.span, this.#by);
  }

  get number(): Span {
    return shift(this.#of.number, this.#by);
  }
}

const moveMarker = (marker: Marker | null, by: number): Marker | null =>
  marker === null || by === 0 ? marker : new Moved(marker, by);

/** A paragraph's text without the blanks at its ends, from its own start. */
export const inked = ({ facts }: Paragraph): Span => facts.once(inkOf);

export function inkOf({ raw }: ParagraphFacts): Span {
  const start = raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, raw.trimEnd().length) };
}
