/** textDocument/documentHighlight: what belongs to the thing under the cursor. */
import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { type Highlight, highlights } from '../../core/features/highlight';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  serve({ connection, answer }) {
    connection.onDocumentHighlight(answer('textDocument/documentHighlight', null, highlight));
  },
};

const KINDS: Readonly<Record<Highlight['kind'], DocumentHighlightKind>> = {
  text: DocumentHighlightKind.Text,
  read: DocumentHighlightKind.Read,
  write: DocumentHighlightKind.Write,
};

/** Null and not an empty list where nothing is known, so that the editor marks equal words. */
function highlight({ report }: Snapshot, { position }: DocumentHighlightParams): DocumentHighlight[] | null {
  const found = highlights(report, toOffset(report.lines, position));
  if (found.length === 0) return null;
  return found.map(({ span, kind }) => ({ range: toRange(report.lines, span), kind: KINDS[kind] }));
}
