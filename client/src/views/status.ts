/** The status bar item: how many findings the report in the editor has, or that it was not checked. */
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
  workspace,
} from 'vscode';
import type { Status } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { reportEditor } from '../editor';

export class StatusItem implements Disposable {
  readonly #item: StatusBarItem;
  readonly #status = new Map<string, Status>();
  readonly #subscriptions: Disposable[];

  constructor(client: Client) {
    this.#item = window.createStatusBarItem('tally.findings', StatusBarAlignment.Right, 90);
    this.#item.name = l10n.t('Tally: findings in the report');
    this.#item.command = 'tally.checkReport';
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#show()),
      languages.onDidChangeDiagnostics(() => this.#show()),
      workspace.onDidCloseTextDocument(({ uri }) => this.#status.delete(uri.toString())),
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
    const editor = reportEditor();
    if (!editor) {
      this.#item.hide();
      return;
    }
    const { uri } = editor.document;
    const { icon, text, lines, isProblem } = describe(this.#status.get(uri.toString()), countFindings(uri));
    this.#item.text = `$(${icon}) ${text}`;
    this.#item.tooltip = lines.join('\n');
    this.#item.accessibilityInformation = { label: [text, ...lines].join(', ') };
    this.#item.backgroundColor = isProblem ? new ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.show();
  }
}

interface Shown {
  readonly icon: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly isProblem: boolean;
}

interface Found {
  readonly problems: number;
  readonly remarks: number;
}

/** A text that nobody has checked is not said to be right. */
function describe(status: Status | undefined, { problems, remarks }: Found): Shown {
  const plain = { text: l10n.t('Tally'), isProblem: false };
  if (problems + remarks === 0 && status === undefined) {
    return { ...plain, icon: 'circle-outline', lines: [l10n.t('Not checked yet')] };
  }
  if (status && status.reading !== 'whole') {
    return { ...plain, icon: 'circle-slash', lines: [l10n.t('This text was not checked')] };
  }
  const lines = [
    l10n.t('Findings: {0}, remarks: {1}', problems, remarks),
    ...(status ? [l10n.t('Figures: {0}, compared with others: {1}', status.figures, status.related)] : []),
  ];
  if (problems === 0) return { ...plain, icon: 'check', lines };
  return { icon: 'warning', text: l10n.t('Tally {0}', problems), lines, isProblem: true };
}

/** Errors and warnings, and whatever is milder, that Tally found in a document. */
function countFindings(uri: Uri): Found {
  const own = languages.getDiagnostics(uri).filter((diagnostic) => diagnostic.source === 'tally');
  const problems = own.filter((diagnostic) => diagnostic.severity <= DiagnosticSeverity.Warning).length;
  return { problems, remarks: own.length - problems };
}
