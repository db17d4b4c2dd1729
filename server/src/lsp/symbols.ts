/** How the kinds of the outline appear as symbols: editors draw icons by these; the protocol has none for headings. */
import { SymbolKind } from 'vscode-languageserver';
import type { NodeKind } from '../core/tree/outline';

export const SYMBOL_KINDS: Readonly<Record<NodeKind, SymbolKind>> = {
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
