/** textDocument/references: every place of a term. */
import type { Location, ReferenceParams } from 'vscode-languageserver';
import { referencesAt } from '../../core/features/references';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  serve({ connection, answer }) {
    connection.onReferences(answer('textDocument/references', [], refer));
  },
};

const refer = ({ uri, report }: Snapshot, { position, context }: ReferenceParams): Location[] =>
  referencesAt(report, toOffset(report.lines, position), context?.includeDeclaration !== false).map((span) => ({
    uri,
    range: toRange(report.lines, span),
  }));
