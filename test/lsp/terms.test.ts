/** Terms as they reach an editor: places, edits, colours, lenses, the office's list, and a glossary that is built. */
import assert from 'node:assert/strict';
import {
  type CodeAction,
  type CodeLens,
  type CompletionItem,
  type DefinitionLink,
  type Hover,
  type InlayHint,
  type Location,
  LSPErrorCodes,
  type MarkupContent,
  type Position,
  type Range,
  type SemanticTokens,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules';
import { termRules } from '../../server/src/core/rules/terms';
import type { GlossaryAnswer } from '../../server/src/lsp/protocol';
import { type Editor, onLine, plain, start, vscode } from './editor';

const uri = 'file:///draft/report.txt';
const textDocument = { uri };
const text =
  '青禾区政府工作报告\n推行青禾通，深化“22733”体系建设。\n青禾通上线。\n\n名词解释\n1.青禾通：是指统一的服务平台。\n';
const place = (line: number, character: number): Position => ({ line, character });

const able = {
  ...vscode,
  textDocument: {
    ...vscode.textDocument,
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    semanticTokens: { requests: {}, tokenTypes: [], tokenModifiers: [], formats: [] },
  },
  workspace: { ...vscode.workspace, semanticTokens: { refreshSupport: true } },
};

async function opened(words = text, options: Parameters<typeof start>[0] = {}): Promise<Editor> {
  const editor = await start({ capabilities: able, rules: termRules, ...options });
  editor.open(uri, words);
  return editor;
}

describe('lsp: terms', () => {
  it('go to the definition, with the place asked from where the client takes it', async () => {
    const ask = { textDocument, position: place(2, 1) };
    const [link] = await (await opened()).request<DefinitionLink[]>('textDocument/definition', ask);
    assert.deepEqual(link?.originSelectionRange, onLine(2, 0, 3));
    assert.deepEqual(link?.targetSelectionRange, onLine(5, 2, 5));
    const simple = await opened(text, { capabilities: plain });
    assert.deepEqual((await simple.request<Location>('textDocument/definition', ask)).range, onLine(5, 2, 5));
    assert.equal(await simple.request('textDocument/definition', { textDocument, position: place(0, 0) }), null);
  });

  it('list the uses', async () => {
    const ask = (includeDeclaration: boolean) => ({
      textDocument,
      position: place(1, 3),
      context: { includeDeclaration },
    });
    const editor = await opened();
    const ranges = async (with_: boolean): Promise<readonly Range[]> =>
      (await editor.request<Location[]>('textDocument/references', ask(with_))).map(({ range }) => range);
    assert.deepEqual(await ranges(true), [onLine(1, 2, 5), onLine(2, 0, 3), onLine(5, 2, 5)]);
    assert.deepEqual(await ranges(false), [onLine(1, 2, 5), onLine(2, 0, 3)]);
  });

  it('rename: the box holds the term, the edit changes every place, a bad name is refused with the reason', async () => {
    const editor = await opened();
    const position = place(1, 3);
    assert.deepEqual(await editor.request('textDocument/prepareRename', { textDocument, position }), {
      range: onLine(1, 2, 5),
      placeholder: '青禾通',
    });
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: '河岸通',
    });
    const [change] = edit.documentChanges ?? [];
    assert.equal(change && 'edits' in change && change.edits.length, 3);
    await assert.rejects(editor.request('textDocument/rename', { textDocument, position, newName: '河。' }), {
      code: LSPErrorCodes.RequestFailed,
    });
  });

  it('complete, and explain an item when it is looked at', async () => {
    const editor = await opened(text.replace('青禾通上线', '青禾上线'));
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: place(2, 2),
    });
    assert.deepEqual(
      items.map(({ label }) => label),
      ['青禾通'],
    );
    const item = await editor.request<CompletionItem>('completionItem/resolve', items[0]);
    assert.match((item.documentation as MarkupContent).value, /统一的服务平台/);
  });

  it('colour terms for clients that take colours', async () => {
    const editor = await opened();
    const { data } = await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
    assert.deepEqual(data.slice(0, 5), [1, 2, 3, 0, 0]);
    assert.deepEqual(data.slice(5, 10), [0, 7, 5, 0, 4]);
    const simple = await opened(text, { capabilities: plain });
    assert.equal(simple.initialized?.capabilities.semanticTokensProvider, undefined);
  });

  it('count uses above an entry, and show them in our own client', async () => {
    const lenses = await (await opened()).request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command]),
      [
        ['更新名词解释', 'tally.updateGlossary'],
        ['正文使用2处', 'tally.showUses'],
      ],
    );
    const other = await opened(text, { options: {} });
    const mere = await other.request<CodeLens[]>('textDocument/codeLens', { textDocument });
    assert.deepEqual(
      mere.map(({ command }) => command?.command),
      [''],
    );
  });

  it('hint at the meaning when that is switched on', async () => {
    const range = { start: place(0, 0), end: place(6, 0) };
    const off = await (await opened()).request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(off, []);
    const section = { inlayHints: { terms: true } };
    const on = await (await opened(text, { section })).request<InlayHint[]>('textDocument/inlayHint', {
      textDocument,
      range,
    });
    assert.deepEqual(
      on.map(({ label, position }) => [label, position]),
      [['= 统一的服务平台', place(1, 5)]],
    );
  });

  it('offer an entry for what is not explained, and a place in the office’s list', async () => {
    const editor = await opened();
    const range = onLine(1, 11, 11);
    const actions = await editor.actions(uri, range);
    assert.ok(
      actions.some(({ title }) => title === '在名词解释中为“22733”补写一条'),
      JSON.stringify(actions),
    );
    const keep = actions.find(({ command }) => command?.command === 'tally.addToGlossary');
    assert.deepEqual(keep?.command?.arguments, [{ uri, term: '22733', expansion: null }]);
    const resolved = await editor.request<CodeAction>('codeAction/resolve', actions[0]);
    assert.match(JSON.stringify(resolved.edit), /2\.“22733”：是指/);
  });

  it('build the glossary as an edit and as a text', async () => {
    const editor = await opened();
    const answer = await editor.request<GlossaryAnswer>('tally/glossary', { uri });
    assert.equal(answer.added, 1);
    assert.match(answer.text, /1\.青禾通：是指统一的服务平台。\n2\.“22733”：是指/);
    editor.open('file:///draft/plain.txt', '青禾区政府工作报告\n推动放管服改革。');
    assert.equal(await editor.request('tally/glossary', { uri: 'file:///draft/plain.txt' }), null);
  });

  it('are told from another report of the place that is open, and led to there', async () => {
    const other = 'file:///draft/last.txt';
    const titled = (year: number, rest: string): string =>
      `${year}年青禾区政府工作报告\n\n一、${year - 1}年工作回顾\n深化“22733”体系建设。\n${rest}`;
    const editor = await opened(titled(2025, ''), { rules, roots: ['file:///draft'] });
    editor.open(other, titled(2024, '\n名词解释\n1.“22733”：是指两个主导产业等。\n'));
    await editor.diagnostics(other);
    await editor.diagnostics(uri);
    const position = place(3, 5);
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position });
    assert.match((hover.contents as MarkupContent).value, /两个主导产业等[\s\S]*2024年报告的释义[\s\S]*last\.txt#L7/);
    const [link] = await editor.request<DefinitionLink[]>('textDocument/definition', { textDocument, position });
    assert.deepEqual([link?.targetUri, link?.targetSelectionRange], [other, onLine(6, 2, 9)]);
  });

  it('read the office’s list that .tally.json names, and again when it changes', async () => {
    const files = new Map([
      ['file:///draft/.tally.json', '{ "glossary": "表/术语.csv" }'],
      ['file:///draft/%E8%A1%A8/%E6%9C%AF%E8%AF%AD.csv', '22733,两个主导产业等\n'],
    ]);
    const editor = await opened(text, { files, roots: ['file:///draft'] });
    const hover = async (): Promise<string> => {
      const found = await editor.request<Hover>('textDocument/hover', { textDocument, position: place(1, 11) });
      return (found.contents as MarkupContent).value;
    };
    assert.match(await hover(), /两个主导产业等[\s\S]*术语/);
    assert.deepEqual(await editor.diagnostics(uri), []);
    files.set('file:///draft/%E8%A1%A8/%E6%9C%AF%E8%AF%AD.csv', '甲,乙\n');
    const changes = [{ uri: 'file:///draft/%E8%A1%A8/%E6%9C%AF%E8%AF%AD.csv', type: 2 }];
    editor.notify('workspace/didChangeWatchedFiles', { changes });
    await editor.next('workspace/semanticTokens/refresh');
    assert.match(await hover(), /本文未释义/);
    assert.equal((await editor.diagnostics(uri)).length, 1);
  });
});
