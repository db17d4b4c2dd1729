/**
 * Series of items that the outline does not have whole: 一是…；二是…；五是…, where it ends before the leap, for most leaps are no
 * series; items that run-ins part from each other; 二是…；三是… without a first. Here they are put together, so that the leap is
 * seen, or the one number that is wrong, or the first that is missing.
 */

import type { ParagraphFacts } from '../../lex/facts';
import { readAsWritten } from '../../lex/headings';
import type { ItemMark } from '../../lex/headings-items';
import type { MarkerStyle } from '../../lex/opening';
import { hasFirstItem } from '../../lex/ordinals';
import type { Paragraph, Report } from '../../model/report';
import { shift } from '../../text/span';
import { type NodeKind, type OutlineNode, walk } from '../../tree/outline';
import { nodesAt } from '../../tree/path';
import { type Group, groupsOf, isBetween, type Numbered, sorted, standsBetween } from './series';

/** An item in its paragraph. */
interface Place {
  readonly paragraph: Paragraph;
  readonly item: ItemMark;
}

/** Styles of items inside a paragraph. */
const STYLES: ReadonlySet<MarkerStyle> = new Set(['han-is', 'han-bracket', 'ordinal', 'arabic-bracket', 'circled']);
/** Those that mark notes as well, whose first may stand anywhere above. */
const NOTES: ReadonlySet<MarkerStyle> = new Set(['arabic-bracket', 'circled']);

/** A series inside a paragraph goes on behind a leap if it has so many items. */
const SHORTEST = 3;

/** The groups of the outline, those with a leap in them completed, and the series that have no first. */
export function groupsWithLeaps(report: Report): readonly Group[] {
  const groups = groupsOf(report.tree.roots);
  const series = [...insideParagraphs(report), ...openingParagraphs(report)];
  if (series.length === 0) return groups;
  const known = groupOfEach(groups);
  const headless = series.filter(isHeadless);
  const loose = [
    ...series.filter((places) => hasLeap(places, known)),
    ...(headless.length > MOST_HEADLESS ? [] : headless.filter((places) => lostItsFirst(report, places, known))),
  ].map((places) => toGroup(report, places));
  if (loose.length === 0) return groups;
  const starts = new Set(loose.flatMap(({ members }) => members.map(({ node }) => node.name.start)));
  const others = groups.filter(({ members }) => members.every(({ node }) => !starts.has(node.name.start)));
  return sorted([...others, ...loose]);
}

type GroupOfEach = ReadonlyMap<number, Group>;

/** By the place of the number. */
function groupOfEach(groups: readonly Group[]): GroupOfEach {
  const known = new Map<number, Group>();
  for (const group of groups) {
    for (const { node } of group.members) if (node.marker) known.set(node.marker.span.start, group);
  }
  return known;
}

const startOf = ({ paragraph, item }: Place): number => paragraph.span.start + item.marker.span.start;

const opens = ({ paragraph, item }: Place): boolean =>
  paragraph.facts.raw.slice(0, item.marker.span.start).trim() === '';

/** The series inside of each paragraph that may be loose. */
const insideParagraphs = ({ paragraphs, tree }: Report): readonly (readonly Place[])[] =>
  paragraphs.flatMap((paragraph) =>
    tree.chrome[paragraph.index]
      ? []
      : paragraph.facts.once(seriesInside).map((items) => items.map((item) => ({ paragraph, item }))),
  );

/** The items of a paragraph that follow each other, style by style. */
const seriesInside = ({ shape }: ParagraphFacts): readonly (readonly ItemMark[])[] =>
  cut(shape.items.filter(({ marker }) => STYLES.has(marker.style)).map((item) => ({ item })))
    .filter(mayBeLoose)
    .map((series) => series.map(({ item }) => item));

const HEADINGS: ReadonlySet<NodeKind> = new Set([
  'title',
  'year-section',
  'h1',
  'h2',
  'task',
  'glossary',
  'attachment',
]);

/** Items that open their paragraphs, one below the other in one section. */
function openingParagraphs({ paragraphs, tree }: Report): readonly (readonly Place[])[] {
  const headings = new Set(walk(tree.roots).flatMap(({ kind, paragraph }) => (HEADINGS.has(kind) ? [paragraph] : [])));
  const found: (readonly Place[])[] = [];
  let open: Place[] = [];
  for (const paragraph of paragraphs) {
    if (headings.has(paragraph.index)) {
      found.push(...cut(open).filter(mayBeLoose));
      open = [];
    }
    const [item] = paragraph.facts.shape.items;
    if (item && opens({ paragraph, item }) && !tree.chrome[paragraph.index]) open.push({ paragraph, item });
  }
  found.push(...cut(open).filter(mayBeLoose));
  return found;
}

/** An item, wherever it stands. */
type Item = Pick<Place, 'item'>;

/** Style by style; a one begins another series. */
function cut<T extends Item>(places: readonly T[]): readonly (readonly T[])[] {
  const series: T[][] = [];
  const open = new Map<MarkerStyle, T[]>();
  for (const place of places) {
    const { style, ordinal } = place.item.marker;
    const last = open.get(style);
    if (last && ordinal !== 1) last.push(place);
    else {
      const own = [place];
      series.push(own);
      open.set(style, own);
    }
  }
  return series;
}

/** What its own numbers say, before anybody looks at the outline: most series are done with here. */
const mayBeLoose = (series: readonly Item[]): boolean => mayLeap(series) || isHeadless(series);

function mayLeap(series: readonly Item[]): boolean {
  const [first] = series;
  if (first?.item.marker.style !== 'han-is' || first.item.marker.ordinal !== 1 || series.length < 2) return false;
  const ordinals = series.map(({ item }) => item.marker.ordinal);
  return isRising(ordinals) || hasOneSlip(ordinals);
}

/** A series of the outline that goes on behind a leap, or in another place of the outline. */
function hasLeap(places: readonly Place[], known: GroupOfEach): boolean {
  const [first] = places;
  if (!first || !mayLeap(places)) return false;
  const groups = new Set(places.map((place) => known.get(startOf(place))));
  // What the outline has whole needs nothing; what it has beside others in one group stays with them.
  if (groups.size === 1 && !groups.has(undefined)) return false;
  const inside = places.every(({ paragraph }) => paragraph === first.paragraph);
  if (inside) return places.length >= SHORTEST;
  const starts = new Set(places.map(startOf));
  return [...groups].every(
    (group) => !group || group.members.every(({ node }) => starts.has(node.marker?.span.start ?? -1)),
  );
}

const isRising = (ordinals: readonly number[]): boolean =>
  ordinals.every((ordinal, i) => ordinal > (ordinals[i - 1] ?? 0));

/** 一是…；五是…；三是…；四是…: all but one count on. */
const hasOneSlip = (ordinals: readonly number[]): boolean =>
  ordinals.filter((ordinal, i) => ordinal !== i + 1).length === 1;

/** 二是…；三是…: counting on, but not from one. */
const isHeadless = (places: readonly Item[]): boolean =>
  places.length > 1 && places.every(({ item }, i) => item.marker.ordinal === i + 2);

/** A text with more of them counts in another way. */
const MOST_HEADLESS = 20;

/** No one stands before it in its section that the outline knows or the words hold. */
function lostItsFirst(report: Report, places: readonly Place[], known: GroupOfEach): boolean {
  const [first] = places;
  if (!first || places.some((place) => known.has(startOf(place)))) return false;
  const start = startOf(first);
  const { style } = first.item.marker;
  const top = NOTES.has(style) ? 0 : (sectionOf(report, start)?.name.end ?? 0);
  const before = itemBefore(report, first, top);
  if (before?.item.marker.ordinal === 1) return false;
  const from = before && !NOTES.has(style) ? startOf(before) + 1 : top;
  return (
    !(style === 'han-is' && isBetween(report, hasFirstItem, from, start)) &&
    !standsBetween(report, style, 1, from, start)
  );
}

/** The nearest item of the same style above, in the same section. */
function itemBefore({ paragraphs }: Report, first: Place, from: number): Place | null {
  for (let i = first.paragraph.index; i >= 0; i--) {
    const paragraph = paragraphs[i];
    if (!paragraph || paragraph.span.end <= from) return null;
    const item = paragraph.facts.shape.items.findLast(
      (one) =>
        one.marker.style === first.item.marker.style && paragraph.span.start + one.marker.span.start < startOf(first),
    );
    if (item) return { paragraph, item };
  }
  return null;
}

/** The numbered or titled section that holds an offset. */
const sectionOf = ({ tree }: Report, offset: number): OutlineNode | null =>
  nodesAt(tree.roots, offset).findLast(({ kind }) => HEADINGS.has(kind)) ?? null;

function toGroup(report: Report, places: readonly Place[]): Group {
  const [first] = places;
  const members = places.map((place, i) => toNumbered(place, places[i + 1]));
  const style = first?.item.marker.style ?? 'han-is';
  return { parent: first ? sectionOf(report, startOf(first)) : null, kind: 'sequence-item', style, members };
}

function toNumbered({ paragraph, item }: Place, next: Place | undefined): Numbered {
  const by = paragraph.span.start;
  const { marker, name } = item;
  const node: OutlineNode = {
    kind: 'sequence-item',
    label: paragraph.facts.norm.read(name),
    written: readAsWritten(paragraph.facts.norm, name),
    level: 1,
    span: {
      start: name.start + by,
      end: next?.paragraph === paragraph ? next.item.name.start + by : paragraph.span.end,
    },
    name: shift(name, by),
    marker: { ...marker, span: shift(marker.span, by), number: shift(marker.number, by) },
    paragraph: paragraph.index,
    children: [],
  };
  return { node, ordinal: marker.ordinal, style: marker.style };
}
