/** Documents and edits that no drafter would make: the server answers them all and goes on. */
import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { type Engine, makeEngine } from '../../server/src/core/engine';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { shippedLexicon } from '../../server/src/lexicon';
import type { CheckAnswer } from '../../server/src/lsp/protocol';
import { type Editor, onLine, start } from './editor';

const uri = 'file:///draft/report.txt';
const textDocument = { uri };

const documents: Readonly<Record<string, string>> = {
  empty: '',
  'one line end': '\r',
  'line ends only': '\n\r\n\r\u2028\u2029\n',
  'a byte order mark': '\ufeff错',
  'halves of pairs': '\ud800错\udc00\udfff\ud83d',
  'NUL and control characters': '\u0000\u0001\u0002错\u007f\u0085',
  'one long line of digits': '1'.repeat(300_000),
  'one long line without a stop': '增长5.2%，'.repeat(20_000),
  brackets: '（'.repeat(50_000),
  numerals: '一二三四五六七八九十'.repeat(10_000),
  'many short lines': '一、\n'.repeat(20_000),
  'right to left and joiners': '\u202e错\u200d\u200b\ufe0f👨‍👩‍👧',
};

const everything: readonly (readonly [string, object])[] = [
  ['textDocument/documentSymbol', {}],
  ['textDocument/foldingRange', {}],
  ['textDocument/diagnostic', {}],
  ['textDocument/selectionRange', { positions: [{ line: 0, character: 1 }] }],
  ['textDocument/documentHighlight', { position: { line: 0, character: 1 } }],
  ['textDocument/documentLink', {}],
  ['textDocument/formatting', { options: { tabSize: 4, insertSpaces: true } }],
  ['textDocument/completion', { position: { line: 0, character: 1 } }],
  ['tally/tasks', { uri }],
  ['tally/count', { uri, range: onLine(0, 0, 1) }],
  ['tally/moveSection', { uri, position: { line: 0, character: 1 }, direction: 'down' }],
  ['textDocument/codeAction', { range: onLine(0, 0, 0), context: { diagnostics: [] } }],
];

async function askEverything(editor: Editor): Promise<void> {
  for (const [method, params] of everything) await editor.request(method, { textDocument, ...params });
}

describe('lsp: hostile documents', function () {
  this.timeout(60_000);

  for (const [name, text] of Object.entries(documents)) {
    it(`answers for ${name}`, async () => {
      const editor = await start({ rules });
      editor.open(uri, text);
      await askEverything(editor);
      editor.change(uri, `${text}错`);
      await askEverything(editor);
      assert.equal(editor.heard('window/logMessage'), 0);
    });
  }

  it('takes places outside of the text for its ends', async () => {
    const editor = await start();
    editor.open(uri, '有错\n');
    const far: Range = { start: { line: 0, character: 9999 }, end: { line: 9999, character: 0 } };
    const odd = { start: { line: -1, character: -5 }, end: { line: 0, character: 1e20 } } as Range;
    const backwards = onLine(0, 2, 0);
    assert.ok((await editor.actions(uri, far)).length > 0);
    assert.ok((await editor.actions(uri, odd)).length > 0);
    assert.ok((await editor.actions(uri, backwards)).length > 0);
    editor.change(uri, '好', far);
    await askEverything(editor);
  });

  it('survives edits of documents that are not open', async () => {
    const editor = await start();
    editor.change('file:///nowhere', '错');
    editor.close('file:///nowhere');
    editor.open(uri, '错');
    assert.equal((await editor.diagnostics(uri)).length, 1);
  });

  it('reads nothing of a text in the wrong encoding, and says so once', async () => {
    const editor = await start({ locale: 'en' });
    editor.open(uri, `错${'\ufffd一'.repeat(50)}`);
    await askEverything(editor);
    assert.deepEqual(await editor.diagnostics(uri), []);
    const { message } = await editor.next<{ message: string }>('window/showMessage');
    assert.match(message, /GB18030/);
    assert.equal(editor.heard('window/showMessage'), 0);
  });

  it('gives a text of 6 MB its outline, and its findings only when asked', async () => {
    const editor = await start();
    editor.open(uri, `一、回顾\n错\n${`${'好'.repeat(60)}。\n`.repeat(33_000)}`);
    assert.deepEqual(await editor.diagnostics(uri), []);
    const answer = await editor.request<CheckAnswer>('tally/check', { uri });
    assert.equal(answer.findings.length, 1);
  });

  it('reads nothing of a line without an end', async () => {
    const editor = await start({ locale: 'en' });
    editor.open(uri, `错${'其中A1项、B2项、'.repeat(100_000)}`);
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.match((await editor.next<{ message: string }>('window/showMessage')).message, /400,000 characters/);
  });

  it('reads nothing of a text of 21 MB', async () => {
    const editor = await start();
    editor.open(uri, '错。\n'.repeat(3_000_000));
    assert.deepEqual(await editor.diagnostics(uri), []);
    assert.match((await editor.next<{ message: string }>('window/showMessage')).message, /20 MB/);
    assert.deepEqual((await editor.request<CheckAnswer>('tally/check', { uri })).findings, []);
  });

  it('gives the same findings whatever the memory holds', () => {
    const remembering = makeEngine(rules, shippedLexicon);
    const texts = Object.values(documents).filter((text) => text.length < 1000);
    const settings = resolveSettings(rules, []);
    const seen = (engine: Engine, text: string): unknown => {
      const { findings, relations } = engine.check(engine.read(text), [], settings);
      return [
        findings.map(({ rule, level, span, fingerprint }) => ({ rule, level, span, fingerprint })),
        relations.map(({ rule, verdict, span, operands }) => ({ rule, verdict, span, operands })),
      ];
    };
    for (const text of [...texts, ...texts]) {
      assert.deepEqual(seen(remembering, text), seen(makeEngine(rules, shippedLexicon), text));
    }
  });
});
