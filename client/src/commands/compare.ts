/** "Compare with last year" and "What changed since the last draft": a table beside the report, made anew each time. */
import { commands, Disposable, l10n, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Range as PlainRange } from 'vscode-languageclient';
import { CHANGES, COMPARE } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { reportEditor } from '../editor';
import { toRange } from '../place';
import { changesTable, comparedTable, GO_TO } from '../views/compared';

export function registerCompare(client: Client): Disposable {
  const tables = new Tables();
  return Disposable.from(
    tables,
    commands.registerCommand(GO_TO, goTo),
    commands.registerCommand('tally.compareWithLastYear', () => compare(client, tables)),
    commands.registerCommand('tally.draftChanges', () => changes(client, tables)),
  );
}

/** One page for each kind of table: a new table takes the place of the old one. */
class Tables implements Disposable {
  readonly #panels = new Map<string, WebviewPanel>();

  show(title: string, content: string): void {
    const panel = this.#panels.get(title) ?? this.#make(title);
    panel.webview.html = content;
    panel.reveal(undefined, true);
  }

  dispose(): void {
    for (const panel of this.#panels.values()) panel.dispose();
  }

  #make(title: string): WebviewPanel {
    const beside = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    const options = { enableCommandUris: [GO_TO], enableFindWidget: true, localResourceRoots: [] };
    const panel = window.createWebviewPanel('tally.table', title, beside, options);
    panel.onDidDispose(() => this.#panels.delete(title));
    this.#panels.set(title, panel);
    return panel;
  }
}

/** The page; null where there is nothing to compare with. Returned for whoever gives the command from elsewhere. */
async function compare(client: Client, tables: Tables): Promise<string | null> {
  const uri = reportEditor()?.document.uri.toString();
  const answer = uri && (await client.request(COMPARE, { uri }));
  if (!uri || !answer) return null;
  const { year, rows } = answer;
  if (year === null || rows.length === 0)
    return tell(l10n.t('No report of last year for this place was found in the folder.'));
  const page = comparedTable(uri, year, rows);
  tables.show(l10n.t('Compared with last year'), page);
  return page;
}

async function changes(client: Client, tables: Tables): Promise<string | null> {
  const uri = reportEditor()?.document.uri.toString();
  const answer = uri && (await client.request(CHANGES, { uri }));
  if (!uri || !answer) return null;
  if (answer.drafts.length === 0) return tell(l10n.t('No other draft of this report was found in the folder.'));
  const page = changesTable(uri, answer);
  tables.show(l10n.t('What changed since the last draft'), page);
  return page;
}

function tell(text: string): null {
  void window.showInformationMessage(text);
  return null;
}

/** Where the report is shown already, and not over the table. */
async function goTo(uri: string, range: PlainRange): Promise<void> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  const viewColumn = shown?.viewColumn ?? ViewColumn.One;
  await window.showTextDocument(Uri.parse(uri), { selection: toRange(range), viewColumn });
}
