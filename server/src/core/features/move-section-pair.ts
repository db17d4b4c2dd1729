/**
 * Two neighbouring sections that may change places, and how far each reaches. The last one of a series ends before the words
 * that close what is above it (各位代表！…), and where all its siblings are one paragraph, so is it.
 */
import { addressesAssembly } from '../lex/address';
import type { Report } from '../model/report';
import { contains, type Span, touches } from '../text/span';
import { type NodeKind, type OutlineNode, walk } from '../tree/outline';
import { sectionsAt } from './sections';

export interface Pair {
  /** In the order of the text; they do not touch each other's text. */
  readonly first: Span;
  readonly second: Span;
  readonly nodes: readonly [OutlineNode, OutlineNode];
  /** Both begin in one paragraph. */
  readonly inLine: boolean;
}

const MOVABLE: ReadonlySet<NodeKind> = new Set([
  'year-section',
  'h1',
  'h2',
  'run-in',
  'bullet',
  'sequence-item',
  'task',
  'glossary-entry',
]);

/** The innermost movable section at an offset and its neighbour on one side; null where it has none of its kind. */
export function neighbours(report: Report, offset: number, direction: 'up' | 'down'): Pair | null {
  const path = sectionsAt(report, offset);
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const node = path[depth];
    if (!node || !MOVABLE.has(node.kind)) continue;
    const { peers, index } = peersOf(report, path[depth - 1]?.children ?? report.tree.roots, node);
    // Behind the end of the last section of a series the cursor stands in what is above it.
    if (!touches(reach(report, peers, index), offset)) continue;
    return pairAt(report, peers, index - (direction === 'up' ? 1 : 0));
  }
  return null;
}

/**
 * The sections that a section may change places with, and its own index. A heading that opens a paragraph takes along what else is
 * headed in it; those change places among themselves.
 */
function peersOf(
  report: Report,
  siblings: readonly OutlineNode[],
  node: OutlineNode,
): { readonly peers: readonly OutlineNode[]; readonly index: number } {
  const openers = new Map(siblings.flatMap((one) => (opens(report, one) ? [[one.paragraph, one] as const] : [])));
  const inner = new Map<OutlineNode, OutlineNode[]>([...openers.values()].map((one) => [one, []]));
  const outer: OutlineNode[] = [];
  for (const one of siblings) {
    const opener = openers.get(one.paragraph);
    if (opener && opener !== one) inner.get(opener)?.push(one);
    else outer.push(one);
  }
  const held = [...inner.values()].find((some) => some.includes(node));
  if (held) return { peers: held, index: held.indexOf(node) };
  return { peers: outer.map((one) => withInner(one, inner.get(one) ?? [])), index: outer.indexOf(node) };
}

function withInner(node: OutlineNode, inner: readonly OutlineNode[]): OutlineNode {
  const last = inner[inner.length - 1];
  if (!last) return node;
  return { ...node, span: { start: node.span.start, end: last.span.end }, children: [...node.children, ...inner] };
}

/** True of a run-in that begins its paragraph. */
function opens({ paragraphs }: Report, { kind, paragraph, name }: OutlineNode): boolean {
  const own = paragraphs[paragraph];
  return kind === 'run-in' && own !== undefined && own.facts.raw.slice(0, name.start - own.span.start).trim() === '';
}

function pairAt(report: Report, siblings: readonly OutlineNode[], at: number): Pair | null {
  const [a, b] = [siblings[at], siblings[at + 1]];
  if (!a || !b || a.kind !== b.kind || a.marker?.style !== b.marker?.style) return null;
  const inLine = a.paragraph === b.paragraph;
  return { first: a.span, second: reach(report, siblings, at + 1), nodes: [a, b], inLine };
}

/** What a section takes along. */
function reach(report: Report, siblings: readonly OutlineNode[], at: number): Span {
  const node = siblings[at];
  if (!node) return { start: 0, end: 0 };
  const isLast = at === siblings.length - 1;
  if (!isLast) return node.span;
  const last = walk([node]).reduce((latest, one) => Math.max(latest, one.paragraph), node.paragraph);
  const others = siblings.slice(0, at).filter(({ kind }) => kind === node.kind);
  const lines = others.length > 0 && others.every((one) => isOneParagraph(report, one));
  const end = lines && last === node.paragraph ? endOf(report, last) : closingAt(report, node, last);
  return { start: node.span.start, end: Math.max(node.name.end, Math.min(node.span.end, end)) };
}

const endOf = (report: Report, paragraph: number): number => report.paragraphs[paragraph]?.span.end ?? 0;

function isOneParagraph(report: Report, { span, paragraph }: OutlineNode): boolean {
  const own = report.paragraphs[paragraph];
  return own !== undefined && contains(own.span, span);
}

/**
 * The end of the last paragraph before the one that addresses the assembly, behind all that is a heading. A part may close
 * with such words itself; those that close the report are the last ones.
 */
function closingAt(report: Report, { span, level }: OutlineNode, last: number): number {
  let end = span.end;
  for (let i = last + 1; i < report.paragraphs.length; i++) {
    const paragraph = report.paragraphs[i];
    if (!paragraph || paragraph.span.start >= span.end) break;
    if (!addressesAssembly(paragraph.facts.norm)) continue;
    end = endOf(report, i - 1);
    if (level > 1) break;
  }
  return end;
}
