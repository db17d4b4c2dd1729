/** What several commands do with the editor in front: find the report in it, write into it, say a word. */
import {
  type TextDocument,
  type TextEditor,
  TextEdit as VsTextEdit,
  WorkspaceEdit as VsWorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { TextEdit, WorkspaceEdit } from 'vscode-languageclient';
import { toRange } from './place';
import { REPORT } from './recognise';

/** The editor in front, if it holds a report. */
export function reportEditor(): TextEditor | null {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === REPORT ? editor : null;
}

/** How long a word in passing stays, in ms. */
const A_WHILE = 8000;

/** A word in the status bar: nobody has to close it. */
export const inPassing = (words: string): void => void window.setStatusBarMessage(words, A_WHILE);

/** The edits of the one document that the server was asked about. */
export const editsOf = ({ documentChanges = [] }: WorkspaceEdit): readonly TextEdit[] =>
  documentChanges.flatMap((change) =>
    'edits' in change ? change.edits.filter((edit): edit is TextEdit => 'newText' in edit) : [],
  );

/** One step of undo, but each place by itself, so that cursors and folds elsewhere stay. False where it could not be done. */
export function write(editor: TextEditor, edits: readonly TextEdit[]): Thenable<boolean> {
  return editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
}

/** The same without an editor, in one step of undo too: an editor that is only coming into sight refuses edits. */
export function writeInto(document: TextDocument, edits: readonly TextEdit[]): Thenable<boolean> {
  const change = new VsWorkspaceEdit();
  change.set(
    document.uri,
    edits.map(({ range, newText }) => new VsTextEdit(toRange(range), newText)),
  );
  return workspace.applyEdit(change);
}
