/** "Ignore this finding": writes it into the nearest `.tally.json`, with the reason. The draft itself stays clean. */
import { commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { IGNORE, type IgnoreParams } from '../../../server/src/lsp/protocol';
import { inPassing } from '../editor';
import { nameOf } from '../files';
import { changeSettings, settingsFileOf } from '../settings-file';

/** What the server's code action hands over. Others may give the reason, for which a person is asked. */
interface Ignorable extends IgnoreParams {
  readonly reason?: string;
}

export function registerIgnore(): Disposable {
  return commands.registerCommand(IGNORE, ignore);
}

async function ignore({ uri, rule, fingerprint, message, reason: given }: Ignorable): Promise<void> {
  const document = Uri.parse(uri);
  const file = await settingsFileOf(document);
  if (!file) {
    void window.showWarningMessage(
      l10n.t('Save the draft on the disk first: what is ignored is kept in a .tally.json beside it.'),
    );
    return;
  }
  const reason = given ?? (await askWhy(message));
  if (reason === undefined) return;
  const author = workspace.getConfiguration('tally', document).get<string>('author', '').trim();
  const entry = {
    rule,
    fingerprint,
    ...(reason.trim() ? { reason: reason.trim() } : {}),
    ...(author ? { author } : {}),
  };
  const written = await changeSettings(file, (settings) => {
    const before: readonly unknown[] = Array.isArray(settings.suppressions) ? settings.suppressions : [];
    return { ...settings, suppressions: [...before, entry] };
  });
  if (written) inPassing(l10n.t('Ignored; kept in {0}.', nameOf(file)));
}

/** The finding stands above the question: the Problems list may be hidden behind it. */
const askWhy = (finding: string): Thenable<string | undefined> =>
  window.showInputBox({ title: finding, prompt: l10n.t('Why is it right as it stands? (may be left empty)') });
