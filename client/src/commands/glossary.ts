/**
 * "Build or update the glossary": shown as a diff first. "Add to the office's glossary": a line in the file that `.tally.json`
 * names. And the places where an entry's term is used.
 */
import { commands, Disposable, EventEmitter, l10n, Range, Uri, window, workspace } from 'vscode';
import type { Client } from '../client';
import { type PlainPosition, type PlainRange, toPosition, toRange } from '../place';
import { REPORT } from '../recognise';
import { exists, fileFor, parse } from './ignore';

/** What the server answers to `tally/glossary`. */
interface GlossaryAnswer {
  readonly version: number;
  readonly text: string;
  readonly added: number;
  readonly moved: number;
}

/** What the server's code action hands over. */
interface Entry {
  readonly uri: string;
  readonly term: string;
  readonly expansion: string | null;
}

const PREVIEW = 'tally-preview';

export function registerGlossary(client: Client): Disposable {
  const previews = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(PREVIEW, {
      onDidChange: changed.event,
      provideTextDocumentContent: (uri) => previews.get(uri.path) ?? '',
    }),
    commands.registerCommand('tally.updateGlossary', (target?: { readonly uri?: string }) =>
      update(client, target, (uri, text) => {
        previews.set(uri.path, text);
        changed.fire(uri);
      }),
    ),
    commands.registerCommand('tally.addToGlossary', add),
    commands.registerCommand('tally.showUses', showUses),
  );
}

/** Nothing is changed before the person has seen what would be. */
async function update(
  client: Client,
  target: { readonly uri?: string } | undefined,
  preview: (uri: Uri, text: string) => void,
): Promise<void> {
  const uri = target?.uri ? Uri.parse(target.uri) : window.activeTextEditor?.document.uri;
  const document = uri && (await workspace.openTextDocument(uri));
  if (document?.languageId !== REPORT) return;
  const answer = await client.request<GlossaryAnswer>('tally/glossary', { uri: document.uri.toString() });
  if (!answer) {
    window.setStatusBarMessage(l10n.t('The glossary has every term that needs explaining, in order.'), 8000);
    return;
  }
  const right = document.uri.with({ scheme: PREVIEW, authority: '', query: '' });
  preview(right, answer.text);
  await commands.executeCommand('vscode.diff', document.uri, right, l10n.t('Glossary: before ↔ after'));
  const apply = l10n.t('Apply');
  const told = l10n.t(
    '{0} entries written, {1} moved. Meanings that nobody has given are left open.',
    answer.added,
    answer.moved,
  );
  const choice = await window.showInformationMessage(told, apply, l10n.t('Discard'));
  await closePreview(right);
  if (choice !== apply) return;
  if (document.version !== answer.version) {
    void window.showWarningMessage(l10n.t('The text has changed since: build the glossary again.'));
    return;
  }
  await replace(document.uri, answer.text);
}

async function closePreview(right: Uri): Promise<void> {
  const tabs = window.tabGroups.all.flatMap(({ tabs: all }) => all);
  const shown = tabs.filter(({ input }) => {
    const modified = typeof input === 'object' && input !== null && 'modified' in input ? input.modified : null;
    return modified instanceof Uri && modified.toString() === right.toString();
  });
  await window.tabGroups.close(shown);
}

/** Only what differs is replaced, so that cursors and folds elsewhere stay. */
async function replace(uri: Uri, text: string): Promise<void> {
  const editor = await window.showTextDocument(uri);
  const { document } = editor;
  const before = document.getText();
  let start = 0;
  while (start < before.length && before[start] === text[start]) start++;
  let end = 0;
  const most = Math.min(before.length, text.length) - start;
  while (end < most && before[before.length - 1 - end] === text[text.length - 1 - end]) end++;
  const range = new Range(document.positionAt(start), document.positionAt(before.length - end));
  await editor.edit((builder) => builder.replace(range, text.slice(start, text.length - end)));
  editor.revealRange(range);
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
  const old = (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : '';
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

/** The file with one entry more, in its own form; null where it cannot be read. */
function withEntry(old: string, path: string, term: string, meaning: string): string | null {
  const text = old === '' || old.endsWith('\n') ? old : `${old}\n`;
  if (path.toLowerCase().endsWith('.csv')) return `${text}${cell(term)},${cell(meaning)}\n`;
  if (!path.toLowerCase().endsWith('.json')) return `${text}${term}\t${meaning}\n`;
  try {
    const value: unknown = JSON.parse(text.trim() || '{}');
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
