/** The numbered headings of a text as series: those of one style under one parent, in order. It knows no fault. */
import type { MarkerStyle } from '../../lex/opening';
import { ordinalSearch } from '../../lex/ordinals';
import type { Report } from '../../model/report';
import type { NormText } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { NodeKind, OutlineNode } from '../../tree/outline';

export interface Numbered {
  readonly node: OutlineNode;
  readonly ordinal: number;
  readonly style: MarkerStyle;
}

/** Numbered siblings of one kind and style. */
export interface Group {
  readonly parent: OutlineNode | null;
  readonly kind: NodeKind;
  readonly style: MarkerStyle;
  readonly members: readonly Numbered[];
}

/** All groups, in the order of their first members. */
export function groupsOf(roots: readonly OutlineNode[]): readonly Group[] {
  const groups: Group[] = [];
  collect(null, roots, groups);
  return sorted(groups);
}

export const sorted = (groups: Group[]): readonly Group[] => groups.sort((a, b) => startOf(a) - startOf(b));

const startOf = ({ members }: Group): number => members[0]?.node.span.start ?? 0;

function collect(parent: OutlineNode | null, children: readonly OutlineNode[], groups: Group[]): void {
  if (children.length === 0) return;
  const open = new Map<string, { kind: NodeKind; style: MarkerStyle; members: Numbered[] }>();
  for (const node of children) {
    if (node.marker) {
      const { style, ordinal } = node.marker;
      const key = `${node.kind} ${style}`;
      const group = open.get(key) ?? { kind: node.kind, style, members: [] };
      group.members.push({ node, ordinal, style });
      open.set(key, group);
    }
    collect(node, node.children, groups);
  }
  for (const group of open.values()) groups.push({ parent, ...group });
}

/** True if the number stands in the text between two offsets although no heading of the outline has it. */
export const standsBetween = (report: Report, style: MarkerStyle, ordinal: number, from: number, to: number): boolean =>
  isBetween(report, ordinalSearch(style, ordinal), from, to);

/** True if words of a kind stand in the text between two offsets. */
export function isBetween(
  report: Report,
  stands: (norm: NormText, within: Span) => boolean,
  from: number,
  to: number,
): boolean {
  for (let i = paragraphFrom(report, from); i < report.paragraphs.length; i++) {
    const paragraph = report.paragraphs[i];
    if (!paragraph || paragraph.span.start >= to) return false;
    const { span, facts } = paragraph;
    const within = { start: Math.max(0, from - span.start), end: Math.min(span.end, to) - span.start };
    if (stands(facts.norm, within)) return true;
  }
  return false;
}

/** The index of the first paragraph that ends behind an offset. */
function paragraphFrom({ paragraphs }: Report, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
