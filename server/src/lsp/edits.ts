/** Edits of one document as the protocol wants them: for the version they were made for, if the client can take that. */
import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { apply, type Edit } from '../core/text/edits';
import type { Client } from './client';
import { toTextEdit } from './convert';
import type { TextChange } from './protocol';
import type { Snapshot } from './snapshot';

/** With a question, an editor that can shows the change before it is made. */
export function toWorkspaceEdit(
  at: Snapshot,
  edits: readonly Edit[],
  client: Client,
  question: string | null = null,
): WorkspaceEdit {
  const list: TextEdit[] = edits.map((edit) => toTextEdit(at.report.lines, edit));
  if (!client.versionedEdits) return { changes: { [at.uri]: list } };
  const textDocument = { uri: at.uri, version: at.version };
  if (question === null || !client.confirmsEdits) return { documentChanges: [{ textDocument, edits: list }] };
  const asking: AnnotatedTextEdit[] = list.map((edit) => ({ ...edit, annotationId: QUESTION }));
  return {
    changeAnnotations: { [QUESTION]: { label: question, needsConfirmation: true } },
    documentChanges: [{ textDocument, edits: asking }],
  };
}

const QUESTION = 'tally.confirm';

/** With the text that the edits make. */
export const toTextChange = (at: Snapshot, edits: readonly Edit[], client: Client): TextChange => ({
  version: at.version,
  edit: toWorkspaceEdit(at, edits, client),
  text: apply(at.report.raw, edits),
});
