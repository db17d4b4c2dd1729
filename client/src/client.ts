/** The language client: one per window, started by the first report, started again when asked. */
import { type Disposable, EventEmitter, env, type LogOutputChannel, l10n, type Uri, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, LSPErrorCodes, vsdiag } from 'vscode-languageclient';
import { type Method, STATUS, type Status } from '../../server/src/lsp/protocol';
import { inPassing } from './editor';
import { isDraft, REPORT } from './recognise';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A server that has not started by then cannot be stopped, and one that has not stopped by then is left to itself; in ms. */
const TO_START = 10_000;
const TO_STOP = 2000;

export class Client implements Disposable {
  readonly #make: MakeClient;
  readonly #log: LogOutputChannel;
  readonly #version: string;
  readonly #storage: Uri;
  readonly #status = new EventEmitter<Status>();
  #client: BaseLanguageClient | null = null;
  #starting: Promise<void> | null = null;

  /** Fires after the server has checked a document. */
  readonly onStatus = this.#status.event;

  /** `storage`: where the server may keep what it read of folders. */
  constructor(make: MakeClient, log: LogOutputChannel, version: string, storage: Uri) {
    this.#make = make;
    this.#log = log;
    this.#version = version;
    this.#storage = storage;
  }

  /** Starts the server unless it runs or is being started. Never rejects: a failure is shown and logged. */
  start(): Promise<void> {
    this.#starting ??= this.#start();
    return this.#starting;
  }

  /** Whoever asks meanwhile is answered by the new server; of two restarts the second waits for the first. */
  restart(): Promise<void> {
    const before = this.#starting;
    this.#starting = this.#stop(before).then(() => this.#start());
    return this.#starting;
  }

  /** Asks the server for what nobody waits for; undefined where there is no answer. Never rejects. */
  async ask<P, R>(method: Method<P, R>, params: P): Promise<R | undefined> {
    try {
      return await this.#send(method, params);
    } catch (error) {
      if (!isOutdated(error)) this.#log.warn(`${method}: ${error}`);
      return undefined;
    }
  }

  /** Asks for a person who gave a command: where there is no answer, undefined, and the person is told why. */
  async request<P, R>(method: Method<P, R>, params: P): Promise<R | undefined> {
    try {
      return await this.#send(method, params);
    } catch (error) {
      if (isOutdated(error)) inPassing(l10n.t('The text has changed since: run the command again.'));
      else this.#tell(l10n.t('Tally’s language server does not answer.'), error);
      return undefined;
    }
  }

  dispose(): void {
    this.#status.dispose();
    void this.#stop(this.#starting);
  }

  /** Rejects where the server does not run; one that is being started again is waited for. */
  async #send<P, R>(method: Method<P, R>, params: P): Promise<R> {
    await this.start();
    if (!this.#client) throw new Error('stopped');
    return await this.#client.sendRequest<R>(method, params);
  }

  async #start(): Promise<void> {
    const client = this.#make({
      documentSelector: [{ language: REPORT }],
      outputChannel: this.#log,
      initializationOptions: {
        uriScheme: env.uriScheme,
        version: this.#version,
        ...(this.#storage.scheme === 'file' ? { cache: this.#storage.fsPath } : {}),
      },
      diagnosticPullOptions: { onChange: true, onTabs: true },
      middleware: {
        // The other side of a diff has the report's name, and with it its language; its faults are nobody's concern.
        provideDiagnostics: (document, previous, token, next) =>
          isDraft('uri' in document ? document.uri : document) ? next(document, previous, token) : NO_DIAGNOSTICS,
      },
    });
    this.#client = client;
    client.onNotification(STATUS, (status: Status) => this.#status.fire(status));
    try {
      await client.start();
    } catch (error) {
      this.#tell(l10n.t('Tally could not start its language server.'), error);
    }
  }

  /** One that is being started cannot be stopped. */
  async #stop(starting: Promise<void> | null): Promise<void> {
    if (starting) await Promise.race([starting, new Promise((resolve) => setTimeout(resolve, TO_START))]);
    const client = this.#client;
    this.#client = null;
    try {
      await client?.dispose(TO_STOP);
    } catch (error) {
      this.#log.warn(String(error));
    }
  }

  #tell(words: string, error: unknown): void {
    this.#log.error(String(error));
    const show = l10n.t('Show Log');
    void window.showErrorMessage(words, show).then((choice) => choice === show && this.#log.show());
  }
}

const NO_DIAGNOSTICS: vsdiag.FullDocumentDiagnosticReport = {
  kind: vsdiag.DocumentDiagnosticReportKind.full,
  items: [],
};

const OUTDATED: ReadonlySet<unknown> = new Set([
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ServerCancelled,
]);

/** The text has changed while the server was at work. */
const isOutdated = (error: unknown): boolean => error instanceof Error && 'code' in error && OUTDATED.has(error.code);
