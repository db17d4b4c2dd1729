/** Settings of the editor and of `.tally.json`: which wins, what happens when they change, what happens when they are wrong. */
import assert from 'node:assert/strict';
import { type Diagnostic, MessageType, type RegistrationParams, type ShowMessageParams } from 'vscode-languageserver';
import { type Editor, plain, start } from './editor';

const root = 'file:///work%20here';
const uri = `${root}/2025/report.txt`;
const file = `${root}/.tally.json`;
const off = { rules: { 'test/wrong': 'off' } };

const levels = async (editor: Editor): Promise<unknown[]> =>
  (await editor.diagnostics(uri)).map(({ severity }: Diagnostic) => severity);

describe('lsp: settings', () => {
  it('come from the editor', async () => {
    const editor = await start({ section: { rules: { 'test/wrong': 'error' } } });
    editor.open(uri, '错');
    assert.deepEqual(await levels(editor), [1]);
  });

  it('of the nearest file win', async () => {
    const files = new Map([
      [file, JSON.stringify({ rules: { 'test/*': 'error' } })],
      [`${root}/2025/.tally.json`, `\ufeff${JSON.stringify({ rules: { 'test/*': 'hint' } })}`],
    ]);
    const editor = await start({ section: off, files, roots: [root] });
    editor.open(uri, '错');
    assert.deepEqual(await levels(editor), [4]);
    files.delete(`${root}/2025/.tally.json`);
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${root}/2025/.tally.json`, type: 3 }] });
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(await levels(editor), [1]);
  });

  it('outside of the workspace folder do not count', async () => {
    const files = new Map([['file:///.tally.json', JSON.stringify(off)]]);
    const editor = await start({ files, roots: [root] });
    editor.open(uri, '错');
    assert.deepEqual(await levels(editor), [2]);
  });

  it('that change are asked for anew, and the diagnostics with them', async () => {
    const editor = await start();
    editor.open(uri, '错');
    const before = await editor.pull(uri);
    editor.section = off;
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.next('workspace/diagnostic/refresh');
    const after = await editor.pull(uri, before.resultId);
    assert.deepEqual([after.kind, await levels(editor)], ['full', []]);
  });

  it('that change are pushed to clients that cannot pull', async () => {
    const editor = await start({ capabilities: plain });
    editor.open(uri, '错');
    const diagnostics = async (): Promise<number> =>
      (await editor.next<{ diagnostics: unknown[] }>('textDocument/publishDiagnostics')).diagnostics.length;
    assert.equal(await diagnostics(), 1);
    editor.notify('workspace/didChangeConfiguration', { settings: { tally: off } });
    assert.equal(await diagnostics(), 0);
  });

  it('can be handed over at the start', async () => {
    const editor = await start({ capabilities: plain, options: { settings: off } });
    editor.open(uri, '错');
    const shown = await editor.next<{ diagnostics: unknown[] }>('textDocument/publishDiagnostics');
    assert.deepEqual(shown.diagnostics, []);
  });

  it('are watched where the client lets itself be asked', async () => {
    const editor = await start();
    const wanted: string[] = [];
    for (let i = 0; i < 2; i++) {
      const { registrations } = await editor.next<RegistrationParams>('client/registerCapability');
      for (const { method, registerOptions } of registrations)
        wanted.push(`${method} ${JSON.stringify(registerOptions)}`);
    }
    assert.deepEqual(wanted.sort(), [
      'workspace/didChangeConfiguration {"section":"tally"}',
      'workspace/didChangeWatchedFiles {"watchers":[{"globPattern":"**/.tally.json"},{"globPattern":"**/*.{csv,tsv,txt,TXT,json}"},{"globPattern":"**/*","kind":5}]}',
    ]);
  });

  it('keep a finding quiet that somebody ignored, wherever it moves', async () => {
    const files = new Map<string, string>();
    const editor = await start({ files, roots: [root] });
    editor.open(uri, '错。\n又错。');
    const [first] = await editor.diagnostics(uri);
    const { fingerprint } = (first?.data ?? {}) as { fingerprint?: string };
    files.set(file, JSON.stringify({ suppressions: [{ rule: 'test/wrong', fingerprint, reason: '引文' }] }));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 1 }] });
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(
      (await editor.diagnostics(uri)).map(({ range }) => range.start.line),
      [1],
    );
    editor.change(uri, '多了一行。\n错。\n又错。');
    assert.deepEqual(
      (await editor.diagnostics(uri)).map(({ range }) => range.start.line),
      [2],
    );
  });

  it('that are wrong are named in one message, and the rest of them counts', async () => {
    const rules = {
      'test/wrong': 'error',
      'test/none': 'off',
      'test/doubled': 'loud',
      'test/faulty': ['hint', { x: 1 }],
    };
    const files = new Map([[file, JSON.stringify({ rules, colour: 'red', suppressions: 'all' })]]);
    const editor = await start({ files, roots: [root], locale: 'en' });
    editor.open(uri, '错');
    assert.deepEqual(await levels(editor), [1]);
    const { type, message } = await editor.next<ShowMessageParams>('window/showMessage');
    assert.equal(type, MessageType.Warning);
    for (const name of ['.tally.json', 'colour', 'test/none', 'test/doubled', 'option "x"', 'suppressions']) {
      assert.ok(message.includes(name), `${name} in: ${message}`);
    }
    editor.open(`${root}/other.txt`, '错');
    await editor.diagnostics(`${root}/other.txt`);
    assert.equal(editor.heard('window/showMessage'), 0, 'told twice');
  });

  it('that are no JSON, or no object, leave the defaults', async () => {
    for (const content of ['{', '[]', '7', '"x"', '', '\u0000']) {
      const editor = await start({ files: new Map([[file, content]]), roots: [root] });
      editor.open(uri, '错');
      assert.deepEqual(await levels(editor), [2], content);
    }
    for (const section of [null, 7, 'x', [], { rules: null }, { rules: 7 }, { rules: { 'test/wrong': null } }]) {
      const editor = await start({ section });
      editor.open(uri, '错');
      assert.deepEqual(await levels(editor), [2], JSON.stringify(section));
    }
  });

  it('hold for folders that are opened later', async () => {
    const files = new Map([[file, JSON.stringify(off)]]);
    const editor = await start({ files });
    editor.open(uri, '错');
    assert.deepEqual(await levels(editor), [2]);
    const event = { added: [{ uri: root, name: 'x' }], removed: [] };
    editor.notify('workspace/didChangeWorkspaceFolders', { event });
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(await levels(editor), []);
  });
});
