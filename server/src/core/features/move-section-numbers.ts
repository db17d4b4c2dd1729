/**
 * The numbers that two sections and what stands in them have after they have changed places: every place of a series keeps
 * its number, as it is written there.
 */
import { slice } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';
import type { Pair } from './move-section-pair';

export interface NewNumber {
  readonly node: OutlineNode;
  /** The number in the form in which its new place has it. */
  readonly text: string;
  readonly ordinal: number;
}

export function newNumbers(raw: string, { nodes: [first, second] }: Pair): readonly NewNumber[] {
  const inFirst = byStyle(first);
  const inSecond = byStyle(second);
  const numbers = give(raw, [first, second], [second, first]);
  for (const [style, above] of inFirst) {
    const below = inSecond.get(style) ?? [];
    if (below.length > 0 && runsOn([...above, ...below])) {
      numbers.push(...give(raw, [...above, ...below], [...below, ...above]));
    }
  }
  return numbers;
}

/** The numbered nodes below a section, by kind and style, in the order of the text. */
function byStyle(section: OutlineNode): ReadonlyMap<string, readonly OutlineNode[]> {
  const found = new Map<string, OutlineNode[]>();
  for (const node of walk(section.children)) {
    if (!node.marker) continue;
    const key = `${node.kind} ${node.marker.style}`;
    const nodes = found.get(key);
    if (nodes) nodes.push(node);
    else found.set(key, [node]);
  }
  return found;
}

/** One series without a gap: 8, 9 in one section and 10, 11 in the next. Where the second begins anew it is not. */
const runsOn = (nodes: readonly OutlineNode[]): boolean =>
  nodes.every((node, i) => {
    const before = nodes[i - 1]?.marker?.ordinal;
    return before === undefined || node.marker?.ordinal === before + 1;
  });

/** Gives the numbers of the places, in their order, to the nodes that come to stand there. */
function give(raw: string, places: readonly OutlineNode[], nodes: readonly OutlineNode[]): NewNumber[] {
  return nodes.flatMap((node, i) => {
    const marker = places[i]?.marker;
    return marker ? [{ node, text: slice(raw, marker.number), ordinal: marker.ordinal }] : [];
  });
}
