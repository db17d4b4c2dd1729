/** "Ignore this finding": writes it into the nearest `.tally.json`, with the reason. The draft itself stays clean. */
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';

/** What the server's code action hands over. */
interface Ignorable {
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** Asked for when missing. */
  readonly reason?: string;
}

interface Suppression {
  readonly rule: string;
  readonly fingerprint: string;
  readonly reason?: string;
  readonly author?: string;
}

const FILE = '.tally.json';

export function registerIgnore(): Disposable {
  return commands.registerCommand('tally.ignoreFinding', ignore);
}

async function ignore(finding: Ignorable): Promise<void> {
  const document = Uri.parse(finding.uri);
  const target = await fileFor(document);
  if (!target) {
    void window.showWarningMessage(l10n.t('Save the draft first: what is ignored is kept in a .tally.json beside it.'));
    return;
  }
  const reason =
    finding.reason ??
    (await window.showInputBox({ prompt: l10n.t('Why is it right as it stands? (may be left empty)') }));
  if (reason === undefined) return;
  const author = workspace.getConfiguration('tally', document).get<string>('author', '').trim();
  const entry: Suppression = {
    rule: finding.rule,
    fingerprint: finding.fingerprint,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(author ? { author } : {}),
  };
  if (await addTo(target, entry)) {
    window.setStatusBarMessage(l10n.t('Ignored; kept in {0}.', workspace.asRelativePath(target)), 8000);
  }
}

/** The nearest `.tally.json` from the draft up to its workspace folder; where there is none, the place for a new one. */
export async function fileFor(document: Uri): Promise<Uri | null> {
  if (document.scheme === 'untitled') return null;
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

/** False where the file is damaged: then it is shown instead of being overwritten. */
async function addTo(file: Uri, entry: Suppression): Promise<boolean> {
  const text = (await exists(file)) ? new TextDecoder().decode(await workspace.fs.readFile(file)) : '{}';
  const settings = parse(text);
  if (!settings) {
    void window.showErrorMessage(l10n.t('{0} is no valid JSON: mend it first.', workspace.asRelativePath(file)));
    await window.showTextDocument(file);
    return false;
  }
  const before = Array.isArray(settings.suppressions) ? settings.suppressions : [];
  const next = { ...settings, suppressions: [...before, entry] };
  await workspace.fs.writeFile(file, new TextEncoder().encode(`${JSON.stringify(next, null, 2)}\n`));
  return true;
}

export function parse(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, '').trim() || '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}
