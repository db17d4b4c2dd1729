/** "Full-width punctuation", "traditional to simplified", "tidy blanks": of the report or of what is selected, shown as a diff first. */
import { commands, Disposable, l10n } from 'vscode';
import { TEXT_FORM, type TextFormParams } from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { inPassing, reportEditor } from '../editor';
import { plainRange } from '../place';
import type { Preview } from '../preview';

/** Nobody wants the marks of half width back by command: one undo brings them. */
type Form = Exclude<TextFormParams['form'], 'half-width'>;

const FORMS: Readonly<Record<string, Form>> = {
  'tally.toFullWidth': 'full-width',
  'tally.toSimplified': 'simplified',
  'tally.tidyBlanks': 'tidy-blanks',
};

export function registerForms(client: Client, preview: Preview): Disposable {
  return Disposable.from(
    ...Object.entries(FORMS).map(([command, form]) =>
      commands.registerCommand(command, () => bringInto(client, preview, form)),
    ),
  );
}

async function bringInto(client: Client, preview: Preview, form: Form): Promise<void> {
  const editor = reportEditor();
  if (!editor) return;
  const { document, selection } = editor;
  const part = selection.isEmpty ? {} : { range: plainRange(selection) };
  const answer = await client.request(TEXT_FORM, { uri: document.uri.toString(), form, ...part });
  if (answer === undefined) return;
  if (answer === null) {
    inPassing(
      selection.isEmpty ? l10n.t('Nothing to change in this report.') : l10n.t('Nothing to change in the selection.'),
    );
    return;
  }
  await preview.offer(document, answer, titleOf(form), toldOf(form, answer.count));
}

function titleOf(form: Form): string {
  switch (form) {
    case 'full-width':
      return l10n.t('Full-width punctuation: before ↔ after');
    case 'simplified':
      return l10n.t('Simplified characters: before ↔ after');
    case 'tidy-blanks':
      return l10n.t('Tidy blanks: before ↔ after');
  }
}

function toldOf(form: Form, count: number): string {
  switch (form) {
    case 'full-width':
      return l10n.t('Marks that become full width: {0}. No figure changes.', count);
    case 'simplified':
      return l10n.t('Places that become simplified: {0}. No figure changes.', count);
    case 'tidy-blanks':
      return l10n.t('Blanks that are tidied: {0}. No figure changes.', count);
  }
}
