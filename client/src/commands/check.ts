/** "Check this report" and "Check the selection". */
import { commands, Disposable, l10n, languages, type TextEditor, window } from 'vscode';
import { CHECK, type CheckAnswer } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { inPassing, reportEditor } from '../editor';
import { plainRange, toRange } from '../place';
import { REPORT } from '../recognise';

export function registerCheck(client: Client): Disposable {
  return Disposable.from(
    commands.registerCommand('tally.checkReport', () => checkReport(client)),
    commands.registerCommand('tally.checkSelection', () => checkSelection(client)),
  );
}

/** Also makes a report of a text that was not recognised as one: the user knows better. */
async function checkReport(client: Client): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document } = editor;
  if (document.languageId !== REPORT) await languages.setTextDocumentLanguage(document, REPORT);
  const answer = await client.request(CHECK, { uri: document.uri.toString() });
  if (!answer) return;
  const { findings, figures, related } = answer;
  if (findings.length > 0) await commands.executeCommand('workbench.panel.markers.view.focus');
  inPassing(
    l10n.t('Findings in the report: {0}. Figures: {1}, compared with others: {2}.', findings.length, figures, related),
  );
}

async function checkSelection(client: Client): Promise<void> {
  const editor = reportEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const answer = await client.request(CHECK, { uri: document.uri.toString(), range: plainRange(selection) });
  if (!answer) return;
  const { findings, figures, related } = answer;
  if (findings.length > 0) await choose(editor, findings);
  else inPassing(l10n.t('Nothing found in the selection. Figures: {0}, compared with others: {1}.', figures, related));
}

/** Goes to the finding that is chosen. */
async function choose({ document }: TextEditor, findings: CheckAnswer['findings']): Promise<void> {
  const items = findings.map(({ message, range }) => ({
    label: message,
    description: l10n.t('line {0}', range.start.line + 1),
    range,
  }));
  const choice = await window.showQuickPick(items, { title: l10n.t('Findings in the selection') });
  if (choice) await window.showTextDocument(document, { selection: toRange(choice.range) });
}
