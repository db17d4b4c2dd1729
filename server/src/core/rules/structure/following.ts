/**
 * What follows an announcement: the series of numbered headings or items that begins right behind it. It knows no rule; a
 * series that does not begin right there, or not at one, is none.
 */
import type { Report } from '../../model/report';
import type { Span } from '../../text/span';
import type { OutlineNode } from '../../tree/outline';
import { standsBetween } from './series';

/** A node with its siblings. */
export interface Placed {
  readonly node: OutlineNode;
  readonly siblings: readonly OutlineNode[];
  readonly index: number;
}

export interface Following {
  readonly members: readonly OutlineNode[];
  /** The numbered members of all members together; null where a member has none. */
  readonly below: readonly OutlineNode[] | null;
}

/** Every node in the order of the text. */
export function placedNodes(nodes: readonly OutlineNode[]): readonly Placed[] {
  const all: Placed[] = [];
  const visit = (siblings: readonly OutlineNode[]): void => {
    siblings.forEach((node, index) => {
      all.push({ node, siblings, index });
      visit(node.children);
    });
  };
  visit(nodes);
  return all;
}

/** Where an announcement stands. */
export interface Place {
  /** The index of its paragraph. */
  readonly paragraph: number;
  /** The end of its sentence. */
  readonly end: number;
  /** A series under the heading that announces may go on with the numbers of the heading before. */
  readonly runsOn: boolean;
}

/** The series behind an announcement, or null. */
export function seriesBehind(report: Report, placed: readonly Placed[], place: Place): Following | null {
  const at = firstFrom(placed, place.end);
  const first = placed[at];
  if (!first?.node.marker || !followsAtOnce(report, place, first.node)) return null;
  const heading = place.runsOn ? headingOf(placed[at - 1], first, place) : null;
  if (first.node.marker.ordinal !== 1 && !heading) return null;
  const members = runFrom(first);
  const last = members[members.length - 1];
  if (!last || goesOnUnseen(report, placed, last, heading?.span.end ?? report.raw.length)) return null;
  const below = members.map(({ children }) => children.filter(({ marker }) => marker !== null));
  return { members, below: below.every(({ length }) => length > 0) ? below.flat() : null };
}

/** The heading that announces, if the series stands under it. */
function headingOf(heading: Placed | undefined, first: Placed, { paragraph }: Place): OutlineNode | null {
  const node = heading?.node;
  return node && node.paragraph === paragraph && node.children[0] === first.node ? node : null;
}

/** The index of the first node whose name begins at an offset or behind it. */
export function firstFrom(placed: readonly Placed[], offset: number): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((placed[middle]?.node.name.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MARKS = new Set('。：:；;，,！!”"');

const isMark = (sign: string): boolean => MARKS.has(sign) || sign.trim() === '';

/** Nothing but marks of punctuation stands between; page numbers do not count. */
export function followsAtOnce(report: Report, { paragraph: index, end }: Place, node: OutlineNode): boolean {
  const place: Span = { start: end, end: node.name.start };
  for (let i = index; i <= node.paragraph; i++) {
    const paragraph = report.paragraphs[i];
    if (!paragraph || (i !== index && i !== node.paragraph && report.tree.chrome[i])) continue;
    const from = Math.max(place.start, paragraph.span.start);
    const to = Math.min(place.end, paragraph.span.end);
    for (let at = from; at < to; at++) if (!isMark(report.raw[at] ?? '')) return false;
  }
  return true;
}

/** Lists inside lists; deeper than this the numbers belong to something else. */
const DEEPEST = 4;
/** No series is looked for among more siblings, so that many announcements cost no more than their own length. */
const SIBLINGS = 500;

/** The series that begins with a node: its siblings of the same kind and style; a list inside an item is passed over. */
function runFrom({ node, siblings, index }: Placed): readonly OutlineNode[] {
  const members: OutlineNode[] = [];
  const lasts: number[] = [];
  const end = Math.min(siblings.length, index + SIBLINGS);
  for (let i = index; i < end && lasts.length <= DEEPEST; i++) {
    const sibling = siblings[i];
    const marker = sibling?.marker;
    if (!marker || sibling.kind !== node.kind || marker.style !== node.marker?.style) continue;
    const depth = lasts.lastIndexOf(marker.ordinal - 1);
    if (marker.ordinal === 1 || lasts.length === 0) lasts.push(marker.ordinal);
    else {
      if (depth >= 0) lasts.length = depth + 1;
      lasts[lasts.length - 1] = marker.ordinal;
    }
    if (lasts.length === 1) members.push(sibling);
  }
  return members;
}

/** The next number stands further on, before `end`, in a place that the outline does not count as a sibling. */
function goesOnUnseen(report: Report, placed: readonly Placed[], last: OutlineNode, end: number): boolean {
  const { marker } = last;
  if (!marker) return false;
  let limit = end;
  for (let i = firstFrom(placed, last.name.start + 1); i < placed.length; i++) {
    const node = placed[i]?.node;
    if (node?.marker?.style !== marker.style || node.marker.ordinal !== 1) continue;
    limit = Math.min(limit, node.name.start);
    break;
  }
  return standsBetween(report, marker.style, marker.ordinal + 1, last.name.end, limit);
}
