/** "Move section up" and "Move section down": with all that is in it, numbered anew, in one step of undo. */
import { commands, Disposable, l10n, Selection, window } from 'vscode';
import type { Client } from '../client';
import { type PlainPosition, type PlainRange, plainPosition, toPosition, toRange } from '../place';
import { REPORT } from '../recognise';

/** What the server answers to `tally/moveSection`. */
interface MoveAnswer {
  readonly version: number;
  readonly edit: {
    readonly documentChanges?: readonly { readonly edits: readonly { range: PlainRange; newText: string }[] }[];
  };
  readonly position: PlainPosition;
}

export function registerMoveSection(client: Client): Disposable {
  return Disposable.from(
    commands.registerCommand('tally.moveSectionUp', () => move(client, 'up')),
    commands.registerCommand('tally.moveSectionDown', () => move(client, 'down')),
  );
}

async function move(client: Client, direction: 'up' | 'down'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== REPORT) return;
  const { document } = editor;
  const answer = await client.request<MoveAnswer>('tally/moveSection', {
    uri: document.uri.toString(),
    position: plainPosition(editor.selection.active),
    direction,
  });
  if (!answer) {
    const nothing =
      direction === 'up'
        ? l10n.t('There is no section of the same kind above this one.')
        : l10n.t('There is no section of the same kind below this one.');
    window.setStatusBarMessage(nothing, 5000);
    return;
  }
  // Somebody typed in between: better nothing than an edit in the wrong place.
  if (answer.version !== document.version) return;
  const edits = answer.edit.documentChanges?.flatMap((change) => change.edits) ?? [];
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
  if (!done) return;
  const cursor = toPosition(answer.position);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}
