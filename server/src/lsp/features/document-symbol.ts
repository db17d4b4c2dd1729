/** textDocument/documentSymbol: the outline, as a tree. */
import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import { type OutlineItem, outline } from '../../core/features/outline';
import type { NodeKind } from '../../core/tree/outline';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  serve({ connection, answer }) {
    connection.onDocumentSymbol(
      answer('textDocument/documentSymbol', [], (at) => outline(at.report).map((item) => toSymbol(at, item))),
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

/** The protocol wants a name that is not blank. */
function toSymbol(at: Snapshot, item: OutlineItem): DocumentSymbol {
  const { lines } = at.report;
  return {
    name: item.label.trim() || '…',
    kind: KINDS[item.kind],
    range: toRange(lines, item.range),
    selectionRange: toRange(lines, item.selectionRange),
    children: item.children.map((child) => toSymbol(at, child)),
  };
}
