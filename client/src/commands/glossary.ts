/** "Build or update the glossary": shown as a diff first. And the places where the term of an entry is used. */
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import {
  GLOSSARY,
  type GlossaryAnswer,
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
  await preview.offer(document, answer, l10n.t('Glossary: before ↔ after'), toldOf(answer));
}

/** Only of what there is: entries may be written, put into another order, or both. */
function toldOf({ added, moved }: GlossaryAnswer): string {
  if (added === 0 && moved === 0) return l10n.t('The entries are numbered anew.');
  const order = l10n.t('Entries put into another order: {0}.', moved);
  if (added === 0) return order;
  const written = l10n.t('Entries written: {0}; meanings that nobody has given are left open.', added);
  return moved === 0 ? written : `${written} ${order}`;
}

/** The editor's own command wants its own kinds of places. */
async function showUses({ uri, position, ranges }: ShowUsesParams): Promise<void> {
  const document = Uri.parse(uri);
  const places = ranges.map((range) => ({ uri: document, range: toRange(range) }));
  await commands.executeCommand('editor.action.showReferences', document, toPosition(position), places);
}
