/** Edits of one document as the protocol wants them: for the version they were made for, if the client can take that. */
import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/text/edits';
import type { Client } from './client';
import { toTextEdit } from './convert';
import type { Snapshot } from './snapshot';

export function toWorkspaceEdit(at: Snapshot, edits: readonly Edit[], client: Client): WorkspaceEdit {
  const list: TextEdit[] = edits.map((edit) => toTextEdit(at.report.lines, edit));
  if (!client.versionedEdits) return { changes: { [at.uri]: list } };
  return { documentChanges: [{ textDocument: { uri: at.uri, version: at.version }, edits: list }] };
}
