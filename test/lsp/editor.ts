/**
 * An editor for the tests: a real connection over streams to a server in this process, or to one that was started as a
 * process. Whatever the server says is kept until a test waits for it; nothing waits for time to pass.
 */
import { PassThrough } from 'node:stream';
import {
  createMessageConnection,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  InitializeResult,
  Range,
} from 'vscode-languageserver';
import { createConnection } from 'vscode-languageserver/node';
import { makeEngine } from '../../server/src/core/engine';
import type { Rule } from '../../server/src/core/rules/rule';
import type { Host } from '../../server/src/host/host';
import { makeNodeHost } from '../../server/src/host/node';
import { shippedLexicon } from '../../server/src/lexicon';
import { startServer } from '../../server/src/lsp/server';
import { testRules } from './rules';

/** What VS Code can, as far as the server asks. */
export const vscode: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    codeAction: { resolveSupport: { properties: ['edit'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    workspaceFolders: true,
  },
};

/** An editor that can hardly anything. */
export const plain: ClientCapabilities = {};

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly rules?: readonly Rule[];
  readonly roots?: readonly string[];
  readonly locale?: string;
  /** The section `tally` of the settings. */
  readonly section?: unknown;
  /** Files by URI that the server finds on the disk. */
  readonly files?: Map<string, string>;
  /** The server reads the real disk instead. */
  readonly disk?: boolean;
  readonly options?: unknown;
}

/** A message from the server that nobody has waited for yet. */
interface Said {
  readonly method: string;
  readonly params: unknown;
}

export class Editor {
  readonly connection: MessageConnection;
  /** Answered to workspace/configuration; a test may change it. */
  section: unknown;
  initialized: InitializeResult | null = null;
  readonly #said: Said[] = [];
  readonly #waiting: { readonly matches: (said: Said) => boolean; readonly found: (said: Said) => void }[] = [];
  readonly #versions = new Map<string, number>();
  readonly #options: EditorOptions;

  constructor(reader: MessageReader, writer: MessageWriter, options: EditorOptions = {}) {
    this.#options = options;
    this.section = options.section ?? {};
    this.connection = createMessageConnection(reader, writer);
    this.connection.onNotification((method, params) => this.#hear({ method, params }));
    this.connection.onRequest((method, params) => {
      this.#hear({ method, params });
      return method === 'workspace/configuration' ? [this.section] : null;
    });
    this.connection.listen();
  }

  async initialize(): Promise<this> {
    const { capabilities = vscode, roots = [], locale = 'zh-cn', options = { uriScheme: 'vscode' } } = this.#options;
    this.initialized = await this.request('initialize', {
      processId: null,
      rootUri: roots[0] ?? null,
      workspaceFolders: roots.map((uri) => ({ uri, name: uri })),
      capabilities,
      locale,
      initializationOptions: options,
    });
    this.notify('initialized', {});
    return this;
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string): void {
    this.#versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'report', version: 1, text } });
  }

  /** Replaces a range, or the whole text. */
  change(uri: string, text: string, range?: Range): number {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    const contentChanges = [range ? { range, text } : { text }];
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return version;
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId ? { previousResultId } : {}),
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    const context = { diagnostics: [], ...(only ? { only } : {}) };
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context });
  }

  /** The next message of this name that fits; one that came already counts once. */
  next<T>(method: string, fits: (params: T) => boolean = () => true): Promise<T> {
    const matches = (said: Said): boolean => said.method === method && fits(said.params as T);
    const at = this.#said.findIndex(matches);
    const [said] = at < 0 ? [] : this.#said.splice(at, 1);
    if (said) return Promise.resolve(said.params as T);
    return new Promise((resolve) => {
      this.#waiting.push({ matches, found: ({ params }) => resolve(params as T) });
    });
  }

  /** What has come of this name and was not waited for. */
  heard(method: string): number {
    return this.#said.filter((said) => said.method === method).length;
  }

  #hear(said: Said): void {
    const at = this.#waiting.findIndex(({ matches }) => matches(said));
    const [waiting] = at < 0 ? [] : this.#waiting.splice(at, 1);
    if (waiting) waiting.found(said);
    else this.#said.push(said);
  }
}

/** A server in this process, with rules of the tests unless told otherwise. */
export function start(options: EditorOptions = {}): Promise<Editor> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const engine = makeEngine(options.rules ?? testRules, shippedLexicon);
  startServer({
    connection,
    host: options.disk ? makeNodeHost({ LANG: 'en_US.UTF-8' }) : hostWith(options.files ?? new Map()),
    engine,
    version: '0.0.0',
  });
  return new Editor(new StreamMessageReader(down), new StreamMessageWriter(up), options).initialize();
}

function hostWith(files: Map<string, string>): Host {
  return {
    ...makeNodeHost({ LANG: 'en_US.UTF-8' }),
    async read(uri) {
      const text = files.get(uri);
      return text === undefined ? null : new TextEncoder().encode(text);
    },
  };
}

/** A range on one line. */
export const onLine = (line: number, start: number, end: number): Range => ({
  start: { line, character: start },
  end: { line, character: end },
});
