/**
 * A client that measures: it writes messages of the language server protocol by hand and takes the time from just before the
 * write until the complete answer has arrived, so that the client's own parsing does not count.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const milliseconds = () => Number(process.hrtime.bigint()) / 1e6;

export class Client {
  #process;
  #pending = new Map();
  #chunks = Buffer.alloc(0);
  #id = 0;
  #version = 1;
  /** What the server declared. */
  capabilities = {};

  constructor(command) {
    const env = { ...process.env };
    // Certificates that nobody needs here cost each process tens of milliseconds.
    delete env.NODE_EXTRA_CA_CERTS;
    this.#process = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#process.stdout.on('data', (chunk) => this.#read(chunk));
  }

  /** Called with every notification. */
  onNotification = () => {};

  get pid() {
    return this.#process.pid;
  }

  async initialize(more = {}) {
    const capabilities = { textDocument: { diagnostic: {}, codeAction: { resolveSupport: { properties: ['edit'] } } } };
    const initialize = { processId: process.pid, rootUri: null, capabilities, locale: 'zh-cn', ...more };
    this.capabilities = (await this.request('initialize', initialize)).result.capabilities;
    this.notify('initialized', {});
  }

  /** Resolves to the answer and to how long it took from `since`. */
  request(method, params, since = milliseconds()) {
    const id = ++this.#id;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject, since });
      this.#write({ jsonrpc: '2.0', id, method, params });
    });
  }

  notify(method, params) {
    this.#write({ jsonrpc: '2.0', method, params });
  }

  /** Gives the moment before it was sent. */
  open(uri, text) {
    const since = milliseconds();
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'report', version: 1, text } });
    return since;
  }

  /** One keystroke; gives the moment before it was sent. */
  type(uri, range, text) {
    const since = milliseconds();
    const textDocument = { uri, version: ++this.#version };
    this.notify('textDocument/didChange', { textDocument, contentChanges: [{ range, text }] });
    return since;
  }

  async close() {
    await this.request('shutdown', null);
    this.notify('exit', null);
    await once(this.#process, 'exit');
  }

  #write(message) {
    const body = Buffer.from(JSON.stringify(message));
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(chunk) {
    const now = milliseconds();
    this.#chunks = this.#chunks.length > 0 ? Buffer.concat([this.#chunks, chunk]) : chunk;
    for (;;) {
      const end = this.#chunks.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/content-length:\s*(\d+)/i.exec(this.#chunks.toString('latin1', 0, end))?.[1]);
      const start = end + 4;
      if (this.#chunks.length < start + length) return;
      const body = this.#chunks.subarray(start, start + length);
      this.#chunks = this.#chunks.subarray(start + length);
      this.#answer(JSON.parse(body.toString()), now, length);
    }
  }

  #answer(message, now, bytes) {
    if (message.method && message.id !== undefined) {
      this.#write({ jsonrpc: '2.0', id: message.id, result: null });
      return;
    }
    if (message.method) {
      this.onNotification(message);
      return;
    }
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    this.#pending.delete(message.id);
    if (message.error) pending.reject(new Error(message.error.message));
    else pending.resolve({ result: message.result, time: now - pending.since, bytes });
  }
}
