/** Moving about in a report and reading its tasks, in the extension host: commands and providers as VS Code calls them. */
import * as assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { BREAKDOWN, LAST_YEAR } from '../names';
import { openReport } from './helpers';

/** Puts the cursor behind some words; fails if they are not in the document. */
function put(editor: vscode.TextEditor, words: string): vscode.Position {
  const offset = editor.document.getText().indexOf(words);
  assert.ok(offset >= 0, `${words} is not in the document`);
  const position = editor.document.positionAt(offset + words.length);
  editor.selection = new vscode.Selection(position, position);
  return position;
}

async function show(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await openReport(name));
}

describe('sections', () => {
  it('move with all that is in them, and one undo brings them back', async () => {
    const editor = await show(BREAKDOWN);
    const before = editor.document.getText();
    put(editor, '二、加快');
    await vscode.commands.executeCommand('tally.moveSectionUp');
    const after = editor.document.getText();
    const headings = after.split('\n').filter((line) => /^[一二三]、/.test(line));
    assert.deepEqual(
      headings.map((line) => line.slice(0, 4)),
      ['一、加快', '二、主要', '三、全力'],
    );
    assert.ok(/一、加快[\s\S]*\n1\.力争[\s\S]*二、主要[\s\S]*\n5\.地区生产总值/.test(after), after.slice(0, 600));
    assert.equal(editor.document.lineAt(editor.selection.active).text.slice(0, 4), '一、加快');
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('are selected, from the inner to the outer', async () => {
    const editor = await show(BREAKDOWN);
    put(editor, '编制招商图谱');
    await vscode.commands.executeCommand('tally.selectSection');
    assert.match(editor.document.getText(editor.selection), /^9\.编制[^二]*区自然资源局$/);
    await vscode.commands.executeCommand('tally.selectSection');
    assert.match(editor.document.getText(editor.selection), /^（一）做强/);
    await vscode.commands.executeCommand('tally.selectSection');
    assert.match(editor.document.getText(editor.selection), /^二、加快/);
  });

  it('are found from anywhere, and cursors grow to them', async () => {
    const editor = await show(LAST_YEAR);
    await openReport(BREAKDOWN);
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      '现代化产业体系',
    );
    assert.ok(symbols?.some(({ location }) => location.uri.path.endsWith(BREAKDOWN)));
    const word = editor.document.positionAt(editor.document.getText().indexOf('亿元') + 1);
    const [grown] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      'vscode.executeSelectionRangeProvider',
      editor.document.uri,
      [word],
    );
    const texts: string[] = [];
    for (let at = grown; at; at = at.parent as vscode.SelectionRange) texts.push(editor.document.getText(at.range));
    assert.ok(
      texts.some((text) => /^\d[\d.]*亿元$/.test(text)),
      texts.slice(0, 4).join('\n'),
    );
    assert.ok(texts.some((text) => text.endsWith('。')));
  });
});

describe('tasks', () => {
  it('are shown by unit, and written as tables', async () => {
    const editor = await show(BREAKDOWN);
    await vscode.commands.executeCommand('tally.tasksByUnit');
    const folder = mkdtempSync(join(tmpdir(), 'tally-tasks-'));
    try {
      const csv = join(folder, 'tasks.csv');
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('tally.exportTasks', vscode.Uri.file(csv));
      const rows = readFileSync(csv, 'utf8').split('\r\n');
      assert.match(rows[0] ?? '', /^\ufeff.+,.+,.+,.+,/);
      assert.ok(rows.some((row) => /^区发展改革局,[^,]+,1,地区生产总值增长6%左右。,一、主要预期目标$/.test(row)));
      const workbook = join(folder, 'tasks.xlsx');
      await vscode.commands.executeCommand('tally.exportTasks', vscode.Uri.file(workbook));
      assert.equal(readFileSync(workbook).subarray(0, 2).toString(), 'PK');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('have units that are renamed through the list', async () => {
    const editor = await show(BREAKDOWN);
    const position = put(editor, '牵头单位：区财');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor.document.uri,
      position,
      '区财政金融局',
    );
    const count = editor.document.getText().split('区财政局').length - 1;
    assert.ok(count > 2);
    assert.equal(edit.get(editor.document.uri).length, count);
  });
});
