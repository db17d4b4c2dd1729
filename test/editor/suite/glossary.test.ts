/** The glossary's commands in the extension host: built as a diff that one undo takes back, and the office's own file. */
import * as assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { DRAFT, LANGUAGE } from '../names';
import { example, openReport } from './helpers';
import { accept, answer, preview, shownDiff, until } from './previews';

const BODY = '青禾区政府工作报告\n各位代表：\n深化“22733”集群体系建设，坚持“三浚两疏”，推进河道整治。\n';
const DUE = `${BODY.trimEnd()}\n\n名词解释\n1.“22733”：是指（请补写释义）。\n2.“三浚两疏”：是指（请补写释义）。\n`;

const open = async (): Promise<vscode.TextDocument> => {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: BODY });
  await vscode.window.showTextDocument(document);
  return document;
};

describe('building the glossary', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('notifications.clearAll');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('shows what would change, changes it when told, and one undo brings it back', async () => {
    const document = await open();
    const { diff, done } = await preview('tally.updateGlossary');
    assert.equal(diff.original.toString(), document.uri.toString());
    const shown = await vscode.workspace.openTextDocument(diff.modified);
    assert.equal(shown.getText(), DUE);
    assert.equal(document.getText(), BODY, 'nothing is written before somebody says so');
    await accept(done);
    assert.equal(document.getText(), DUE);
    assert.equal(shownDiff(), null);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), BODY);
  });

  it('leaves the text alone when the change is discarded', async () => {
    const document = await open();
    const { done } = await preview('tally.updateGlossary');
    await answer(done, 'tally.discardChange');
    assert.equal(document.getText(), BODY);
  });
});

describe('the office’s glossary', () => {
  const settings = (): string => example('.tally.json').fsPath;
  const list = (name = '术语表.csv'): string => example(name).fsPath;
  const add = (term: string, expansion: string): Thenable<void> =>
    vscode.commands.executeCommand('tally.addToGlossary', { uri: example(DRAFT).toString(), term, expansion });

  beforeEach(() => {
    assert.ok(!existsSync(settings()) && !existsSync(list()), 'the folder is as it was');
  });
  afterEach(async () => {
    for (const file of [settings(), list(), list('表.txt')]) rmSync(file, { force: true });
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('is begun where there is none, named in .tally.json, and told by the hover', async () => {
    const document = await openReport(DRAFT);
    await add('青禾驿站', '供户外劳动者歇脚的站点,含饮水');
    await add('三浚两疏', '浚河、浚湖、浚渠，疏沟、疏塘');
    assert.equal(JSON.parse(readFileSync(settings(), 'utf8')).glossary, '术语表.csv');
    assert.equal(
      readFileSync(list(), 'utf8'),
      '\ufeff青禾驿站,"供户外劳动者歇脚的站点,含饮水"\n三浚两疏,浚河、浚湖、浚渠，疏沟、疏塘\n',
    );
    const edit = new vscode.WorkspaceEdit();
    const end = new vscode.Position(document.lineCount, 0);
    edit.insert(document.uri, end, '\n建成青禾驿站12个。\n');
    await vscode.workspace.applyEdit(edit);
    const line = document
      .getText()
      .split('\n')
      .findIndex((text) => text.startsWith('建成青禾驿站'));
    const words = async (): Promise<string> => {
      const at = new vscode.Position(line, 3);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        at,
      );
      return hovers
        .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
        .join();
    };
    let told = '';
    await until('the entry in the hover', () => {
      void words().then((found) => {
        told = found;
      });
      return told.includes('户外劳动者');
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('keeps its form: two columns of text, its line ends and its byte order mark', async () => {
    writeFileSync(settings(), JSON.stringify({ glossary: '表.txt', rules: {} }));
    writeFileSync(list('表.txt'), '\ufeff甲\t乙\r\n');
    await add('丙', '丁');
    assert.equal(readFileSync(list('表.txt'), 'utf8'), '\ufeff甲\t乙\r\n丙\t丁\r\n');
  });

  it('is not touched in another encoding: it would be lost', async () => {
    writeFileSync(settings(), JSON.stringify({ glossary: '表.txt' }));
    const bytes = iconv.encode('青禾\t区名\n', 'gb18030');
    writeFileSync(list('表.txt'), bytes);
    await add('丙', '丁');
    assert.deepEqual(readFileSync(list('表.txt')), bytes);
  });
});
