/** "Compare with last year" and "What changed since the last draft": a table beside the report, made anew each time. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Client } from '../client';
import { REPORT } from '../recognise';
import { type ComparedRow, changesTable, comparedTable, type DraftChanges } from '../views/compared';

/** The scheme of the tables: they are shown and never saved. */
const SCHEME = 'tally-table';

export function registerCompare(client: Client): Disposable {
  const tables = new Tables();
  return Disposable.from(
    tables,
    workspace.registerTextDocumentContentProvider(SCHEME, tables),
    commands.registerCommand('tally.compareWithLastYear', () => compare(client, tables)),
    commands.registerCommand('tally.draftChanges', () => changes(client, tables)),
  );
}

class Tables implements TextDocumentContentProvider, Disposable {
  readonly #contents = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  provideTextDocumentContent(uri: Uri): string {
    return this.#contents.get(uri.toString()) ?? '';
  }

  async show(name: string, content: string): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.#contents.set(uri.toString(), content);
    this.#changed.fire(uri);
    await commands.executeCommand('markdown.showPreviewToSide', uri);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

async function compare(client: Client, tables: Tables): Promise<void> {
  const uri = activeReport();
  if (uri === null) return;
  const answer = await client.request<{ readonly rows: readonly ComparedRow[] }>('tally/compare', { uri });
  if (!answer) return;
  if (answer.rows.length === 0) tell(l10n.t('No report of last year for this place was found in the folder.'));
  else await tables.show(l10n.t('Compared with last year'), comparedTable(uri, answer.rows));
}

async function changes(client: Client, tables: Tables): Promise<void> {
  const uri = activeReport();
  if (uri === null) return;
  const answer = await client.request<DraftChanges>('tally/changes', { uri });
  if (!answer) return;
  if (answer.drafts.length === 0) tell(l10n.t('No other draft of this report was found in the folder.'));
  else await tables.show(l10n.t('What changed since the last draft'), changesTable(uri, answer));
}

function activeReport(): string | null {
  const document = window.activeTextEditor?.document;
  return document?.languageId === REPORT ? document.uri.toString() : null;
}

const tell = (text: string): void => void window.showInformationMessage(text);
