/** The drafter's one file, `.tally.json`: which one holds for a draft, and how something is written into it. Knows no setting. */
import { l10n, Uri, window, workspace } from 'vscode';
import { exists, nameOf, writeFile } from './files';

const FILE = '.tally.json';

export type Settings = Readonly<Record<string, unknown>>;

/**
 * The nearest one from the draft up to its workspace folder; where there is none, the place for a new one. Null of a text that does
 * not lie on the disk: the server would not read it there.
 */
export async function settingsFileOf(document: Uri): Promise<Uri | null> {
  if (document.scheme !== 'file') return null;
  const root = workspace.getWorkspaceFolder(document)?.uri;
  let folder = Uri.joinPath(document, '..');
  for (;;) {
    const file = Uri.joinPath(folder, FILE);
    if (await exists(file)) return file;
    if (!root || folder.path === root.path || folder.path === '/') break;
    folder = Uri.joinPath(folder, '..');
  }
  return Uri.joinPath(root ?? Uri.joinPath(document, '..'), FILE);
}

/**
 * Writes what `change` makes of the settings, in the file's own indent, and gives it back. Null where it cannot be written, or
 * is damaged, or somebody is writing in it: then it is shown instead of being overwritten.
 */
export async function changeSettings(file: Uri, change: (settings: Settings) => Settings): Promise<Settings | null> {
  if (workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString())) {
    return await show(file, l10n.t('{0} has changes that are not saved: save it first.', nameOf(file)));
  }
  const text = (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : '';
  const settings = parse(text);
  if (!settings) return await show(file, damaged(file));
  const next = change(settings);
  if (next === settings || (await writeFile(file, `${JSON.stringify(next, null, indentOf(text))}\n`))) return next;
  return null;
}

export const damaged = (file: Uri): string => l10n.t('{0} is no valid JSON: mend it first.', nameOf(file));

async function show(file: Uri, words: string): Promise<null> {
  void window.showErrorMessage(words);
  await window.showTextDocument(file);
  return null;
}

/** An empty file says nothing and is no mistake. */
function parse(text: string): Settings | null {
  try {
    const value: unknown = JSON.parse(text.trim() || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Settings) : null;
  } catch {
    return null;
  }
}

/** What stands before the first field. */
const indentOf = (text: string): string => /^[ \t]+(?=")/mu.exec(text)?.[0] ?? '  ';
