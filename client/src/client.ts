/** The language client: one per window, started by the first report, started again when asked. */
import { type Disposable, EventEmitter, env, type LogOutputChannel, l10n, type Uri, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { REPORT } from './recognise';

export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the server says after each check of a document. */
export interface CheckStatus {
  readonly uri: string;
  readonly figures: number;
  readonly related: number;
}

export class Client implements Disposable {
  readonly #make: MakeClient;
  readonly #log: LogOutputChannel;
  readonly #version: string;
  readonly #storage: Uri;
  readonly #status = new EventEmitter<CheckStatus>();
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

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  /** Asks the server; null where it does not run. */
  async request<R>(method: string, params: unknown): Promise<R | null> {
    await this.start();
    return this.#client?.state === State.Running ? this.#client.sendRequest<R>(method, params) : null;
  }

  dispose(): void {
    this.#status.dispose();
    void this.#stop();
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
    });
    this.#client = client;
    client.onNotification('tally/status', (status: CheckStatus) => this.#status.fire(status));
    try {
      await client.start();
    } catch (error) {
      this.#log.error(String(error));
      const show = l10n.t('Show Log');
      void window
        .showErrorMessage(l10n.t('Tally could not start its language server.'), show)
        .then((choice) => choice === show && this.#log.show());
    }
  }

  async #stop(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#starting = null;
    try {
      await client?.dispose(2000);
    } catch (error) {
      this.#log.warn(String(error));
    }
  }
}
