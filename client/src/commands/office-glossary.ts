/** "Add to the office's glossary": a line in the file that `.tally.json` names, in that file's own form. */
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { quoted } from '../../../server/src/core/text/csv';
import { ADD_TO_GLOSSARY, type AddToGlossaryParams } from '../../../server/src/lsp/protocol';
import { inPassing } from '../editor';
import { exists, nameOf, writeFile } from '../files';
import { changeSettings, damaged, settingsFileOf } from '../settings-file';

/** Where nobody has named a file yet. */
const GLOSSARY = '术语表.csv';

export function registerOfficeGlossary(): Disposable {
  return commands.registerCommand(ADD_TO_GLOSSARY, add);
}

async function add({ uri, term, expansion }: AddToGlossaryParams): Promise<void> {
  const settingsFile = await settingsFileOf(Uri.parse(uri));
  if (!settingsFile) {
    void window.showWarningMessage(
      l10n.t('Save the draft on the disk first: the glossary is kept in a file beside it.'),
    );
    return;
  }
  const meaning = expansion ?? (await window.showInputBox({ prompt: l10n.t('What does “{0}” mean?', term) }));
  if (!meaning?.trim()) return;
  const file = await glossaryOf(settingsFile);
  if (!file) return;
  const old = await read(file);
  if (old === null) {
    void window.showErrorMessage(l10n.t('{0} is not in UTF-8: save it as UTF-8 first.', nameOf(file)));
    return;
  }
  const next = withEntry(old, file.path.toLowerCase(), term, meaning.trim());
  if (next === null) {
    void window.showErrorMessage(damaged(file));
    return;
  }
  if (await writeFile(file, next)) inPassing(l10n.t('“{0}” is kept in {1}.', term, nameOf(file)));
}

/** The file that `.tally.json` names; one that names none is made to. Null where it cannot be read. */
async function glossaryOf(settingsFile: Uri): Promise<Uri | null> {
  const settings = await changeSettings(settingsFile, (now) =>
    pathIn(now.glossary) === null ? { ...now, glossary: GLOSSARY } : now,
  );
  const path = settings && pathIn(settings.glossary);
  return path === null ? null : Uri.joinPath(settingsFile, '..', path);
}

const pathIn = (glossary: unknown): string | null =>
  typeof glossary === 'string' && glossary.trim() ? glossary.replaceAll('\\', '/') : null;

/** Nothing of a file that is not there; null of one in another encoding, which would be lost if it were written back. */
async function read(file: Uri): Promise<string | null> {
  if (!(await exists(file))) return '';
  try {
    // The byte order mark stays.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

/** Without it Excel takes a table in UTF-8 for the local encoding. */
const MARK = '\ufeff';

/** The text of the file with one entry more; null where it cannot be read. */
function withEntry(old: string, path: string, term: string, meaning: string): string | null {
  const end = old.includes('\r\n') ? '\r\n' : '\n';
  const text = old === '' || old === MARK || old.endsWith('\n') ? old : old + end;
  if (path.endsWith('.json')) return inJson(text, term, meaning);
  if (!path.endsWith('.csv')) return `${text}${term}\t${meaning}${end}`;
  return `${text === '' ? MARK : text}${quoted(term)},${quoted(meaning)}${end}`;
}

function inJson(text: string, term: string, meaning: string): string | null {
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
