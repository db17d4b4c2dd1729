/**
 * Shows what a change of the whole text would make of it, as a diff, and makes it only when the person says so: in one step of
 * undo, and never in a text that has changed since. Knows neither glossaries nor forms.
 */
import {
  commands,
  Disposable,
  l10n,
  languages,
  Range,
  type Tab,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { TextChange } from '../../server/src/lsp/protocol';
import { editsOf, write, writeInto } from './editor';
import { toPosition, toRange } from './place';
import { REPORT } from './recognise';

const SCHEME = 'tally-preview';

type Decide = (apply: boolean) => void;

export class Preview implements Disposable {
  readonly #texts = new Map<string, string>();
  readonly #undecided = new Map<string, Decide>();
  /** Each preview has a name of its own: the editor keeps the text of an earlier one for a while. */
  #count = 0;
  readonly #subscriptions = Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
    }),
    commands.registerCommand('tally.applyChange', () => this.#press(true)),
    commands.registerCommand('tally.discardChange', () => this.#press(false)),
    window.tabGroups.onDidChangeTabs(({ closed }) => {
      for (const tab of closed) this.#decide(rightOf(tab), false);
    }),
  );

  /** `title` names the diff; `told` says in a sentence what would change. */
  async offer(document: TextDocument, change: TextChange, title: string, told: string): Promise<void> {
    const right = document.uri.with({ scheme: SCHEME, authority: '', query: String(++this.#count) });
    this.#texts.set(right.toString(), change.text);
    // Whoever is quick decides while the diff is still being opened.
    const decided = new Promise<boolean>((resolve) => this.#undecided.set(right.toString(), resolve));
    await showDiff(document.uri, right, title, change);
    if (this.#undecided.has(right.toString())) this.#ask(right, told);
    const applies = await decided;
    await close(right);
    this.#texts.delete(right.toString());
    if (!applies) return;
    if (await make(document, change)) return;
    void window.showWarningMessage(l10n.t('The text has changed since: run the command again.'));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A message goes away after some seconds and then says nothing: the buttons above the diff stay, and closing it is an answer. */
  #ask(right: Uri, told: string): void {
    const apply = l10n.t('Apply');
    void window.showInformationMessage(told, apply, l10n.t('Discard')).then((choice) => {
      if (choice !== undefined) this.#decide(right, choice === apply);
    });
  }

  /** The message that asked the same is put away. */
  #press(apply: boolean): void {
    this.#decide(inFront(), apply);
    void commands.executeCommand('notifications.hideToasts');
  }

  #decide(right: Uri | null, apply: boolean): void {
    const key = right?.toString() ?? '';
    this.#undecided.get(key)?.(apply);
    this.#undecided.delete(key);
  }
}

/** The right side of a diff. */
function rightOf({ input }: Tab): Uri | null {
  const modified = typeof input === 'object' && input !== null && 'modified' in input ? input.modified : null;
  return modified instanceof Uri ? modified : null;
}

function inFront(): Uri | null {
  const tab = window.tabGroups.activeTabGroup.activeTab;
  return tab ? rightOf(tab) : null;
}

/** Both sides are reports, or the long lines of the right one would not wrap; the first change is in sight. */
async function showDiff(left: Uri, right: Uri, title: string, { edit }: TextChange): Promise<void> {
  const after = await workspace.openTextDocument(right);
  if (after.languageId !== REPORT) await languages.setTextDocumentLanguage(after, REPORT);
  const [first] = editsOf(edit);
  const start = first && toPosition(first.range.start);
  const options = start ? { selection: new Range(start, start) } : {};
  await commands.executeCommand('vscode.diff', left, right, title, options);
}

async function close(right: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs: all }) => all);
  await window.tabGroups.close(tabs.filter((tab) => rightOf(tab)?.toString() === right.toString()));
}

/** False in a text that has changed since, or that was closed: what its version was says nothing then. */
async function make(document: TextDocument, { version, edit }: TextChange): Promise<boolean> {
  if (document.isClosed || document.version !== version) return false;
  const edits = editsOf(edit);
  const editor = await window.showTextDocument(document);
  const isWritten =
    (await write(editor, edits)) || (document.version === version && (await writeInto(document, edits)));
  if (!isWritten) return false;
  const [first] = edits;
  if (first) editor.revealRange(toRange(first.range));
  return true;
}
