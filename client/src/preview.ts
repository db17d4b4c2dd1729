/**
 * Shows what a change of the whole text would make of it, as a diff, and makes it only when the person says so: in one step of
 * undo, and never in a text that has changed since. Knows neither glossaries nor forms.
 */
import { commands, type Disposable, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { type PlainRange, toRange } from './place';

/** A change of a document as the server answers it. */
export interface TextChange {
  readonly version: number;
  readonly edit: {
    readonly documentChanges?: readonly { readonly edits: readonly { range: PlainRange; newText: string }[] }[];
  };
  /** The document after the edit. */
  readonly text: string;
}

const SCHEME = 'tally-preview';

export class Preview implements Disposable {
  readonly #texts = new Map<string, string>();
  /** Each preview has a name of its own: the editor keeps the text of an earlier one for a while. */
  #count = 0;
  readonly #provider = workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (uri) => this.#texts.get(uri.toString()) ?? '',
  });

  /** `title` names the diff; `told` says in a sentence what would change. */
  async offer(document: TextDocument, change: TextChange, title: string, told: string): Promise<void> {
    const right = document.uri.with({ scheme: SCHEME, authority: '', query: String(++this.#count) });
    this.#texts.set(right.toString(), change.text);
    await commands.executeCommand('vscode.diff', document.uri, right, title);
    const apply = l10n.t('Apply');
    const choice = await window.showInformationMessage(told, apply, l10n.t('Discard'));
    await close(right);
    this.#texts.delete(right.toString());
    if (choice !== apply) return;
    if (document.version !== change.version) {
      void window.showWarningMessage(l10n.t('The text has changed since: run the command again.'));
      return;
    }
    await make(document, change);
  }

  dispose(): void {
    this.#provider.dispose();
  }
}

async function close(right: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs: all }) => all);
  const shown = tabs.filter(({ input }) => {
    const modified = typeof input === 'object' && input !== null && 'modified' in input ? input.modified : null;
    return modified instanceof Uri && modified.toString() === right.toString();
  });
  await window.tabGroups.close(shown);
}

/** Each place by itself, so that cursors and folds elsewhere stay. */
async function make(document: TextDocument, { edit }: TextChange): Promise<void> {
  const edits = edit.documentChanges?.flatMap((change) => change.edits) ?? [];
  const editor = await window.showTextDocument(document);
  const done = await editor.edit((builder) => {
    for (const { range, newText } of edits) builder.replace(toRange(range), newText);
  });
  const [first] = edits;
  if (done && first) editor.revealRange(toRange(first.range));
}
