/** The text brought into a form over a real connection: an edit, the text that it makes, and never more than was asked for. */
import assert from 'node:assert/strict';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextFormAnswer, TextFormParams } from '../../server/src/lsp/protocol';
import { type Editor, plain, start } from './editor';

const uri = 'file:///draft/report.txt';
const TEXT = [
  '青禾区政府工作报告',
  '全年投资1,234万元,增长3.5%;會議19:30开始(下午)。',
  '过去一年，在区委 区政府领导下，民生改善。 ',
  '',
].join('\r\n');

const ask = (editor: Editor, params: Omit<TextFormParams, 'uri'>): Promise<TextFormAnswer | null> =>
  editor.request<TextFormAnswer | null>('tally/textForm', { uri, ...params });

const editsOf = ({ changes, documentChanges = [] }: WorkspaceEdit): readonly TextEdit[] =>
  changes?.[uri] ?? documentChanges.flatMap((change) => (change as TextDocumentEdit).edits as TextEdit[]);

describe('lsp: text forms', () => {
  for (const [form, due] of [
    ['full-width', TEXT.replace('万元,', '万元，').replace(';會', '；會').replace('(下午)', '（下午）')],
    ['simplified', TEXT.replace('會議', '会议')],
    ['tidy-blanks', TEXT.replace('善。 ', '善。').replace('区委 区政府', '区委区政府')],
  ] as const) {
    it(`bring a document into ${form}, and once it is there say so`, async () => {
      const editor = await start();
      editor.open(uri, TEXT);
      const answer = await ask(editor, { form });
      assert.equal(answer?.text, due);
      assert.equal(answer.version, 1);
      assert.equal(answer.count, editsOf(answer.edit).length);
      const document = TextDocument.create(uri, 'report', 1, TEXT);
      assert.equal(TextDocument.applyEdits(document, [...editsOf(answer.edit)]), due);
      editor.open('file:///draft/done.txt', due);
      assert.equal(await editor.request('tally/textForm', { uri: 'file:///draft/done.txt', form }), null);
    });
  }

  it('change what is selected and no more, for editors without versions too', async () => {
    const editor = await start({ capabilities: plain });
    editor.open(uri, TEXT);
    const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 14 } };
    const answer = await ask(editor, { form: 'full-width', range });
    assert.equal(answer?.text, TEXT.replace('万元,', '万元，'));
    assert.deepEqual(
      editsOf(answer.edit).map(({ newText }) => newText),
      ['，'],
    );
    assert.equal(await ask(editor, { form: 'simplified', range }), null);
  });

  it('answer nothing for a document that is not open', async () => {
    assert.equal(await ask(await start(), { form: 'full-width' }), null);
  });
});
