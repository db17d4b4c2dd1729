/** Code actions: every side offered, edits made for the very text, nothing stale applied. */
import assert from 'node:assert/strict';
import { type CodeAction, LSPErrorCodes } from 'vscode-languageserver';
import { onLine, plain, start } from './editor';
import { confirmedRules } from './rules';

const uri = 'file:///draft/report.txt';
const here = onLine(0, 1, 1);

describe('lsp: actions', () => {
  it('offer every side with its diagnostic, and a way to ignore the finding', async () => {
    const editor = await start();
    editor.open(uri, '有错。');
    const actions = await editor.actions(uri, here);
    assert.deepEqual(
      actions.map(({ title, kind, edit }) => [title, kind, edit]),
      [
        ['改为“对”', 'quickfix', undefined],
        ['改为“准确”', 'quickfix', undefined],
        ['忽略这一处（记入 .tally.json）', 'quickfix', undefined],
      ],
    );
    for (const action of actions) assert.equal(action.diagnostics?.[0]?.code, 'test/wrong');
    const [found] = await editor.diagnostics(uri);
    const { fingerprint } = (found?.data ?? {}) as { fingerprint?: string };
    assert.deepEqual(actions[2]?.command, {
      title: actions[2]?.title,
      command: 'tally.ignoreFinding',
      arguments: [{ uri, rule: 'test/wrong', fingerprint, message: '这里不对' }],
    });
  });

  it('call each of several findings by its message, behind the fixes of all', async () => {
    const editor = await start();
    editor.open(uri, '有错。有错。');
    const actions = await editor.actions(uri, onLine(0, 0, 6));
    assert.deepEqual(
      actions.slice(-2).map(({ title }) => title),
      ['忽略“这里不对”（记入 .tally.json）', '忽略“这里不对”（记入 .tally.json）'],
    );
    assert.equal(actions.filter(({ command }) => command?.command === 'tally.ignoreFinding').length, 2);
  });

  it('hold only what the place has, and what was asked for', async () => {
    const editor = await start();
    editor.open(uri, '有错。\n没有。的的');
    assert.deepEqual(await editor.actions(uri, onLine(1, 0, 0)), []);
    assert.deepEqual(await editor.actions(uri, here, ['refactor']), []);
    assert.equal((await editor.actions(uri, here, ['quickfix'])).length, 3);
    assert.deepEqual(
      (await editor.actions(uri, here, ['source'])).map(({ kind }) => kind),
      ['source.fixAll.tally'],
    );
  });

  it('get their edit when chosen, for the version that it is for', async () => {
    const editor = await start();
    editor.open(uri, '有错。');
    const [first] = await editor.actions(uri, here);
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', first);
    assert.deepEqual(edit, {
      documentChanges: [{ textDocument: { uri, version: 1 }, edits: [{ range: onLine(0, 1, 2), newText: '对' }] }],
    });
  });

  it('are refused when the text has changed since', async () => {
    const editor = await start();
    editor.open(uri, '有错。');
    const [first] = await editor.actions(uri, here);
    editor.change(uri, '没有错。');
    await assert.rejects(editor.request('codeAction/resolve', first), { code: LSPErrorCodes.ContentModified });
    const [again] = await editor.actions(uri, onLine(0, 2, 3));
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', again);
    assert.deepEqual(edit?.documentChanges?.[0], {
      textDocument: { uri, version: 2 },
      edits: [{ range: onLine(0, 2, 3), newText: '对' }],
    });
  });

  it('that nobody made are handed back as they are', async () => {
    const editor = await start();
    for (const data of [undefined, null, 7, { uri: 'file:///not/open', version: 1 }]) {
      const answer = await editor.request<CodeAction>('codeAction/resolve', { title: 'x', data });
      assert.equal(answer.edit, undefined);
    }
    editor.open(uri, '有错。');
    const data = { uri, version: 1, rule: 'test/wrong', fingerprint: '0123456789abcdef', fix: 0 };
    await assert.rejects(editor.request('codeAction/resolve', { title: 'x', data }), {
      code: LSPErrorCodes.ContentModified,
    });
  });

  it('fix everything that is safe, and nothing else', async () => {
    const editor = await start();
    editor.open(uri, '错的的，好的的。');
    const [all] = await editor.actions(uri, here, ['source.fixAll']);
    const { edit } = await editor.request<CodeAction>('codeAction/resolve', all);
    assert.deepEqual(edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          { range: onLine(0, 1, 3), newText: '的' },
          { range: onLine(0, 5, 7), newText: '的' },
        ],
      },
    ]);
    editor.change(uri, '错。');
    assert.deepEqual(await editor.actions(uri, here, ['source.fixAll.tally']), []);
  });

  it('put a single safe cure first, and of two sides neither', async () => {
    const editor = await start();
    editor.open(uri, '错的的');
    const preferred = async (character: number): Promise<unknown[]> =>
      (await editor.actions(uri, onLine(0, character, character))).map(({ isPreferred }) => isPreferred === true);
    assert.deepEqual(await preferred(0), [false, false, false]);
    assert.deepEqual(await preferred(3), [true, false]);
  });

  it('show what they change first where a look is due, to editors that can', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    const resolveSupport = { properties: ['edit'] };
    for (const workspace of [{ workspaceEdit }, { workspaceEdit: { documentChanges: true } }]) {
      const capabilities = { workspace, textDocument: { codeAction: { resolveSupport } } };
      const editor = await start({ capabilities, rules: confirmedRules });
      editor.open(uri, '错字。');
      const [look, form] = await editor.actions(uri, onLine(0, 1, 2));
      const looked = (await editor.request<CodeAction>('codeAction/resolve', look)).edit;
      const asked = Object.values(looked?.changeAnnotations ?? {}).map(({ needsConfirmation }) => needsConfirmation);
      assert.deepEqual(asked, workspace.workspaceEdit === workspaceEdit ? [true] : []);
      assert.equal((await editor.request<CodeAction>('codeAction/resolve', form)).edit?.changeAnnotations, undefined);
    }
  });

  it('carry plain edits for clients that know no better', async () => {
    const editor = await start({ capabilities: plain, options: null });
    editor.open(uri, '有错。');
    const actions = await editor.actions(uri, here);
    assert.deepEqual(
      actions.map(({ edit }) => edit),
      ['对', '准确'].map((newText) => ({ changes: { [uri]: [{ range: onLine(0, 1, 2), newText }] } })),
    );
  });
});
