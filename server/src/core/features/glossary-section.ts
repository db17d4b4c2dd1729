/** The glossary at the end of a text as it stands: its entries with their numbers, and how they are written. It knows no editor. */
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { type Span, slice } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';

export interface Entry {
  readonly node: OutlineNode;
  /** From its number to its last sign; the blanks before and behind belong to the section. */
  readonly span: Span;
  /** Null of an entry that explains nothing that can be told. */
  readonly term: Term | null;
  /** Where the text first uses the term; behind its end where it never does. */
  readonly firstUse: number;
}

export interface Section {
  /** Null of notes behind the text that have no title. */
  readonly title: OutlineNode | null;
  readonly entries: readonly Entry[];
  /** False where the text may point to the entries by their numbers, or has its own order: see `glossary-notes.ts`. */
  readonly ordered: boolean;
}

/** The last one of a text that has several; null where it has none. */
export function glossaryOf(report: Report): Section | null {
  const sections = walk(report.tree.roots).filter(({ kind }) => kind === 'glossary');
  const title = sections[sections.length - 1] ?? null;
  const nodesOfEntries = entriesBehind(title?.children ?? []) ?? entriesBehind(walk(report.tree.roots)) ?? [];
  if (nodesOfEntries.length === 0 && !title) return null;
  const byNode = new Map(report.terms.terms.map((term) => [term.definition?.node ?? null, term]));
  const entries = nodesOfEntries.map((node, i) =>
    toEntry(report, node, nodesOfEntries[i + 1], byNode.get(node) ?? null),
  );
  return { title, entries, ordered: entries.every(({ node }) => node.marker?.style === 'arabic-dot') };
}

/** Notes [1]… behind the text are no children of the title above them. */
function entriesBehind(nodes: readonly OutlineNode[]): readonly OutlineNode[] | null {
  const entries = nodes.filter(({ kind }) => kind === 'glossary-entry');
  return entries.length > 0 ? entries : null;
}

function toEntry({ raw }: Report, node: OutlineNode, next: OutlineNode | undefined, term: Term | null): Entry {
  const start = node.name.start;
  const words = slice(raw, { start, end: Math.min(node.span.end, next?.name.start ?? raw.length) });
  const span = { start, end: start + words.trimEnd().length };
  const firstUse = term?.uses[0]?.start ?? raw.length;
  return { node, span, term, firstUse };
}
