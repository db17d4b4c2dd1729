/** The server keeps what it declares, and one request that goes wrong harms no other. */
import assert from 'node:assert/strict';
import {
  type DocumentSymbol,
  ErrorCodes,
  type Hover,
  LSPErrorCodes,
  type MarkupContent,
  type MarkupKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import { plain, start } from './editor';

const uri = 'file:///draft/report.txt';
const text = '青禾区政府工作报告\n\n各位代表：\n\n一、过去一年工作回顾\n\n全区各项工作错得很少。\n';
const position = { line: 0, character: 1 };
const range = { start: position, end: position };
const textDocument = { uri };
const options = { tabSize: 4, insertSpaces: true };

/** A request for each capability; a capability that is missing here fails the test. */
const probes: Readonly<Record<string, readonly [method: string, params: object] | null>> = {
  textDocumentSync: null,
  positionEncoding: null,
  workspace: null,
  documentSymbolProvider: ['textDocument/documentSymbol', { textDocument }],
  definitionProvider: ['textDocument/definition', { textDocument, position }],
  referencesProvider: ['textDocument/references', { textDocument, position, context: { includeDeclaration: true } }],
  semanticTokensProvider: ['textDocument/semanticTokens/full', { textDocument }],
  codeLensProvider: ['textDocument/codeLens', { textDocument }],
  foldingRangeProvider: ['textDocument/foldingRange', { textDocument }],
  hoverProvider: ['textDocument/hover', { textDocument, position }],
  diagnosticProvider: ['textDocument/diagnostic', { textDocument }],
  codeActionProvider: ['textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }],
  selectionRangeProvider: ['textDocument/selectionRange', { textDocument, positions: [position] }],
  documentHighlightProvider: ['textDocument/documentHighlight', { textDocument, position }],
  documentLinkProvider: ['textDocument/documentLink', { textDocument }],
  workspaceSymbolProvider: ['workspace/symbol', { query: '' }],
  documentFormattingProvider: ['textDocument/formatting', { textDocument, options }],
  documentRangeFormattingProvider: ['textDocument/rangeFormatting', { textDocument, range, options }],
  documentOnTypeFormattingProvider: ['textDocument/onTypeFormatting', { textDocument, position, ch: '\n', options }],
  completionProvider: ['textDocument/completion', { textDocument, position }],
  renameProvider: ['textDocument/rename', { textDocument, position, newName: '区教育局' }],
  inlayHintProvider: ['textDocument/inlayHint', { textDocument, range }],
};

describe('lsp: requests', () => {
  it('has a handler for every capability', async () => {
    const editor = await start();
    editor.open(uri, text);
    for (const name of Object.keys(editor.initialized?.capabilities ?? {})) {
      assert.ok(name in probes, `${name} is declared and not tried here`);
      const probe = probes[name];
      if (probe) await editor.request(...probe);
    }
    await editor.request('codeAction/resolve', { title: 'x' });
    await editor.request('tally/check', { uri });
    await editor.request('textDocument/prepareRename', { textDocument, position });
    await editor.request('tally/tasks', { uri });
    await editor.request('tally/count', { uri, range });
    await editor.request('tally/textForm', { uri, form: 'full-width' });
    await editor.request('tally/section', { uri, range });
    await editor.request('tally/moveSection', { uri, position, direction: 'up' });
  });

  it('syncs incrementally, counts in UTF-16 and asks for no polling', async () => {
    const { capabilities } = (await start()).initialized as { capabilities: ServerCapabilities };
    assert.equal(capabilities.textDocumentSync, 2);
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'tally',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
    assert.deepEqual((await start({ capabilities: plain })).initialized?.capabilities.diagnosticProvider, undefined);
  });

  it('gives the outline as a tree whose headings lie in their sections', async () => {
    const editor = await start();
    editor.open(uri, text);
    const symbols = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    const names: string[] = [];
    const visit = (symbol: DocumentSymbol): void => {
      names.push(symbol.name);
      assert.ok(symbol.range.start.line <= symbol.selectionRange.start.line);
      assert.ok(symbol.range.end.line >= symbol.selectionRange.end.line);
      symbol.children?.forEach(visit);
    };
    symbols.forEach(visit);
    assert.ok(
      names.some((name) => name.includes('过去一年工作回顾')),
      names.join(),
    );
  });

  it('tells on a hover what a figure can stand for, in Markdown or without', async () => {
    const ask = async (contentFormat: MarkupKind[]): Promise<Hover> => {
      const editor = await start({ capabilities: { textDocument: { hover: { contentFormat } } } });
      editor.open(uri, '各位代表：\n全区粮食总产量12.5万吨。');
      const params = { textDocument, position: { line: 1, character: 9 } };
      assert.equal(
        await editor.request('textDocument/hover', { textDocument, position: { line: 0, character: 0 } }),
        null,
      );
      return editor.request<Hover>('textDocument/hover', params);
    };
    const words = ({ contents }: Hover): string => (contents as MarkupContent).value;
    const markdown = await ask(['markdown', 'plaintext']);
    assert.deepEqual(markdown.range, { start: { line: 1, character: 7 }, end: { line: 1, character: 13 } });
    assert.match(words(markdown), /^\*\*12/);
    assert.match(words(await ask(['plaintext'])), /^12\.5万吨\n/);
  });

  it('answers for unknown and closed documents with nothing', async () => {
    const editor = await start();
    assert.deepEqual(await editor.request('textDocument/documentSymbol', { textDocument }), []);
    editor.open(uri, text);
    editor.close(uri);
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.deepEqual(await editor.actions(uri, range), []);
  });

  it('survives a feature that throws: logs it, answers empty, goes on', async () => {
    const editor = await start();
    editor.open(uri, '错，炸。');
    assert.deepEqual(await editor.diagnostics(uri), []);
    const log = await editor.next<{ message: string }>('window/logMessage');
    assert.match(log.message, /textDocument\/diagnostic: Error: boom/);
    editor.change(uri, '错。');
    assert.equal((await editor.diagnostics(uri)).length, 1);
  });

  it('does not compute what was cancelled', async () => {
    const editor = await start();
    editor.open(uri, '炸');
    const answer = editor.connection.sendRequest('textDocument/diagnostic', { textDocument }, cancelAtOnce());
    await assert.rejects(answer, { code: LSPErrorCodes.RequestCancelled });
    await editor.request('textDocument/documentSymbol', { textDocument });
    assert.equal(editor.heard('window/logMessage'), 0, 'the rule that throws has run');
  });

  it('refuses a question about a place in a text that has changed since', async () => {
    const editor = await start();
    editor.open(uri, '错。');
    await editor.diagnostics(uri);
    const asked = editor.actions(uri, range);
    editor.change(uri, '好。');
    await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
  });

  it('answers a question about the whole text for the text as it is', async () => {
    const editor = await start();
    editor.open(uri, '好。');
    await editor.diagnostics(uri);
    const asked = editor.diagnostics(uri);
    editor.change(uri, '错。');
    assert.equal((await asked).length, 1);
  });

  it('says of unknown methods that they are unknown', async () => {
    const editor = await start();
    await assert.rejects(editor.request('tally/unheard-of', {}), { code: ErrorCodes.MethodNotFound });
    await assert.rejects(editor.request('textDocument/moniker', { textDocument }), { code: ErrorCodes.MethodNotFound });
  });

  it('withstands requests without the parameters they need', async () => {
    const editor = await start();
    for (const method of ['textDocument/diagnostic', 'textDocument/documentSymbol', 'tally/check']) {
      await editor.request(method, {}).catch(() => {});
    }
    editor.open(uri, '错。');
    assert.equal((await editor.diagnostics(uri)).length, 1);
  });

  it('shuts down when asked', async () => {
    const editor = await start();
    assert.equal(await editor.request('shutdown', null), null);
  });
});

/** A token whose cancellation is sent right behind the request. */
function cancelAtOnce() {
  const listeners: (() => void)[] = [];
  queueMicrotask(() => {
    for (const listener of listeners) listener();
  });
  return {
    isCancellationRequested: false,
    onCancellationRequested(listener: () => void) {
      listeners.push(listener);
      return { dispose() {} };
    },
  };
}
