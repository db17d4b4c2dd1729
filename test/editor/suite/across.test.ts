/** Tables of comparison in the extension host: the draft beside last year's report, and beside another draft of it. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT, LAST_YEAR } from '../names';
import { example, openReport, read } from './helpers';

const LIMIT = 20_000;
const PAUSE = 250;

/** The folder is read in the background, so that the command is given again until it has something to show. */
async function pageOf(command: string, holds: string): Promise<string> {
  const end = Date.now() + LIMIT;
  for (;;) {
    await vscode.window.showTextDocument(await openReport(DRAFT));
    const page = await vscode.commands.executeCommand<string | null>(command);
    if (page?.includes(holds)) return page;
    if (Date.now() > end) throw new Error(`${command} showed no table with ${holds}: ${page}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

const rowOf = (page: string, words: string): string =>
  page.split('<tr>').find((row) => row.includes(words) && row.includes('<td>')) ?? '';

describe('documents beside the draft', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('the draft is compared with last year, with links into it', async () => {
    const [, before = ''] = /社会消费品零售总额([\d.]+亿元)/.exec(read(LAST_YEAR)) ?? [];
    const row = rowOf(await pageOf('tally.compareWithLastYear', before), '社会消费品零售总额');
    assert.ok(before !== '' && row.includes(before), row);
    const [, place = '[]'] = /href="command:tally\.goTo\?([^"]+)"/.exec(row) ?? [];
    await vscode.commands.executeCommand('tally.goTo', ...JSON.parse(decodeURIComponent(place)));
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && read(DRAFT).includes(`社会消费品零售总额${editor.document.getText(editor.selection)}`));
    assert.match(editor.document.getText(editor.selection), /^[\d.]+亿元$/);
  });

  it('what changed since another draft is listed', async () => {
    const other = example('上一稿.txt');
    const text = read(DRAFT).replace('8000人', '7600人');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    try {
      const row = rowOf(await pageOf('tally.draftChanges', '7600人'), '7600人');
      assert.match(row, /<td>7600人[^<]*<\/td><td>8000人/);
    } finally {
      await vscode.workspace.fs.delete(other);
    }
  });
});
