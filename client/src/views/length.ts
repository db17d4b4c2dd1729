/** The status bar item with the length of the report in the editor, against what it may be; of a selection, its own. */
import {
  type Disposable,
  l10n,
  StatusBarAlignment,
  type StatusBarItem,
  type TextEditor,
  ThemeColor,
  window,
  workspace,
} from 'vscode';
import { COUNT, type CountAnswer } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { reportEditor } from '../editor';
import { plainRange } from '../place';

/** How long the cursor rests before lengths are asked for, in ms. */
const REST = 200;

export class LengthItem implements Disposable {
  readonly #client: Client;
  readonly #item: StatusBarItem;
  readonly #subscriptions: Disposable[];
  #waiting: ReturnType<typeof setTimeout> | null = null;

  constructor(client: Client) {
    this.#client = client;
    this.#item = window.createStatusBarItem('tally.length', StatusBarAlignment.Right, 89);
    this.#item.name = l10n.t('Tally: length of the report');
    this.#item.command = {
      command: 'workbench.action.openSettings',
      title: l10n.t('Set a limit'),
      arguments: ['tally.budget'],
    };
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#askSoon()),
      window.onDidChangeTextEditorSelection(() => this.#askSoon()),
      client.onStatus(() => this.#askSoon()),
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('tally.budget') && this.#askSoon()),
    ];
    this.#askSoon();
  }

  dispose(): void {
    if (this.#waiting) clearTimeout(this.#waiting);
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #askSoon(): void {
    if (this.#waiting) clearTimeout(this.#waiting);
    const editor = reportEditor();
    if (!editor) {
      this.#item.hide();
      return;
    }
    this.#waiting = setTimeout(() => void this.#ask(editor), REST);
  }

  /** An answer for a text or a cursor that has moved on is followed by another one. */
  async #ask(editor: TextEditor): Promise<void> {
    const { document, selection } = editor;
    const params = { uri: document.uri.toString(), range: plainRange(selection) };
    const lengths = await this.#client.ask(COUNT, params);
    if (lengths === undefined || lengths.version === null || window.activeTextEditor !== editor) return;
    const budget = workspace.getConfiguration('tally', document).get<number>('budget', 0);
    this.#show(lengths, budget, !selection.isEmpty);
  }

  #show({ whole, sections, selected }: CountAnswer, budget: number, selecting: boolean): void {
    const all = whole.characters;
    const over = budget > 0 && all > budget;
    this.#item.text = selecting
      ? l10n.t('Characters selected: {0}', selected.characters)
      : budget > 0
        ? l10n.t('{0} of {1} characters', all, budget)
        : l10n.t('{0} characters', all);
    this.#item.backgroundColor = over ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.tooltip = [
      budget > 0 ? l10n.t('The report: {0} of {1} characters', all, budget) : l10n.t('The report: {0} characters', all),
      ...(over ? [l10n.t('{0} too many', all - budget)] : []),
      ...sections.map(({ label, characters }) => l10n.t('{0}: {1} characters', label, characters)),
    ].join('\n');
    this.#item.show();
  }
}
