/**
 * The commands that bring a report into a form, in the extension host: a diff first, nothing written before the person says
 * so, one undo brings it all back.
 */
import * as assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { LANGUAGE } from '../names';
import { example, waitForFindings } from './helpers';
import { accept, answer, preview, shownDiff } from './previews';

const TEXT = [
  '青禾区政府工作报告',
  '各位代表：',
  '全年投资1,234万元,增长3.5%;會議19:30开始(下午)。',
  '过去一年，在区委 区政府领导下，民生改善。 ',
  '',
].join('\n');

/** By then findings would have come, in ms. */
const QUIET = 1500;

const DUE = {
  'tally.toFullWidth': TEXT.replace('万元,', '万元，').replace(';會', '；會').replace('(下午)', '（下午）'),
  'tally.toSimplified': TEXT.replace('會議', '会议'),
  'tally.tidyBlanks': TEXT.replace('善。 ', '善。').replace('区委 区政府', '区委区政府'),
} as const;

async function open(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: TEXT });
  return vscode.window.showTextDocument(document);
}

describe('forms of a text', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  for (const [command, due] of Object.entries(DUE)) {
    it(`${command} shows what would change, changes it when told, and one undo brings it back`, async () => {
      const { document } = await open();
      const { diff, done } = await preview(command);
      assert.equal(diff.original.toString(), document.uri.toString());
      const shown = await vscode.workspace.openTextDocument(diff.modified);
      assert.equal(shown.getText(), due);
      assert.equal(document.getText(), TEXT, 'nothing is written before somebody says so');
      await accept(done);
      assert.equal(document.getText(), due);
      assert.equal(shownDiff(), null);
      /* Answering by commands may leave the keyboard with the notifications, where undo means nothing. */
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), TEXT);
    });
  }

  it('are applied by the button above the diff too, when the message has gone', async () => {
    const { document } = await open();
    const { done } = await preview('tally.toFullWidth');
    await vscode.commands.executeCommand('notifications.clearAll');
    await answer(done, 'tally.applyChange');
    assert.equal(document.getText(), DUE['tally.toFullWidth']);
    assert.equal(shownDiff(), null);
  });

  for (const command of ['tally.discardChange', 'workbench.action.closeActiveEditor']) {
    it(`leave the text alone after ${command}`, async () => {
      const { document } = await open();
      const { done } = await preview('tally.toFullWidth');
      await vscode.commands.executeCommand(command);
      await done;
      assert.equal(document.getText(), TEXT);
      assert.equal(shownDiff(), null);
      await vscode.window.showTextDocument(document);
    });
  }

  it('change nothing in a text that has changed since', async () => {
    const { document } = await open();
    const { done } = await preview('tally.toFullWidth');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '二〇二五年');
    await vscode.workspace.applyEdit(edit);
    await accept(done);
    assert.equal(document.getText(), `二〇二五年${TEXT}`);
  });

  it('show a preview without findings of its own, though its name makes it a report', async () => {
    const uri = example('2025年青禾区政府工作报告（半角）.txt');
    const faulty = '青禾区政府工作报告\n各位代表:\n获得市级以上荣誉29项,其中国家级9项、省级5项、市级14项。\n';
    writeFileSync(uri.fsPath, faulty);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const isSum = ({ code }: vscode.Diagnostic): boolean => JSON.stringify(code).includes('figures/sum-of-parts');
    await waitForFindings(uri, (found) => found.some(isSum));
    const { diff, done } = await preview('tally.toFullWidth');
    assert.equal((await vscode.workspace.openTextDocument(diff.modified)).languageId, LANGUAGE);
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    assert.deepEqual(vscode.languages.getDiagnostics(diff.modified), []);
    await answer(done, 'tally.discardChange');
    rmSync(uri.fsPath);
  });

  it('take a selection for the part that is meant', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(2, 0, 2, 14);
    const { done } = await preview('tally.toFullWidth');
    await accept(done);
    assert.equal(editor.document.getText(), TEXT.replace('万元,', '万元，'));
  });
});
