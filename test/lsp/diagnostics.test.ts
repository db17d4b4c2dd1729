/** Diagnostics as they reach an editor: pulled or pushed, fresh, complete, and gone when the document is closed. */
import assert from 'node:assert/strict';
import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';
import type { Status } from '../../server/src/lsp/protocol';
import { onLine, plain, start } from './editor';
import { peerRules } from './rules';

const uri = 'file:///draft/report.txt';
const pushed = 'textDocument/publishDiagnostics';

describe('lsp: diagnostics', () => {
  it('carry source, rule, link, related place and what an action needs', async () => {
    const editor = await start();
    editor.open(uri, '第一行。\r\n这里错了。');
    const [found] = await editor.diagnostics(uri);
    const { fingerprint = '' } = (found?.data ?? {}) as { fingerprint?: string };
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    const range = onLine(1, 2, 3);
    assert.deepEqual(found, {
      range,
      severity: 2,
      source: 'tally',
      code: 'test/wrong',
      codeDescription: { href: 'vscode://tally.tally/rules/test/wrong' },
      message: '这里不对',
      relatedInformation: [{ location: { uri, range }, message: '另见此处' }],
      data: { fingerprint, version: 1 },
    });
  });

  it('speak the language of the client, or the one that was chosen', async () => {
    const message = async (locale: string, section: object): Promise<unknown> => {
      const editor = await start({ locale, section });
      editor.open(uri, '错');
      return (await editor.diagnostics(uri))[0]?.message;
    };
    assert.equal(await message('zh-tw', {}), '这里不对');
    assert.equal(await message('fr', {}), 'wrong here');
    assert.equal(await message('fr', { language: 'zh' }), '这里不对');
    assert.equal(await message('zh-cn', { language: 'en' }), 'wrong here');
    assert.equal(await message('zh-cn', { language: 'auto' }), '这里不对');
  });

  it('follow edits of a range', async () => {
    const editor = await start();
    editor.open(uri, '一切都对。\n一切都对。');
    assert.deepEqual(await editor.diagnostics(uri), []);
    editor.change(uri, '错', onLine(1, 3, 4));
    assert.deepEqual((await editor.diagnostics(uri))[0]?.range, onLine(1, 3, 4));
    editor.change(uri, '', { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } });
    assert.deepEqual((await editor.diagnostics(uri))[0]?.range, onLine(0, 3, 4));
  });

  it('are not sent again when nothing has changed, and are after reopening', async () => {
    const editor = await start();
    editor.open(uri, '错');
    const first = await editor.pull(uri);
    assert.equal(first.kind, 'full');
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    editor.close(uri);
    editor.open(uri, '好');
    const second = await editor.pull(uri, first.resultId);
    assert.deepEqual(second, { kind: 'full', resultId: second.resultId, items: [] });
    assert.notEqual(second.resultId, first.resultId);
  });

  it('are pushed to clients that cannot pull, and cleared on closing', async () => {
    const editor = await start({ capabilities: plain });
    editor.open(uri, '错');
    const first = await editor.next<PublishDiagnosticsParams>(pushed);
    assert.deepEqual([first.version, first.diagnostics.length], [1, 1]);
    editor.change(uri, '好');
    const second = await editor.next<PublishDiagnosticsParams>(pushed);
    assert.deepEqual([second.version, second.diagnostics], [2, []]);
    editor.close(uri);
    assert.deepEqual(await editor.next(pushed), { uri, diagnostics: [] });
  });

  it('are pushed once for a burst of edits', async () => {
    const editor = await start({ capabilities: plain });
    editor.open(uri, '好');
    let last = 1;
    for (let i = 0; i < 40; i++) last = editor.change(uri, '错'.repeat(i));
    const shown = await editor.next<PublishDiagnosticsParams>(pushed, ({ version }) => version === last);
    assert.equal(shown.diagnostics.length, 39);
    assert.ok(editor.heard(pushed) <= 3, `${editor.heard(pushed)} pushes before the last`);
  });

  it('tell the status bar of our own client what was counted', async () => {
    const editor = await start();
    editor.open(uri, '错，有12.5亿元，的的');
    await editor.diagnostics(uri);
    const { figures, ...status } = await editor.next<Status>('tally/status');
    const counts = { errors: 0, warnings: 1, informations: 1, hints: 0, related: 0 };
    assert.deepEqual(status, { uri, version: 1, reading: 'whole', ...counts });
    assert.ok(figures > 0);
  });

  it('say nothing extra to other clients', async () => {
    const editor = await start({ options: null });
    editor.open(uri, '错');
    await editor.diagnostics(uri);
    await editor.diagnostics(uri);
    assert.equal(editor.heard('tally/status'), 0);
  });

  it('work for untitled texts and other schemes', async () => {
    const editor = await start();
    for (const other of ['untitled:Untitled-1', 'vscode-vfs://github/a/b.txt', 'odd']) {
      editor.open(other, '错');
      assert.equal((await editor.diagnostics(other)).length, 1, other);
    }
  });

  it('of one report are asked for anew when another one of its folder is opened', async () => {
    const other = 'file:///draft/last-year.txt';
    const editor = await start({ rules: peerRules, roots: ['file:///draft'] });
    const rules = (found: readonly Diagnostic[]): unknown[] => found.map(({ code }) => code);
    editor.open(uri, '好');
    assert.deepEqual(rules(await editor.diagnostics(uri)), []);
    editor.open(other, '好');
    await editor.diagnostics(other);
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(rules(await editor.diagnostics(uri)), ['test/peers']);
    editor.close(other);
    await editor.next('workspace/diagnostic/refresh');
    assert.deepEqual(rules(await editor.diagnostics(uri)), []);
  });

  it('check a selection on demand', async () => {
    const editor = await start();
    editor.open(uri, '错一错\n错，有12.5亿元');
    const all = await editor.request<{ findings: unknown[]; warnings: number }>('tally/check', { uri });
    assert.deepEqual([all.findings.length, all.warnings], [3, 3]);
    const part = await editor.request<{ findings: { range: object }[]; figures: number }>('tally/check', {
      uri,
      range: onLine(1, 0, 3),
    });
    assert.deepEqual([part.findings.length, part.figures, part.findings[0]?.range], [1, 0, onLine(1, 0, 1)]);
  });
});
