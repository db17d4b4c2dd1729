/** "Select section": the section around the cursor, and with each further time the one around that. */
import { commands, type Disposable, Selection } from 'vscode';
import { SECTION } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { reportEditor } from '../editor';
import { plainRange, toRange } from '../place';

export function registerSelectSection(client: Client): Disposable {
  return commands.registerCommand('tally.selectSection', async () => {
    const editor = reportEditor();
    if (!editor) return;
    const { document, selection } = editor;
    const answer = await client.request(SECTION, { uri: document.uri.toString(), range: plainRange(selection) });
    if (!answer || answer.version !== document.version) return;
    const { start, end } = toRange(answer.range);
    editor.selection = new Selection(start, end);
  });
}
