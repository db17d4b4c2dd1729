/** The status bar item: how many findings the report in the editor has. */
import {
  DiagnosticSeverity,
  type Disposable,
  l10n,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  type Uri,
  window,
} from 'vscode';
import type { CheckStatus, Client } from '../client';
import { REPORT } from '../recognise';

export class StatusItem implements Disposable {
  readonly #item: StatusBarItem;
  readonly #status = new Map<string, CheckStatus>();
  readonly #subscriptions: Disposable[];

  constructor(client: Client) {
    this.#item = window.createStatusBarItem('tally.findings', StatusBarAlignment.Right, 90);
    this.#item.name = l10n.t('Tally: findings in the report');
    this.#item.command = 'tally.checkReport';
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#show()),
      languages.onDidChangeDiagnostics(() => this.#show()),
      client.onStatus((status) => {
        this.#status.set(status.uri, status);
        this.#show();
      }),
    ];
    this.#show();
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }

  #show(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== REPORT) {
      this.#item.hide();
      return;
    }
    const { problems, remarks } = countFindings(document.uri);
    const status = this.#status.get(document.uri.toString());
    this.#item.text = problems > 0 ? `$(warning) ${l10n.t('Tally {0}', problems)}` : `$(check) ${l10n.t('Tally')}`;
    this.#item.backgroundColor = problems > 0 ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.tooltip = [
      l10n.t('{0} findings, {1} remarks', problems, remarks),
      ...(status ? [l10n.t('{0} figures, {1} of them compared with others', status.figures, status.related)] : []),
    ].join('\n');
    this.#item.show();
  }
}

/** Errors and warnings, and whatever is milder, that Tally found in a document. */
function countFindings(uri: Uri): { readonly problems: number; readonly remarks: number } {
  const own = languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'tally');
  const problems = own.filter((diagnostic) => diagnostic.severity <= DiagnosticSeverity.Warning).length;
  return { problems, remarks: own.length - problems };
}
