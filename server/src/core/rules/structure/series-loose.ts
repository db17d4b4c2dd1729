/**
 * Items that count on inside a paragraph after a leap: 一是…；二是…；五是…. The outline ends the series before the leap, for most
 * leaps are no series; here they are put together again, so that the leap is seen, or the one number that is wrong.
 */
import type { ItemMark } from '../../lex/headings-items';
import type { Paragraph, Report } from '../../model/report';
import { shift } from '../../text/span';
import { type OutlineNode, walk } from '../../tree/outline';
import { type Group, groupsOf, type Numbered, sorted } from './series';

/** A series of so many items at least goes on behind a leap. */
const SHORTEST = 3;

/** The groups of the outline, those with a leap in them completed. */
export function groupsWithLeaps(report: Report): readonly Group[] {
  const groups = groupsOf(report.tree.roots);
  const known = new Set<number>();
  for (const { marker } of walk(report.tree.roots)) if (marker) known.add(marker.span.start);
  const leaps = report.paragraphs.flatMap((paragraph) =>
    report.tree.chrome[paragraph.index] ? [] : leapsIn(paragraph, known),
  );
  if (leaps.length === 0) return groups;
  const starts = new Set(leaps.flatMap(({ members }) => members.map(({ node }) => node.name.start)));
  const others = groups.filter(({ members }) => members.every(({ node }) => !starts.has(node.name.start)));
  return sorted([...others, ...leaps]);
}

/** The series 一是… of a paragraph of which the outline knows a part at most. */
function leapsIn(paragraph: Paragraph, known: ReadonlySet<number>): readonly Group[] {
  const series: ItemMark[][] = [];
  for (const item of paragraph.facts.shape.items) {
    if (item.marker.style !== 'han-is') continue;
    if (item.marker.ordinal === 1) series.push([item]);
    else series[series.length - 1]?.push(item);
  }
  return series.flatMap((items) => {
    const ordinals = items.map(({ marker }) => marker.ordinal);
    const isOne = items.length >= SHORTEST && (isRising(ordinals) || hasOneSlip(ordinals));
    if (!isOne || items.every(({ marker }) => known.has(marker.span.start + paragraph.span.start))) return [];
    const members = items.map((item, i) => toNumbered(paragraph, item, items[i + 1]));
    return [{ parent: null, kind: 'sequence-item' as const, style: 'han-is' as const, members }];
  });
}

const isRising = (ordinals: readonly number[]): boolean =>
  ordinals.every((ordinal, i) => ordinal > (ordinals[i - 1] ?? 0));

/** 一是…；五是…；三是…；四是…: all but one count on. */
const hasOneSlip = (ordinals: readonly number[]): boolean =>
  ordinals.filter((ordinal, i) => ordinal !== i + 1).length === 1;

function toNumbered(paragraph: Paragraph, { marker, name }: ItemMark, next: ItemMark | undefined): Numbered {
  const by = paragraph.span.start;
  const node: OutlineNode = {
    kind: 'sequence-item',
    label: paragraph.facts.norm.read(name),
    level: 1,
    span: { start: name.start + by, end: next ? next.name.start + by : paragraph.span.end },
    name: shift(name, by),
    marker: { ...marker, span: shift(marker.span, by), number: shift(marker.number, by) },
    paragraph: paragraph.index,
    children: [],
  };
  return { node, ordinal: marker.ordinal, style: marker.style };
}
