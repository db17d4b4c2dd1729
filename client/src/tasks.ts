/** The tasks of the report in the editor, asked for anew after each check, and remembered while other files are looked at. */
import { commands, type Disposable, EventEmitter, type TextDocument, Uri, window, workspace } from 'vscode';
import { TASKS, type TasksAnswer } from '../../server/src/lsp/protocol';
import type { Client } from './client';
import { reportEditor } from './editor';
import { REPORT } from './recognise';

export type TaskTable = Pick<TasksAnswer, 'tasks' | 'units'>;

const NOTHING: TaskTable = { tasks: [], units: [] };

export class Tasks implements Disposable {
  readonly #client: Client;
  readonly #changed = new EventEmitter<void>();
  readonly #subscriptions: Disposable[];
  #uri: Uri | null = null;
  #table = NOTHING;

  readonly onChange = this.#changed.event;

  constructor(client: Client) {
    this.#client = client;
    this.#subscriptions = [
      this.#changed,
      client.onStatus(({ uri }) => {
        const active = reportEditor()?.document.uri.toString();
        if (uri === this.#uri?.toString() || uri === active) void this.load(Uri.parse(uri));
      }),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === REPORT) void this.load(editor.document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    ];
  }

  get table(): TaskTable {
    return this.#table;
  }

  /** The report that the table is of. */
  get uri(): Uri | null {
    return this.#uri;
  }

  /** Asks the server; a table that came too late for another report is dropped. */
  async load(uri: Uri): Promise<void> {
    this.#uri = uri;
    const table = await this.#client.ask(TASKS, { uri: uri.toString() });
    if (this.#uri?.toString() !== uri.toString()) return;
    this.#show(table ?? NOTHING);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  /** A change of language closes a document and opens it again. */
  #forget(uri: Uri): void {
    const key = uri.toString();
    const isOpen = (document: TextDocument): boolean => document.uri.toString() === key;
    if (this.#uri?.toString() !== key || workspace.textDocuments.some(isOpen)) return;
    this.#uri = null;
    this.#show(NOTHING);
  }

  #show(table: TaskTable): void {
    this.#table = table;
    void commands.executeCommand('setContext', 'tally.hasTasks', table.tasks.length > 0);
    this.#changed.fire();
  }
}
