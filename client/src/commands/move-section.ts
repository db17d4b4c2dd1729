/** "Move section up" and "Move section down": with all that is in it, numbered anew, in one step of undo. */
import { commands, Disposable, l10n, Selection } from 'vscode';
import { MOVE_SECTION, type MoveSectionParams } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { editsOf, inPassing, reportEditor, write } from '../editor';
import { plainPosition, toPosition } from '../place';

type Direction = MoveSectionParams['direction'];

export function registerMoveSection(client: Client): Disposable {
  return Disposable.from(
    commands.registerCommand('tally.moveSectionUp', () => move(client, 'up')),
    commands.registerCommand('tally.moveSectionDown', () => move(client, 'down')),
  );
}

async function move(client: Client, direction: Direction): Promise<void> {
  const editor = reportEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const position = plainPosition(selection.active);
  const answer = await client.request(MOVE_SECTION, { uri: document.uri.toString(), position, direction });
  if (answer === undefined) return;
  if (answer === null) {
    inPassing(nothing(direction));
    return;
  }
  // Somebody typed in between: better nothing than an edit in the wrong place.
  if (answer.version !== document.version || !(await write(editor, editsOf(answer.edit)))) return;
  const cursor = toPosition(answer.position);
  editor.selection = new Selection(cursor, cursor);
  editor.revealRange(editor.selection);
}

const nothing = (direction: Direction): string =>
  direction === 'up'
    ? l10n.t('There is no section of the same kind above this one.')
    : l10n.t('There is no section of the same kind below this one.');
