/** "Full-width punctuation", "traditional to simplified", "tidy blanks": of the report or of what is selected, shown as a diff first. */
import { commands, Disposable, l10n, window } from 'vscode';
import type { Client } from '../client';
import { type PlainRange, plainRange } from '../place';
import type { Preview, TextChange } from '../preview';
import { REPORT } from '../recognise';

type Form = 'full-width' | 'simplified' | 'tidy-blanks';

/** What the server answers to `tally/textForm`. */
interface FormAnswer extends TextChange {
  readonly count: number;
}

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
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== REPORT) return;
  const { document, selection } = editor;
  const part: { readonly range?: PlainRange } = selection.isEmpty ? {} : { range: plainRange(selection) };
  const uri = document.uri.toString();
  const answer = await client.request<FormAnswer>('tally/textForm', { uri, form, ...part });
  if (!answer) {
    const nothing = selection.isEmpty
      ? l10n.t('Nothing to change in this report.')
      : l10n.t('Nothing to change in the selection.');
    window.setStatusBarMessage(nothing, 8000);
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
      return l10n.t('{0} marks become full width. No figure changes.', count);
    case 'simplified':
      return l10n.t('{0} places become simplified. No figure changes.', count);
    case 'tidy-blanks':
      return l10n.t('{0} blanks are tidied. No figure changes.', count);
  }
}
