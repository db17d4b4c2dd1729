/**
 * The commands that bring a report into a form, in the extension host: a diff first, nothing written before the person says
 * so, one undo brings it all back.
 */
import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { LANGUAGE } from '../names';
import { accept, answer, preview, shownDiff } from './previews';

const TEXT = [
  '青禾区政府工作报告',
  '各位代表：',
  '全年投资1,234万元,增长3.5%;會議19:30开始(下午)。',
  '过去一年，在区委 区政府领导下，民生改善。 ',
  '',
].join('\n');

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

  it('leave the text alone when the question is sent away', async () => {
    const { document } = await open();
    const { done } = await preview('tally.toFullWidth');
    await answer(done, 'notifications.clearAll');
    assert.equal(document.getText(), TEXT);
    assert.equal(shownDiff(), null);
  });

  it('change nothing in a text that has changed since', async () => {
    const { document } = await open();
    const { done } = await preview('tally.toFullWidth');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), '二〇二五年');
    await vscode.workspace.applyEdit(edit);
    await accept(done);
    assert.equal(document.getText(), `二〇二五年${TEXT}`);
  });

  it('take a selection for the part that is meant', async () => {
    const editor = await open();
    editor.selection = new vscode.Selection(2, 0, 2, 14);
    const { done } = await preview('tally.toFullWidth');
    await accept(done);
    assert.equal(editor.document.getText(), TEXT.replace('万元,', '万元，'));
  });
});
