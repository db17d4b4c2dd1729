/** Tables of comparison in the extension host: the draft beside last year's report, and beside another draft of it. */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DRAFT, LAST_YEAR } from '../names';
import { example, openReport, read } from './helpers';

/** The scheme of the tables. */
const SCHEME = 'tally-table';
const LIMIT = 20_000;
const PAUSE = 250;

/** The folder is read in the background, so that the command is given again until it has something to show. Without escapes. */
async function tableOf(command: string, holds: string): Promise<string> {
  const end = Date.now() + LIMIT;
  for (;;) {
    await vscode.window.showTextDocument(await openReport(DRAFT));
    await vscode.commands.executeCommand(command);
    const tables = vscode.workspace.textDocuments.filter(({ uri }) => uri.scheme === SCHEME);
    const texts = tables.map((table) => table.getText().replaceAll('\\', ''));
    const found = texts.find((text) => text.includes(holds));
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${command} showed no table with ${holds}: ${tables.length} tables.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

describe('documents beside the draft', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('the draft is compared with last year, with links into it', async () => {
    const [, before = ''] = /社会消费品零售总额([\d.]+亿元)/.exec(read(LAST_YEAR)) ?? [];
    const table = await tableOf('tally.compareWithLastYear', before);
    const row = table.split('\n').find((line) => line.includes('社会消费品零售总额')) ?? '';
    assert.match(row, /#L\d+\)/);
    assert.ok(before !== '' && row.includes(before), row);
  });

  it('what changed since another draft is listed', async () => {
    const other = example('上一稿.txt');
    const text = read(DRAFT).replace('8000人', '7600人');
    await vscode.workspace.fs.writeFile(other, new TextEncoder().encode(text));
    try {
      const table = await tableOf('tally.draftChanges', '7600人');
      const row = table.split('\n').find((line) => line.includes('7600人')) ?? '';
      assert.match(row, /7600人.*\| 8000人/);
    } finally {
      await vscode.workspace.fs.delete(other);
    }
  });
});
