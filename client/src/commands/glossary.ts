/** "Build or update the glossary": shown as a diff first. And the places where the term of an entry is used. */
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import {
  GLOSSARY,
  type OfDocument,
  SHOW_USES,
  type ShowUsesParams,
  UPDATE_GLOSSARY,
} from '../../../server/src/lsp/protocol';
import type { Client } from '../client';
import { inPassing } from '../editor';
import { toPosition, toRange } from '../place';
import type { Preview } from '../preview';
import { REPORT } from '../recognise';

export function registerGlossary(client: Client, preview: Preview): Disposable {
  return Disposable.from(
    commands.registerCommand(UPDATE_GLOSSARY, (target?: Partial<OfDocument>) => update(client, preview, target?.uri)),
    commands.registerCommand(SHOW_USES, showUses),
  );
}

/** Nothing is changed before the person has seen what would be. */
async function update(client: Client, preview: Preview, target: string | undefined): Promise<void> {
  const uri = target ? Uri.parse(target) : window.activeTextEditor?.document.uri;
  const document = uri && (await workspace.openTextDocument(uri));
  if (document?.languageId !== REPORT) return;
  const answer = await client.request(GLOSSARY, { uri: document.uri.toString() });
  if (answer === undefined) return;
  if (answer === null) {
    inPassing(l10n.t('The glossary has every term that needs explaining, in order.'));
    return;
  }
  const told = l10n.t(
    '{0} entries written, {1} moved. Meanings that nobody has given are left open.',
    answer.added,
    answer.moved,
  );
  await preview.offer(document, answer, l10n.t('Glossary: before ↔ after'), told);
}

/** The editor's own command wants its own kinds of places. */
async function showUses({ uri, position, ranges }: ShowUsesParams): Promise<void> {
  const document = Uri.parse(uri);
  const places = ranges.map((range) => ({ uri: document, range: toRange(range) }));
  await commands.executeCommand('editor.action.showReferences', document, toPosition(position), places);
}
