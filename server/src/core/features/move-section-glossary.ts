/**
 * What a move does to the glossary. Its entries stand in the order in which the text first uses them, and the text may point to
 * them by number (“双链融合”[5]); where that holds before the move it holds after it. A glossary in another order is left alone.
 */
import { links } from '../model/links';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import { contains, slice } from '../text/span';
import type { OutlineNode } from '../tree/outline';
import { type Entry, glossaryOf } from './glossary-section';
import type { Pair } from './move-section-pair';
import { changing, pointersTo } from './pointers';

/** The entries in their new order and the numbers that point to them; none where nothing changes. */
export function glossaryEdits(report: Report, pair: Pair): readonly Edit[] {
  const entries = glossaryOf(report)?.entries ?? [];
  const whole = { start: pair.first.start, end: pair.second.end };
  if (entries.length < 2 || entries.some(({ span }) => contains(whole, span))) return [];
  const uses = usesOf(report, entries);
  const used = entries.filter((entry) => (uses.get(entry)?.length ?? 0) > 0);
  const firstUse = (entry: Entry, at: (offset: number) => number): number =>
    (uses.get(entry) ?? []).reduce((least, offset) => Math.min(least, at(offset)), report.raw.length);
  const before = used.map((entry) => firstUse(entry, (offset) => offset));
  if (!isRising(before)) return [];
  const moved = used.toSorted((a, b) => firstUse(a, placeAfter(pair)) - firstUse(b, placeAfter(pair)));
  return moved.every((entry, i) => entry === used[i]) ? [] : reordered(report, used, moved);
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, i) => i === 0 || number > (numbers[i - 1] ?? 0));

/** Where each entry is used: at the numbers that point to it, or else at the uses of its term. */
function usesOf(report: Report, entries: readonly Entry[]): ReadonlyMap<Entry, readonly number[]> {
  const byNode = new Map<OutlineNode, number[]>();
  for (const { span, target } of links(report)) {
    const own = byNode.get(target);
    if (own) own.push(span.start);
    else byNode.set(target, [span.start]);
  }
  const pointed = entries.some(({ node }) => byNode.has(node));
  return new Map(
    entries.map((entry) => {
      const places = pointed ? byNode.get(entry.node) : entry.term?.uses.map(({ start }) => start);
      return [entry, places ?? []];
    }),
  );
}

/** Where an offset comes to stand, but for what longer numbers add. */
function placeAfter({ first, second }: Pair): (offset: number) => number {
  return (offset) => {
    if (offset >= first.start && offset < first.end) return offset + second.end - first.end;
    if (offset >= second.start && offset < second.end) return offset - (second.start - first.start);
    const between = offset >= first.end && offset < second.start;
    return between ? offset + (second.end - second.start) - (first.end - first.start) : offset;
  };
}

/** Every place keeps its number, and every number that points to an entry follows it. */
function reordered(report: Report, places: readonly Entry[], entries: readonly Entry[]): readonly Edit[] {
  const ordinals = new Map<OutlineNode, number>();
  const edits = places.map((place, i): Edit => {
    const entry = entries[i] ?? place;
    const number = place.node.marker;
    if (number) ordinals.set(entry.node, number.ordinal);
    return { span: place.span, text: withNumberOf(report, entry, place) };
  });
  return changing(report, [...edits, ...pointersTo(report, ordinals)]);
}

function withNumberOf({ raw }: Report, { node, span }: Entry, place: Entry): string {
  const [own, other] = [node.marker?.number, place.node.marker?.number];
  if (!own || !other) return slice(raw, span);
  return raw.slice(span.start, own.start) + slice(raw, other) + raw.slice(own.end, span.end);
}
