/**
 * Marks: the headings of a text in the order of their places, before they are nested. Every finder of this room gives
 * marks; `nest.ts` makes the tree of them.
 */
import type { Marker } from '../lex/opening';
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
  readonly marker: Marker | null;
  readonly paragraph: number;
  /** Where the node begins if that is before its name, as a notice does with its number above the title. */
  readonly start: number;
}

/** The order in which kinds hold each other. Parts of a notice are held by the notice alone. */
export const RANK = {
  root: 0,
  part: 10,
  h1: 20,
  group: 25,
  h2: 30,
  article: 40,
  task: 50,
  bullet: 55,
  runIn: 60,
  item: 70,
} as const;

interface MarkInput {
  readonly kind: NodeKind;
  readonly rank: number;
  /** Counts from the paragraph's start. */
  readonly name: Span;
  readonly marker?: Marker | null;
  /** Where the label reads otherwise than the name. */
  readonly label?: string;
}

/** A mark in one paragraph. */
export function mark(paragraph: Paragraph, { kind, rank, name, marker = null, label }: MarkInput): Mark {
  const by = paragraph.span.start;
  return {
    kind,
    rank,
    name: shift(name, by),
    label: label ?? paragraph.facts.norm.read(name).trim(),
    marker: marker && { ...marker, span: shift(marker.span, by), number: shift(marker.number, by) },
    paragraph: paragraph.index,
    start: name.start + by,
  };
}

/** A paragraph's text without the blanks at its ends, from its own start. */
export function inked(paragraph: Paragraph): Span {
  const raw = paragraph.facts.raw;
  const start = raw.length - raw.trimStart().length;
  return { start, end: Math.max(start, raw.trimEnd().length) };
}
