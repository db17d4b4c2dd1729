/** Task lists as data, as they reach an editor: the table, names to choose from, hovers, a new name through the list. */
import assert from 'node:assert/strict';
import {
  type CompletionItem,
  type Hover,
  LSPErrorCodes,
  type MarkupContent,
  type Position,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TasksAnswer } from '../../server/src/lsp/protocol';
import { onLine, plain, start } from './editor';

const uri = 'file:///draft/tasks.txt';
const textDocument = { uri };
const text =
  '青禾区目标任务分解\n一、产业\n1.新建厂房。\n牵头单位：区经信局\n责任单位：区财政局、区经信局\n2.修好公路。\n牵头单位：区交通局\n责任单位：区财政局\n';
const place = (line: number, character: number): Position => ({ line, character });

describe('lsp: tasks', () => {
  it('are given as a table, by task and by unit', async () => {
    const editor = await start();
    editor.open(uri, text);
    const { version, tasks, units } = await editor.request<TasksAnswer>('tally/tasks', { uri });
    assert.equal(version, 1);
    assert.deepEqual(tasks[1], {
      number: 2,
      text: '修好公路。',
      sections: ['一、产业'],
      range: { start: place(5, 0), end: place(7, 9) },
      selectionRange: onLine(5, 0, 6),
      lead: ['区交通局'],
      responsible: ['区财政局'],
    });
    assert.deepEqual(
      units.map(({ name, leads, joins }) => [name, leads, joins]),
      [
        ['区经信局', [0], [0]],
        ['区交通局', [1], []],
        ['区财政局', [], [0, 1]],
      ],
    );
    assert.deepEqual(await editor.request('tally/tasks', { uri: 'file:///not/open' }), {
      version: null,
      tasks: [],
      units: [],
    });
  });

  it('offer the units that are known where one is written', async () => {
    const editor = await start();
    editor.open(uri, text.replace('区交通局', '区交通局、区'));
    const items = await editor.request<CompletionItem[]>('textDocument/completion', {
      textDocument,
      position: place(6, 11),
    });
    assert.deepEqual(
      items.map(({ label, detail, textEdit }) => [label, detail, textEdit]),
      [
        ['区经信局', '牵头1项，责任或配合1项', { range: onLine(6, 10, 11), newText: '区经信局' }],
        ['区财政局', '牵头0项，责任或配合2项', { range: onLine(6, 10, 11), newText: '区财政局' }],
      ],
    );
    const elsewhere = { textDocument, position: place(5, 4) };
    assert.deepEqual(await editor.request('textDocument/completion', elsewhere), []);
  });

  it('say in a hover what a unit has to do', async () => {
    const editor = await start();
    editor.open(uri, text);
    const hover = await editor.request<Hover>('textDocument/hover', { textDocument, position: place(4, 6) });
    assert.match((hover.contents as MarkupContent).value, /区财政局[\s\S]*2项：1、2/);
    assert.deepEqual(hover.range, onLine(4, 5, 9));
  });

  it('give a unit a new name through the whole list', async () => {
    const editor = await start({ capabilities: plain });
    editor.open(uri, text);
    const position = place(3, 6);
    assert.deepEqual(await editor.request('textDocument/prepareRename', { textDocument, position }), {
      range: onLine(3, 5, 9),
      placeholder: '区经信局',
    });
    const edit = await editor.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: '区工信局',
    });
    assert.deepEqual(edit.changes?.[uri], [
      { range: onLine(3, 5, 9), newText: '区工信局' },
      { range: onLine(4, 10, 14), newText: '区工信局' },
    ]);
    const nowhere = { textDocument, position: place(2, 3) };
    assert.equal(await editor.request('textDocument/prepareRename', nowhere), null);
  });

  it('say why a unit cannot have a name', async () => {
    const editor = await start();
    editor.open(uri, text);
    const params = { textDocument, position: place(3, 6), newName: '甲局、乙局' };
    await assert.rejects(editor.request('textDocument/rename', params), {
      code: LSPErrorCodes.RequestFailed,
      message: /“、”/,
    });
  });
});
