/** The folder beside the open draft: files under two spellings, folders that move, roots that come and go, what is no longer so. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import iconv from 'iconv-lite';
import type { Diagnostic, SymbolInformation } from 'vscode-languageserver';
import { rules } from '../../server/src/core/rules';
import { spelled } from '../../server/src/core/text/uri';
import { startThreads } from '../../server/src/host/index-thread';
import { projectRoot } from '../shared';
import { type Editor, type EditorOptions, start, vscode } from './editor';

const example = readFileSync(join(projectRoot, 'examples', '2024年青禾区政府工作报告.txt'), 'utf8');
const draft = '2025年青禾区政府工作报告\n\n一、2024年工作回顾\n社会消费品零售总额196.7亿元，增长9.5%。\n';
/** With another figure for last year the growth is right. */
const agreeing = example.replace('186.4亿元', '179.6亿元');
const rule = 'across/base-mismatch';
const REFRESH = 'workspace/diagnostic/refresh';
const [MADE, CHANGED, REMOVED] = [1, 2, 3];

describe('lsp: folder', function () {
  this.timeout(20_000);
  let folder: string;
  let root: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tally folder(1)-'));
    root = spelled(pathToFileURL(folder).href);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** As editors spell it. */
  const uri = (name: string): string => spelled(pathToFileURL(join(folder, name)).href);
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const run = (options: EditorOptions = {}): Promise<Editor> => start({ rules, roots: [root], disk: true, ...options });
  const open = async (editor: Editor, name = 'draft.txt'): Promise<void> => {
    editor.open(uri(name), draft);
    await editor.diagnostics(uri(name));
  };
  const found = async (editor: Editor, name = 'draft.txt'): Promise<readonly Diagnostic[]> =>
    (await editor.diagnostics(uri(name))).filter(({ code }) => code === rule);
  const headings = async (editor: Editor): Promise<readonly string[]> =>
    (await editor.request<SymbolInformation[]>('workspace/symbol', { query: '实体经济根基' })).map(
      ({ location }) => location.uri,
    );
  /** Until the folder has been read so far. */
  const until = async (editor: Editor, isSo: () => Promise<boolean>): Promise<void> => {
    while (!(await isSo())) await editor.next(REFRESH);
  };
  const tell = (editor: Editor, name: string, type: number): void =>
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(name), type }] });

  it('a file whose name the editor spells otherwise is one file', async () => {
    write('去年(定稿).txt', example);
    write('草稿(1).txt', draft.replace('196.7', '169.7'));
    const editor = await run();
    await open(editor, '草稿(1).txt');
    await editor.next(REFRESH);
    const [finding, ...more] = await found(editor, '草稿(1).txt');
    assert.deepEqual(more, []);
    assert.equal(finding?.relatedInformation?.[0]?.location.uri, uri('去年(定稿).txt'));
    assert.deepEqual(
      (await editor.diagnostics(uri('草稿(1).txt'))).map(({ code }) => code),
      [rule],
    );
    editor.open(uri('去年(定稿).txt'), example);
    assert.deepEqual(await headings(editor), [uri('去年(定稿).txt')]);
  });

  it('settings hold below a root that is spelled otherwise', async () => {
    write('.tally.json', JSON.stringify({ rules: { '*': 'off', [rule]: 'off' } }));
    write('2025/last.txt', example);
    const editor = await run({ roots: [pathToFileURL(folder).href] });
    await open(editor, '2025/draft.txt');
    await editor.next(REFRESH);
    assert.deepEqual(await found(editor, '2025/draft.txt'), []);
  });

  it('a folder that is moved away takes its reports along, and one that comes brings them', async () => {
    write('earlier/last.txt', example);
    const editor = await run();
    await open(editor);
    await editor.next(REFRESH);
    assert.equal((await found(editor)).length, 1);
    renameSync(join(folder, 'earlier'), join(folder, '.away'));
    tell(editor, 'earlier', REMOVED);
    await editor.next(REFRESH);
    assert.deepEqual([await found(editor), await headings(editor)], [[], []]);
    renameSync(join(folder, '.away'), join(folder, '2024'));
    tell(editor, '2024', MADE);
    await editor.next(REFRESH);
    const [finding] = await found(editor);
    assert.equal(finding?.relatedInformation?.[0]?.location.uri, uri('2024/last.txt'));
  });

  it('what lies in a hidden folder is not read when it changes either', async () => {
    write('last.txt', agreeing);
    const editor = await run();
    await open(editor);
    await editor.next(REFRESH);
    write('.trash/last.txt', example);
    tell(editor, '.trash/last.txt', MADE);
    tell(editor, '.trash', MADE);
    write('MORE.TXT', example);
    tell(editor, 'MORE.TXT', MADE);
    await editor.next(REFRESH);
    assert.deepEqual(await headings(editor), [uri('last.txt'), uri('MORE.TXT')]);
  });

  it('a root that is closed is forgotten, and read again when it is opened again', async () => {
    write('last.txt', example);
    const editor = await run();
    await open(editor);
    await editor.next(REFRESH);
    const change = (event: object): void => editor.notify('workspace/didChangeWorkspaceFolders', { event });
    change({ added: [], removed: [{ uri: root, name: 'x' }] });
    await editor.next(REFRESH);
    assert.deepEqual([await found(editor), await headings(editor)], [[], []]);
    change({ added: [{ uri: root, name: 'x' }], removed: [] });
    await until(editor, async () => (await found(editor)).length === 1);
    assert.deepEqual(await headings(editor), [uri('last.txt')]);
  });

  it('a text that was closed and comes back sees the other one as it stands by then', async () => {
    const editor = await run();
    const last = uri('last.txt');
    editor.open(last, example);
    await editor.diagnostics(last);
    await open(editor);
    assert.equal((await found(editor)).length, 1);
    editor.close(uri('draft.txt'));
    editor.change(last, agreeing);
    await editor.diagnostics(last);
    await open(editor);
    assert.deepEqual(await found(editor), []);
  });

  it('an open report that is said to be another one is another one for the others', async () => {
    const editor = await run();
    editor.open(uri('last.txt'), example);
    await editor.diagnostics(uri('last.txt'));
    await open(editor);
    assert.equal((await found(editor)).length, 1);
    write('.tally.json', JSON.stringify({ reports: { 'last.txt': { year: 2020 } } }));
    tell(editor, '.tally.json', MADE);
    await until(editor, async () => {
      await editor.diagnostics(uri('last.txt'));
      return (await found(editor)).length === 0;
    });
  });

  it('a report that was opened in the wrong encoding is for the others what its file is', async () => {
    const bytes = iconv.encode(example, 'gb18030');
    writeFileSync(join(folder, 'last.txt'), bytes);
    const editor = await run();
    await open(editor);
    await until(editor, async () => (await found(editor)).length === 1);
    editor.open(uri('last.txt'), new TextDecoder().decode(bytes));
    assert.deepEqual(await editor.diagnostics(uri('last.txt')), []);
    assert.equal((await found(editor)).length, 1);
  });

  it('nobody is asked to look again where a file says what it said, or is open', async () => {
    write('last.txt', example);
    const editor = await run();
    await open(editor);
    // The folder's first reading asks once; heard here, it is not taken for what follows.
    await editor.next(REFRESH);
    assert.equal((await found(editor)).length, 1);
    write('last.txt', example);
    tell(editor, 'last.txt', CHANGED);
    write('draft.txt', draft);
    tell(editor, 'draft.txt', MADE);
    // The server reads one thing after the other, so that these would be heard of first.
    write('last.txt', agreeing);
    tell(editor, 'last.txt', CHANGED);
    await editor.next(REFRESH);
    assert.deepEqual(await found(editor), []);
    assert.equal(editor.heard(REFRESH), 0);
  });

  it('is read without a bar where the client refuses one', async () => {
    for (let i = 0; i < 40; i++) write(`note ${i}.txt`, '会议记录');
    write('last.txt', example);
    const editor = await run({ capabilities: { ...vscode, window: { workDoneProgress: true } } });
    editor.connection.onRequest('window/workDoneProgress/create', () => Promise.reject(new Error('no')));
    await open(editor);
    await editor.next(REFRESH);
    assert.equal((await found(editor)).length, 1);
  });

  it('a thread that dies leaves its text unread, and the others are not waited for in vain', async () => {
    const script = join(folder, 'dies.mjs');
    writeFileSync(
      script,
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id, bytes }) => {
         if (bytes[0] === 0) process.exit(1);
         parentPort.postMessage({ id, packed: { place: String(bytes[0]) } });
       });`,
    );
    const threads = startThreads(script, 2);
    const digest = async (byte: number): Promise<string | null> =>
      (await threads.digest('file:///a.txt', Uint8Array.of(byte)))?.place ?? null;
    assert.deepEqual(await Promise.all([digest(1), digest(2)]), ['1', '2']);
    assert.equal(await digest(0), null);
    assert.deepEqual(await Promise.all([digest(3), digest(4)]), ['3', '4']);
    assert.equal(await digest(0), null);
    assert.equal(await digest(5), null);
    threads.stop();
  });
});
