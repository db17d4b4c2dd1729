/** "Check this report" and "Check the selection". */
import { commands, Disposable, l10n, languages, Range, type TextEditor, window } from 'vscode';
import type { Client } from '../client';
import { REPORT } from '../recognise';

/** What the server answers to `tally/check`; positions as in LSP. */
interface CheckAnswer {
  readonly figures: number;
  readonly related: number;
  readonly findings: readonly {
    readonly message: string;
    readonly range: {
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    };
  }[];
}

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
  if (editor.document.languageId !== REPORT) await languages.setTextDocumentLanguage(editor.document, REPORT);
  const answer = await ask(client, editor, null);
  if (!answer) return;
  if (answer.findings.length > 0) await commands.executeCommand('workbench.panel.markers.view.focus');
  report(
    l10n.t(
      'This report: {0} findings; {1} figures, {2} of them compared with others.',
      answer.findings.length,
      answer.figures,
      answer.related,
    ),
  );
}

async function checkSelection(client: Client): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || editor.document.languageId !== REPORT) return;
  const answer = await ask(client, editor, editor.selection);
  if (!answer) return;
  if (answer.findings.length === 0) {
    report(
      l10n.t(
        'The selection: nothing found; {0} figures, {1} of them compared with others.',
        answer.figures,
        answer.related,
      ),
    );
    return;
  }
  const items = answer.findings.map((finding) => ({ label: finding.message, finding }));
  const choice = await window.showQuickPick(items, { title: l10n.t('Findings in the selection'), matchOnDetail: true });
  if (!choice) return;
  const { start, end } = choice.finding.range;
  const range = new Range(start.line, start.character, end.line, end.character);
  await window.showTextDocument(editor.document, { selection: range });
}

function ask(client: Client, editor: TextEditor, range: Range | null): Promise<CheckAnswer | null> {
  const uri = editor.document.uri.toString();
  return client.request<CheckAnswer>('tally/check', range ? { uri, range: plain(range) } : { uri });
}

const plain = ({ start, end }: Range): object => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

/** A word in passing: nobody has to close it. */
const report = (text: string): void => void window.setStatusBarMessage(text, 8000);
