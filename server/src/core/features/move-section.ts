/**
 * Changes places of a section and its neighbour, with everything in them. Numbers stay where they are in the series, so the
 * sections take each other's; numbers that run on through both (tasks 8 to 15) are given anew, and references and the glossary
 * follow. It knows no editor.
 */
import type { Report } from '../model/report';
import { apply, type Edit, settle, shiftEdit } from '../text/edits';
import { contains, type Span, slice } from '../text/span';
import type { OutlineNode } from '../tree/outline';
import { glossaryEdits } from './move-section-glossary';
import { newNumbers } from './move-section-numbers';
import { neighbours, type Pair } from './move-section-pair';
import { changing, pointersTo } from './pointers';

export interface Move {
  /** Sorted and disjoint. */
  readonly edits: readonly Edit[];
  /** Where the offset is in the text after the edits: at the same words. */
  readonly offset: number;
}

export type Direction = 'up' | 'down';

/** Moves the innermost section that holds the offset; null where it has no neighbour of its kind on that side. */
export function moveSection(report: Report, offset: number, direction: Direction): Move | null {
  const pair = neighbours(report, offset, direction);
  if (!pair) return null;
  const numbers = settle([...numberEdits(report, pair), ...glossaryEdits(report, pair)]);
  const { first, second } = pair;
  const region: Span = { start: first.start, end: second.end };
  const outside = numbers.filter(({ span }) => !contains(region, span));
  const moved = swap(report.raw, pair, numbers);
  const edits = settle([...outside, { span: region, text: moved.text }]);
  const own = direction === 'up' ? second : first;
  const begin = region.start + growth(outside, region.start) + (direction === 'up' ? 0 : moved.firstAt);
  const inside = numbers.filter(({ span }) => contains(own, span));
  // In one line the end of a section is the beginning of the next.
  const at = Math.min(Math.max(offset, own.start), own.end - (pair.inLine ? 1 : 0));
  return { edits, offset: begin + (at - own.start) + growth(inside, at) };
}

/** How much longer the text before an offset gets. */
const growth = (edits: readonly Edit[], before: number): number =>
  edits
    .filter(({ span }) => span.end <= before)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);

/** The new numbers of the moved sections and of what refers to them. */
function numberEdits(report: Report, pair: Pair): readonly Edit[] {
  const numbers = newNumbers(report.raw, pair);
  const ordinals = new Map<OutlineNode, number>();
  const edits: Edit[] = [];
  for (const { node, text, ordinal } of numbers) {
    if (!node.marker) continue;
    edits.push({ span: node.marker.number, text });
    ordinals.set(node, ordinal);
  }
  return changing(report, [...edits, ...pointersTo(report, ordinals)]);
}

const MARKS: ReadonlySet<string> = new Set('；;。，,！!');

/** The second section, what stands between, the first; each with its new numbers, and each with the mark that ended its place. */
function swap(
  raw: string,
  { first, second, inLine }: Pair,
  numbers: readonly Edit[],
): { text: string; firstAt: number } {
  const between = raw.slice(first.end, second.start);
  let above = renumbered(raw, first, numbers);
  let below = renumbered(raw, second, numbers);
  const a = above.trimEnd().at(-1) ?? '';
  const b = below.trimEnd().at(-1) ?? '';
  if (inLine && a !== b && MARKS.has(a) && MARKS.has(b)) {
    above = withEnd(above, b);
    below = withEnd(below, a);
  }
  return { text: below + between + above, firstAt: below.length + between.length };
}

function renumbered(raw: string, part: Span, numbers: readonly Edit[]): string {
  const own = numbers.filter(({ span }) => contains(part, span)).map((edit) => shiftEdit(edit, -part.start));
  return apply(slice(raw, part), own);
}

function withEnd(text: string, mark: string): string {
  const end = text.trimEnd().length;
  return text.slice(0, end - 1) + mark + text.slice(end);
}
