/**
 * Series of items: 一是…；二是…；三是…, inside one paragraph or over several. A number alone is no item: a series begins
 * with one and goes on.
 */
import type { ItemMark } from '../lex/headings-items';
import type { MarkerStyle } from '../lex/opening';
import type { Paragraph } from '../model/report';
import { type Mark, mark, RANK } from './mark';
import { holdsList } from './sections';

interface Place {
  readonly paragraph: Paragraph;
  readonly item: ItemMark;
}

/** The items of one section's paragraphs, without those that open their paragraph as a heading. */
export function findSeries(section: readonly Paragraph[]): readonly Mark[] {
  if (section.every(({ facts }) => facts.shape.items.length === 0)) return [];
  const byStyle = new Map<MarkerStyle, Place[]>();
  for (const paragraph of section) {
    for (const item of paragraph.facts.shape.items) {
      if (isHeading(paragraph, item)) continue;
      const places = byStyle.get(item.marker.style);
      if (places) places.push({ paragraph, item });
      else byStyle.set(item.marker.style, [{ paragraph, item }]);
    }
  }
  return [...byStyle.values()].flatMap(seriesOf);
}

/** Styles that open a paragraph as the heading or the item of its own that `sections.ts` makes of it. */
const HEADS: ReadonlySet<MarkerStyle> = new Set(['han-bracket', 'arabic-dot']);

const isHeading = (paragraph: Paragraph, { marker }: ItemMark): boolean =>
  HEADS.has(marker.style) &&
  paragraph.facts.opening.marker?.span.start === marker.span.start &&
  !paragraph.facts.once(holdsList);

/** Runs that begin at one and count on; a number may be missing or stand twice, for that is what a checker looks for. */
function seriesOf(places: readonly Place[]): readonly Mark[] {
  const marks: Mark[] = [];
  let run: Place[] = [];
  const close = (): void => {
    if (run.length > 1) marks.push(...run.map(toMark));
    run = [];
  };
  for (const place of places) {
    const { ordinal } = place.item.marker;
    const last = run[run.length - 1]?.item.marker.ordinal ?? 0;
    if (ordinal === 1) close();
    else if (run.length === 0 || ordinal < last || ordinal > last + 2) {
      close();
      continue;
    }
    run.push(place);
  }
  close();
  return marks;
}

const toMark = ({ paragraph, item }: Place): Mark =>
  mark(paragraph, { kind: 'sequence-item', rank: RANK.item, name: item.name, marker: item.marker });
