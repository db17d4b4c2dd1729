/** What a drafter meets in a working day: a false alarm that is ignored, a file in another encoding, a server that dies. */
import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import * as vscode from 'vscode';
import { DRAFT, FOREIGN, LANGUAGE, PLANTED } from '../names';
import { example, openReport, waitForFindings } from './helpers';

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

describe('ignoring a finding', () => {
  const settings = () => example('.tally.json').fsPath;
  after(() => rmSync(settings(), { force: true }));

  it('writes .tally.json, keeps the rest of it, and the finding is gone', async () => {
    writeFileSync(settings(), JSON.stringify({ rules: { 'structure/numbering': 'off' } }, null, 4));
    const draft = await openReport(DRAFT);
    const before = draft.getText();
    const rule = 'figures/part-exceeds-whole';
    const all = await waitForFindings(draft.uri, (found) => found.some((one) => ruleOf(one) === rule));
    const finding = all.find((one) => ruleOf(one) === rule);
    assert.ok(finding);
    const command = await ignoring(draft.uri, finding);
    const [argument] = command.arguments ?? [];
    await vscode.commands.executeCommand(command.command, { ...(argument as object), reason: '已核实' });
    await waitForFindings(draft.uri, (found) => found.length > 0 && !found.some((one) => ruleOf(one) === rule));
    const text = readFileSync(settings(), 'utf8');
    assert.ok(text.startsWith('{\n    "rules"'), 'in the indent of the file');
    const written = JSON.parse(text) as {
      readonly rules: Record<string, string>;
      readonly suppressions: readonly {
        readonly rule: string;
        readonly fingerprint: string;
        readonly reason: string;
      }[];
    };
    assert.deepEqual(written.rules, { 'structure/numbering': 'off' });
    assert.equal(written.suppressions.length, 1);
    assert.equal(written.suppressions[0]?.rule, rule);
    assert.equal(written.suppressions[0]?.reason, '已核实');
    assert.match(written.suppressions[0]?.fingerprint ?? '', /^[0-9a-f]{16}$/);
    assert.equal(draft.getText(), before);
  });

  it('writes nothing into a .tally.json in which somebody is writing', async () => {
    const before = readFileSync(settings(), 'utf8');
    const document = await vscode.workspace.openTextDocument(example('.tally.json'));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), ' ');
    await vscode.workspace.applyEdit(edit);
    const finding = { uri: example(DRAFT).toString(), rule: 'a/b', fingerprint: '0', message: '', reason: '' };
    await vscode.commands.executeCommand('tally.ignoreFinding', finding);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(readFileSync(settings(), 'utf8'), before);
  });

  it('has it back when the file is deleted', async () => {
    rmSync(settings(), { force: true });
    const rule = 'figures/part-exceeds-whole';
    await waitForFindings(example(DRAFT), (found) => found.some((one) => ruleOf(one) === rule));
  });
});

describe('a report in GB18030', () => {
  const name = FOREIGN.file;
  after(() => rmSync(example(name).fsPath, { force: true }));

  it('is reopened in its own encoding and read as a report', async () => {
    writeFileSync(example(name).fsPath, iconv.encode(FOREIGN.text, 'gb18030'));
    const soup = await vscode.workspace.openTextDocument(example(name));
    await vscode.window.showTextDocument(soup);
    assert.ok(soup.getText().includes('\ufffd'));
    await vscode.commands.executeCommand('tally.reopenWithEncoding');
    const document = vscode.window.activeTextEditor?.document;
    assert.ok(document?.getText().includes('政府工作报告'), document?.getText().slice(0, 40));
    assert.equal(document?.languageId, LANGUAGE);
  });
});

describe('the language server', () => {
  it('is there again after it was killed', async function () {
    const server = serverProcess();
    if (server === null) return this.skip();
    const draft = await openReport(DRAFT);
    await waitForFindings(draft.uri, (found) => found.length > 0);
    process.kill(server, 'SIGKILL');
    await waitForServer(server);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      draft.uri,
      new vscode.Position(draft.lineCount, 0),
      '\n全年获得市级以上荣誉29项，其中国家级9项、省级5项、市级14项。\n',
    );
    await vscode.workspace.applyEdit(edit);
    await waitForFindings(draft.uri, (found) =>
      found.some((one) => ruleOf(one) === 'figures/sum-of-parts' && one.range.start.line >= draft.lineCount - 3),
    );
    await vscode.commands.executeCommand('undo');
  });

  it('is restarted on demand and finds the same', async () => {
    const draft = await openReport(DRAFT);
    const count = (await waitForFindings(draft.uri, (found) => found.length >= 10)).length;
    await vscode.commands.executeCommand('tally.restartServer');
    // Somebody who is in a hurry, while it is being started.
    const hurried = ['tally.restartServer', 'tally.restartServer'];
    await Promise.all(hurried.map((command) => vscode.commands.executeCommand(command)));
    await waitForFindings(draft.uri, (found) => found.length === count);
  });
});

describe('other texts', () => {
  it('a table beside the drafts keeps its language', async () => {
    const table = await vscode.workspace.openTextDocument(example(PLANTED));
    assert.notEqual(table.languageId, LANGUAGE);
  });
});

async function ignoring(uri: vscode.Uri, finding: vscode.Diagnostic): Promise<vscode.Command> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    50,
  );
  const action = actions.find(({ command }) => command?.command === 'tally.ignoreFinding');
  assert.ok(action?.command, actions.map(({ title }) => title).join('\n'));
  return action.command;
}

/** The process of the language server, where processes can be listed as files; null elsewhere. */
function serverProcess(): number | null {
  const processes = readable(() => readdirSync('/proc')) ?? [];
  const found = processes.filter((name) => /^\d+$/.test(name)).find((name) => isServer(name));
  return found ? Number(found) : null;
}

function isServer(pid: string): boolean {
  const command = readable(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')) ?? '';
  const status = readable(() => readFileSync(`/proc/${pid}/status`, 'utf8')) ?? '';
  return /tally\.tally[^\0]*dist[/\\]server\.js/.test(command) && new RegExp(`PPid:\\s+${process.pid}\\b`).test(status);
}

function readable<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Waits until another process serves. */
async function waitForServer(old: number): Promise<void> {
  for (let now = serverProcess(); now === null || now === old; now = serverProcess()) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
