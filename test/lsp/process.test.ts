/** The server as it is shipped: a bundle that runs as a process, over stdio for any editor and over IPC for VS Code. */
import assert from 'node:assert/strict';
import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { IPCMessageReader, IPCMessageWriter, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { projectRoot } from '../shared';
import { Editor } from './editor';

const server = join(projectRoot, 'dist', 'server.js');
const cli = join(projectRoot, 'dist', 'cli.js');
const uri = 'untitled:Untitled-1';

/** Opens a text, asks for it, and says goodbye: the process must end by itself and with 0. */
async function visit(editor: Editor, process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit');
  await Promise.race([editor.initialize(), ended.then((how) => assert.fail(`It ended at once: ${how}`))]);
  editor.open(uri, '青禾区政府工作报告\n\n一、过去一年工作回顾\n');
  const symbols = await editor.request<unknown[]>('textDocument/documentSymbol', { textDocument: { uri } });
  assert.ok(symbols.length > 0);
  assert.equal((await editor.pull(uri)).kind, 'full');
  await editor.request('shutdown', null);
  editor.notify('exit', null);
  assert.deepEqual(await ended, [0, null]);
}

const started: ChildProcess[] = [];

/** Starts a program that speaks over its standard input and output. */
function run(...args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  started.push(child);
  return child;
}

function overStreams(process: ChildProcess): Editor {
  assert.ok(process.stdout && process.stdin);
  return new Editor(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
}

describe('lsp: the process', function () {
  this.timeout(60_000);

  afterEach(() => {
    for (const child of started.splice(0)) child.kill();
  });

  it('serves over stdio', async () => {
    const child = run(server, '--stdio');
    await visit(overStreams(child), child);
  });

  it('serves over stdio when nobody says how', async () => {
    const child = run(server);
    await visit(overStreams(child), child);
  });

  it('serves over the IPC of Node', async () => {
    const child = fork(server, ['--node-ipc'], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    started.push(child);
    await visit(new Editor(new IPCMessageReader(child), new IPCMessageWriter(child)), child);
  });

  it('serves as `tally lsp --stdio`', async () => {
    const child = run(cli, 'lsp', '--stdio');
    await visit(overStreams(child), child);
  });

  it('ends when its client is gone', async () => {
    const child = run(server, '--stdio');
    const ended = once(child, 'exit');
    await overStreams(child).initialize();
    child.stdin?.end();
    assert.deepEqual(await ended, [1, null]);
  });
});
