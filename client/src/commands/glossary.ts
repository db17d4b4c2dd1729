/**
 * "Build or update the glossary": shown as a diff first. "Add to the office's glossary": a line in the file that `.tally.json`
 * names. And the places where an entry's term is used.
 */
import { commands, Disposable, l10n, Uri, window, workspace } from 'vscode';
import type { Client } from '../client';
import { type PlainPosition, type PlainRange, toPosition, toRange } from '../place';
import type { Preview, TextChange } from '../preview';
import { REPORT } from '../recognise';
import { exists, fileFor, parse } from './ignore';

/** What the server answers to `tally/glossary`. */
interface GlossaryAnswer extends TextChange {
  readonly added: number;
  readonly moved: number;
}

/** What the server's code action hands over. */
interface Entry {
  readonly uri: string;
  readonly term: string;
  readonly expansion: string | null;
}

export function registerGlossary(client: Client, preview: Preview): Disposable {
  return Disposable.from(
    commands.registerCommand('tally.updateGlossary', (target?: { readonly uri?: string }) =>
      update(client, preview, target),
    ),
    commands.registerCommand('tally.addToGlossary', add),
    commands.registerCommand('tally.showUses', showUses),
  );
}

/** Nothing is changed before the person has seen what would be. */
async function update(client: Client, preview: Preview, target: { readonly uri?: string } | undefined): Promise<void> {
  const uri = target?.uri ? Uri.parse(target.uri) : window.activeTextEditor?.document.uri;
  const document = uri && (await workspace.openTextDocument(uri));
  if (document?.languageId !== REPORT) return;
  const answer = await client.request<GlossaryAnswer>('tally/glossary', { uri: document.uri.toString() });
  if (!answer) {
    window.setStatusBarMessage(l10n.t('The glossary has every term that needs explaining, in order.'), 8000);
    return;
  }
  const told = l10n.t(
    '{0} entries written, {1} moved. Meanings that nobody has given are left open.',
    answer.added,
    answer.moved,
  );
  await preview.offer(document, answer, l10n.t('Glossary: before ↔ after'), told);
}

/** Where nobody has named a file yet. */
const GLOSSARY = '术语表.csv';

async function add(entry: Entry): Promise<void> {
  const settingsFile = await fileFor(Uri.parse(entry.uri));
  if (!settingsFile) {
    void window.showWarningMessage(l10n.t('Save the draft first: the glossary is kept in a file beside it.'));
    return;
  }
  const meaning =
    entry.expansion ?? (await window.showInputBox({ prompt: l10n.t('What does “{0}” mean?', entry.term) }));
  if (!meaning?.trim()) return;
  const file = await glossaryOf(settingsFile);
  if (!file) return;
  const old = await readGlossary(file);
  if (old === null) {
    void window.showErrorMessage(
      l10n.t('{0} is not in UTF-8: save it as UTF-8 first.', workspace.asRelativePath(file)),
    );
    return;
  }
  const next = withEntry(old, file.path, entry.term, meaning.trim());
  if (next === null) {
    void window.showErrorMessage(l10n.t('{0} is no valid JSON: mend it first.', workspace.asRelativePath(file)));
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(next));
  window.setStatusBarMessage(l10n.t('“{0}” is kept in {1}.', entry.term, workspace.asRelativePath(file)), 8000);
}

/** The file that `.tally.json` names; one that names none is made to. */
async function glossaryOf(settingsFile: Uri): Promise<Uri | null> {
  const text = (await exists(settingsFile))
    ? new TextDecoder().decode(await workspace.fs.readFile(settingsFile))
    : '{}';
  const settings = parse(text);
  if (!settings) {
    void window.showErrorMessage(
      l10n.t('{0} is no valid JSON: mend it first.', workspace.asRelativePath(settingsFile)),
    );
    return null;
  }
  const { glossary } = settings;
  const path = typeof glossary === 'string' && glossary.trim() ? glossary : GLOSSARY;
  if (path !== glossary) {
    const next = { ...settings, glossary: path };
    await workspace.fs.writeFile(settingsFile, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`));
  }
  return Uri.joinPath(settingsFile, '..', path);
}

/** Nothing of a file that is not there; null of one in another encoding, which would be lost if it were written back. */
async function readGlossary(file: Uri): Promise<string | null> {
  if (!(await exists(file))) return '';
  try {
    // The byte order mark stays: Excel needs it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

const MARK = '\ufeff';

/** The file with one entry more, in its own form; null where it cannot be read. */
function withEntry(old: string, path: string, term: string, meaning: string): string | null {
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  const text = old === '' || old === MARK || old.endsWith('\n') ? old : old + end;
  if (path.toLowerCase().endsWith('.csv')) return `${text}${cell(term)},${cell(meaning)}${end}`;
  if (!path.toLowerCase().endsWith('.json')) return `${text}${term}\t${meaning}${end}`;
  try {
    const value: unknown = JSON.parse(text.replace(MARK, '').trim() || '{}');
    const next = Array.isArray(value)
      ? [...value, { term, expansion: meaning }]
      : { ...(value as Record<string, unknown>), [term]: meaning };
    return `${JSON.stringify(next, null, 2)}\n`;
  } catch {
    return null;
  }
}

const cell = (words: string): string => (/[",\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words);

interface Uses {
  readonly uri: string;
  readonly position: PlainPosition;
  readonly ranges: readonly PlainRange[];
}

/** The editor's own command wants its own kinds of places. */
async function showUses({ uri, position, ranges }: Uses): Promise<void> {
  const document = Uri.parse(uri);
  const places = ranges.map((range) => ({ uri: document, range: toRange(range) }));
  await commands.executeCommand('editor.action.showReferences', document, toPosition(position), places);
}
