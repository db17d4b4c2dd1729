/** textDocument/documentSymbol: the outline, as a tree. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { cover } from '../../core/text/span';
import type { NodeKind, OutlineNode } from '../../core/tree/outline';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  serve({ connection, answer }) {
    connection.onDocumentSymbol(
      answer('textDocument/documentSymbol', [], (at) => at.report.tree.roots.map((node) => toSymbol(at, node))),
    );
  },
};

/** Editors draw icons by these; the protocol has none for headings. */
const KINDS: Readonly<Record<NodeKind, SymbolKind>> = {
  title: SymbolKind.File,
  chrome: SymbolKind.Null,
  'news-lead': SymbolKind.String,
  notice: SymbolKind.Package,
  'notice-part': SymbolKind.Property,
  'year-section': SymbolKind.Namespace,
  h1: SymbolKind.Module,
  h2: SymbolKind.Class,
  'run-in': SymbolKind.Method,
  bullet: SymbolKind.Field,
  'sequence-item': SymbolKind.EnumMember,
  task: SymbolKind.Event,
  glossary: SymbolKind.Enum,
  'glossary-entry': SymbolKind.Key,
  attachment: SymbolKind.Package,
};

/** The protocol wants a name that is not blank, and the heading within the whole. */
function toSymbol(at: Snapshot, node: OutlineNode): DocumentSymbol {
  const { lines } = at.report;
  return {
    name: node.label.trim() || '…',
    kind: KINDS[node.kind],
    range: toRange(lines, cover(node.span, node.name)),
    selectionRange: toRange(lines, node.name),
    children: node.children.map((child) => toSymbol(at, child)),
  };
}
