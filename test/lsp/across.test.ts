/** Documents of a folder beside the open one: findings that link to them, files on the disk, tables, changes. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, SymbolInformation, WorkspaceEdit } from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules';
import type { ChangesAnswer, CompareAnswer } from '../../server/src/lsp/protocol';
import { projectRoot } from '../shared';
import { type Editor, start } from './editor';

const example = readFileSync(join(projectRoot, 'examples', '2024年青禾区政府工作报告.txt'), 'utf8');
const earlier = (total: string): string => example.replace('186.4亿元', total);
const draft = '2025年青禾区政府工作报告\n\n一、2024年工作回顾\n社会消费品零售总额196.7亿元，增长9.5%。\n';
const rule = 'across/base-mismatch';

describe('lsp: across', function () {
  this.timeout(60_000);
  let folder: string;
  let uri: (name: string) => string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tally-folder-'));
    uri = (name) => pathToFileURL(join(folder, name)).href;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const open = async (): Promise<Editor> => {
    const cache = join(folder, '.cache');
    const editor = await start({
      rules,
      roots: [pathToFileURL(folder).href],
      disk: true,
      options: { uriScheme: 'x', cache },
    });
    editor.open(uri('draft.txt'), draft);
    await editor.diagnostics(uri('draft.txt'));
    return editor;
  };
  const found = async (editor: Editor): Promise<readonly Diagnostic[]> =>
    (await editor.diagnostics(uri('draft.txt'))).filter(({ code }) => code === rule);

  it('a report on the disk is read in the background, and findings lead into it', async () => {
    writeFileSync(join(folder, 'last.txt'), earlier('186.4亿元'));
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    const [finding] = await found(editor);
    const [related] = finding?.relatedInformation ?? [];
    assert.equal(related?.location.uri, uri('last.txt'));
    const line = example.split('\n').findIndex((text) => text.includes('186.4亿元'));
    assert.deepEqual(related?.location.range.start, {
      line,
      character: example.split('\n')[line]?.indexOf('186.4亿元'),
    });
  });

  it('headings of reports on the disk are found beside those that are open, each once', async () => {
    writeFileSync(join(folder, 'last.txt'), example);
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    const ask = async (query: string): Promise<readonly string[]> =>
      (await editor.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name, location: { uri: where, range } }) =>
          `${where.slice(where.lastIndexOf('/') + 1)}:${range.start.line} ${name}`,
      );
    const found = ['last.txt:10 一、实体经济根基更稳'];
    assert.deepEqual(await ask('实体经济根基'), found);
    assert.deepEqual(await ask('一、2024年工作'), ['draft.txt:2 一、2024年工作回顾']);
    editor.open(uri('last.txt'), example);
    assert.deepEqual(await ask('实体经济根基'), found);
  });

  it('a draft that only says 我区 is of the place of its folder', async () => {
    writeFileSync(join(folder, 'last.txt'), earlier('186.4亿元'));
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    const nameless = `政府工作报告\n\n各位代表：\n现在，我代表区人民政府报告工作。\n${draft.slice(draft.indexOf('一、'))}`;
    editor.open(uri('nameless.txt'), nameless);
    const findings = await editor.diagnostics(uri('nameless.txt'));
    assert.deepEqual(
      findings
        .filter(({ code }) => code === rule)
        .map(({ relatedInformation }) => relatedInformation?.[0]?.location.uri),
      [uri('last.txt')],
    );
  });

  it('an open report is taken as it stands, not as it was saved', async () => {
    writeFileSync(join(folder, 'last.txt'), earlier('179.6亿元'));
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 0);
    editor.open(uri('last.txt'), earlier('186.4亿元'));
    await editor.diagnostics(uri('last.txt'));
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 1);
  });

  it('a table of base figures serves where no report is at hand', async () => {
    writeFileSync(join(folder, 'bases.csv'), '指标,范围,年份,数值\n社会消费品零售总额,,2023,186.4亿元\n');
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 1);
  });

  it('what was read is kept, and a file that changes is read again', async () => {
    writeFileSync(join(folder, 'last.txt'), earlier('186.4亿元'));
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 1);
    writeFileSync(join(folder, 'last.txt'), earlier('179.6亿元'));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('last.txt'), type: 2 }] });
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 0);
    assert.equal(readdirSync(join(folder, '.cache')).length, 1);
  });

  it('hover, definition and the table tell of last year', async () => {
    writeFileSync(join(folder, 'last.txt'), example);
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    const at = { textDocument: { uri: uri('draft.txt') }, position: { line: 3, character: 10 } };
    const hover = (await editor.request('textDocument/hover', at)) as { contents: { value: string } };
    assert.match(hover.contents.value, /186\\?\.4亿元/);
    const found = (await editor.request('textDocument/definition', at)) as {
      uri: string;
      range: { start: { line: number } };
    };
    const line = example.split('\n').findIndex((text) => text.includes('186.4亿元'));
    assert.equal(found.uri, uri('last.txt'));
    assert.equal(found.range.start.line, line);
    const table = (await editor.request('tally/compare', { uri: uri('draft.txt') })) as CompareAnswer;
    const row = table.rows.find(({ indicator }) => indicator === '社会消费品零售总额');
    assert.equal(row?.lastTarget, '增长7%');
    assert.equal(row?.lastResult, '186.4亿元，增长7.2%');
    assert.equal(row?.result, '196.7亿元，增长9.5%');
    assert.equal(row?.verdict, 'met');
  });

  it('another draft shows what changed', async () => {
    writeFileSync(join(folder, 'old.txt'), example);
    const editor = await start({ rules, roots: [pathToFileURL(folder).href], disk: true, options: { uriScheme: 'x' } });
    editor.open(uri('new.txt'), example.replace('26.8亿元', '28.6亿元'));
    await editor.diagnostics(uri('new.txt'));
    await editor.next('workspace/diagnostic/refresh');
    const { drafts } = (await editor.request('tally/changes', { uri: uri('new.txt') })) as ChangesAnswer;
    const changes = drafts.flatMap(({ changes: list }) => list.map(({ from, to }) => `${from} ${to}`));
    assert.deepEqual(changes, ['26.8亿元 28.6亿元']);
  });

  it('a figure renamed is renamed in the breakdown too', async () => {
    const tasks = readFileSync(join(projectRoot, 'examples', '2025年青禾区政府工作报告目标任务分解.txt'), 'utf8');
    const report = readFileSync(join(projectRoot, 'examples', '2025年青禾区政府工作报告（草稿）.txt'), 'utf8');
    writeFileSync(join(folder, 'tasks.txt'), tasks);
    const editor = await start({ rules, roots: [pathToFileURL(folder).href], disk: true, options: { uriScheme: 'x' } });
    editor.open(uri('report.txt'), report);
    await editor.diagnostics(uri('report.txt'));
    await editor.next('workspace/diagnostic/refresh');
    const lines = report.split('\n');
    const line = lines.findIndex((text) => text.includes('主要预期目标是'));
    const character = lines[line]?.indexOf('8000人') ?? 0;
    const params = { textDocument: { uri: uri('report.txt') }, position: { line, character }, newName: '8200' };
    const edit = (await editor.request('textDocument/rename', params)) as {
      documentChanges: {
        textDocument: { uri: string };
        edits: { newText: string; range: { start: { line: number } } }[];
      }[];
    };
    const places = edit.documentChanges.map(({ textDocument, edits }) => [
      textDocument.uri,
      ...edits.map(({ newText, range }) => `${range.start.line} ${newText}`),
    ]);
    const there = tasks.split('\n').findIndex((text) => text.includes('8000人'));
    assert.deepEqual(places, [
      [uri('report.txt'), `${line} 8200`],
      [uri('tasks.txt'), `${there} 8200`],
    ]);
  });

  it('what follows from a renamed figure is shown with its new value, each to be confirmed', async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceEdit } };
    const text = '2025年青禾区政府工作报告\n\n一、2024年工作回顾\n获得表彰29项，其中国家级9项、省级5项、市级15项。\n';
    const parts = { rules, roots: [pathToFileURL(folder).href], capabilities };
    const editor = await start(parts);
    editor.open(uri('a.txt'), text);
    const position = { line: 3, character: '获得表彰29项，其中国家级'.length };
    const params = { textDocument: { uri: uri('a.txt') }, position, newName: '11' };
    const { changeAnnotations, documentChanges } = await editor.request<WorkspaceEdit>('textDocument/rename', params);
    const edits = documentChanges?.flatMap((change) => ('edits' in change ? change.edits : [])) ?? [];
    assert.deepEqual(
      edits.map((edit) => ('newText' in edit ? edit.newText : '')),
      ['11', '31'],
    );
    const [question] = Object.values(changeAnnotations ?? {});
    assert.equal(question?.needsConfirmation, true);
    assert.match(question?.label ?? '', /^随之改变：.*31/);
  });

  it('.tally.json says what a report is, and is read again when it changes', async () => {
    writeFileSync(join(folder, 'last.txt'), example);
    const editor = await open();
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 1);
    writeFileSync(join(folder, '.tally.json'), JSON.stringify({ reports: { 'last.txt': { year: 2020 } } }));
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri('.tally.json'), type: 1 }] });
    await editor.next('workspace/diagnostic/refresh');
    await editor.next('workspace/diagnostic/refresh');
    assert.equal((await found(editor)).length, 0);
  });
});
