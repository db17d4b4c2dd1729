/** "Select section": the section around the cursor, and with each further time the one around that. */
import { commands, type Disposable, Selection, window } from 'vscode';
import type { Client } from '../client';
import { type PlainRange, plainRange, toRange } from '../place';
import { REPORT } from '../recognise';

export function registerSelectSection(client: Client): Disposable {
  return commands.registerCommand('tally.selectSection', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== REPORT) return;
    const { document, selection } = editor;
    const answer = await client.request<{ readonly version: number; readonly range: PlainRange }>('tally/section', {
      uri: document.uri.toString(),
      range: plainRange(selection),
    });
    if (!answer || answer.version !== document.version) return;
    const { start, end } = toRange(answer.range);
    editor.selection = new Selection(start, end);
  });
}
