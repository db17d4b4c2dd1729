/** Moving about in a report: selections, highlights, links, symbols, sections, numbering, lengths, as they reach an editor. */
import assert from 'node:assert/strict';
import {
  type DocumentHighlight,
  type DocumentLink,
  type DocumentSymbol,
  type InlayHint,
  LSPErrorCodes,
  type Position,
  type SelectionRange,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver';
import type { CountAnswer, MoveSectionAnswer, SectionAnswer } from '../../server/src/lsp/protocol';
import { onLine, start, vscode } from './editor';

const uri = 'file:///draft/report.txt';
const textDocument = { uri };
const text =
  '青禾区政府工作报告\n一、工作回顾\n（一）工业。产值12.5亿元。\n（二）农业。丰收。\n二、工作安排\n三、自身建设\n任务见第二部分，投资12.5亿元。\n';
const place = (line: number, character: number): Position => ({ line, character });

describe('lsp: navigation', () => {
  it('symbols tell the length of their sections', async () => {
    const editor = await start();
    editor.open(uri, text);
    const [title] = await editor.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
    assert.equal(title?.detail, '62字，2个数据');
    assert.equal(title?.children?.[0]?.children?.[1]?.detail, '9字');
  });

  it('selections grow, one answer for each cursor', async () => {
    const editor = await start();
    editor.open(uri, text);
    const positions = [place(2, 9), place(6, 1)];
    const found = await editor.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
    assert.equal(found.length, 2);
    const ranges: unknown[] = [];
    for (let at: SelectionRange | undefined = found[0]; at; at = at.parent) ranges.push(at.range);
    assert.deepEqual(ranges.slice(0, 3), [onLine(2, 8, 12), onLine(2, 8, 14), onLine(2, 6, 14)]);
    editor.open('untitled:empty', '');
    const empty = await editor.request<SelectionRange[]>('textDocument/selectionRange', {
      textDocument: { uri: 'untitled:empty' },
      positions: [place(0, 0)],
    });
    assert.deepEqual(empty, [{ range: onLine(0, 0, 0) }]);
  });

  it('figures are highlighted where they stand again, and nothing is claimed elsewhere', async () => {
    const editor = await start();
    editor.open(uri, text);
    const highlight = (position: Position): Promise<DocumentHighlight[] | null> =>
      editor.request('textDocument/documentHighlight', { textDocument, position });
    assert.deepEqual(
      (await highlight(place(2, 9)))?.map(({ range, kind }) => [range, kind]),
      [
        [onLine(2, 8, 14), 1],
        [onLine(6, 10, 16), 1],
      ],
    );
    assert.equal(await highlight(place(1, 4)), null);
  });

  it('a reference is a link to its place', async () => {
    const editor = await start();
    editor.open(uri, text);
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    assert.deepEqual(links, [{ range: onLine(6, 3, 7), target: `${uri}#L5,1`, tooltip: '二、工作安排' }]);
  });

  it('headings of all open reports are found', async () => {
    const editor = await start();
    editor.open(uri, text);
    editor.open('file:///draft/last.txt', text.replace('自身建设', '政府建设'));
    const found = await editor.request<SymbolInformation[]>('workspace/symbol', { query: '建设' });
    assert.deepEqual(
      found.map(({ name, containerName, location }) => [name, containerName, location.uri, location.range]),
      [
        ['三、自身建设', '青禾区政府工作报告', uri, onLine(5, 0, 6)],
        ['三、政府建设', '青禾区政府工作报告', 'file:///draft/last.txt', onLine(5, 0, 6)],
      ],
    );
  });

  it('the numbers of headings are brought to one form: all, a part, the line just written', async () => {
    const editor = await start();
    const odd = text.replace('二、', '二．').replace('三、', '三 、');
    editor.open(uri, odd.replace('三 、自', '四、其他\n五、三、自'));
    const options = { tabSize: 4, insertSpaces: true };
    const ask = (method: string, params: object): Promise<TextEdit[]> =>
      editor.request(`textDocument/${method}`, { textDocument, options, ...params });
    const edits = [{ range: onLine(4, 1, 2), newText: '、' }];
    assert.deepEqual(await ask('formatting', {}), edits);
    assert.deepEqual(await ask('rangeFormatting', { range: onLine(4, 0, 3) }), edits);
    assert.deepEqual(await ask('rangeFormatting', { range: onLine(1, 0, 3) }), []);
    assert.deepEqual(await ask('onTypeFormatting', { position: place(5, 0), ch: '\n' }), edits);
    assert.deepEqual(await ask('onTypeFormatting', { position: place(2, 0), ch: '\n' }), []);
  });

  it('a section is selected, then the one around it', async () => {
    const editor = await start();
    editor.open(uri, text);
    const first = await editor.request<SectionAnswer>('tally/section', { uri, range: onLine(2, 6, 6) });
    assert.deepEqual(first, { version: 1, label: '(一)工业', range: onLine(2, 0, 15) });
    const second = await editor.request<SectionAnswer>('tally/section', { uri, range: first.range });
    assert.deepEqual(second.range, { start: place(1, 0), end: place(3, 9) });
    assert.equal(await editor.request('tally/section', { uri, range: { start: place(0, 0), end: place(7, 0) } }), null);
  });

  it('a section moves in one edit of this version, and the cursor with it', async () => {
    const editor = await start();
    editor.open(uri, text);
    const params = { uri, position: place(2, 6), direction: 'down' };
    const { version, edit, position } = await editor.request<MoveSectionAnswer>('tally/moveSection', params);
    assert.deepEqual(
      [version, edit.documentChanges, position],
      [
        1,
        [
          {
            textDocument: { uri, version: 1 },
            edits: [
              {
                range: { start: place(2, 0), end: place(3, 9) },
                newText: '（一）农业。丰收。\n（二）工业。产值12.5亿元。',
              },
            ],
          },
        ],
        place(3, 6),
      ],
    );
    assert.equal(await editor.request('tally/moveSection', { ...params, direction: 'up' }), null);
  });

  it('questions about a place in a text that has changed since are refused', async () => {
    const editor = await start();
    editor.open(uri, text);
    const asked = editor.request('textDocument/selectionRange', { textDocument, positions: [place(0, 0)] });
    editor.change(uri, `新${text}`);
    await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
  });

  it('lengths are counted: the whole, the sections around the cursor, the selection', async () => {
    const editor = await start();
    editor.open(uri, text);
    const answer = await editor.request<CountAnswer>('tally/count', { uri, range: onLine(2, 6, 15) });
    assert.deepEqual(
      [answer.whole.characters, answer.sections.map(({ characters }) => characters), answer.selected],
      [62, [62, 27, 12], { characters: 6, figures: 1 }],
    );
  });

  it('lengths stand beside headings for those who want them, with the budget beside the title', async () => {
    const editor = await start({ section: { budget: 20000, inlayHints: { sectionLength: true } } });
    editor.open(uri, text);
    const range = { start: place(0, 0), end: place(3, 0) };
    const hints = await editor.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range });
    assert.deepEqual(
      hints.map(({ label, position }) => [label, position]),
      [
        ['62／20000字', place(0, 9)],
        ['27字', place(1, 6)],
        ['12字', place(2, 5)],
      ],
    );
    editor.section = {};
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    assert.deepEqual(await editor.request('textDocument/inlayHint', { textDocument, range }), []);
  });

  it('an editor that shows hints is told to ask again when settings change', async () => {
    const capabilities = { ...vscode, workspace: { ...vscode.workspace, inlayHint: { refreshSupport: true } } };
    const editor = await start({ capabilities });
    editor.open(uri, text);
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.next('workspace/inlayHint/refresh');
  });
});
