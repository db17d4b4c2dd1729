/** A GB18030 report that was opened as UTF-8 is a soup of U+FFFD: offers to open it again in its own encoding. */
import { commands, Disposable, l10n, languages, type TextDocument, type Uri, window, workspace } from 'vscode';
import { isReport, looksMisdecoded } from '../../../server/src/core/recognise';
import { glance, REPORT } from '../recognise';

const ENCODING = 'gb18030';

/** `encoding` came with VS Code 1.100; older editors are sent to their own picker. */
type OpenWithEncoding = (uri: Uri, options: { readonly encoding: string }) => Thenable<TextDocument>;

export function registerReopen(): Disposable {
  const offered = new Set<string>();
  const look = async (document: TextDocument): Promise<void> => {
    const key = document.uri.toString();
    if (document.uri.scheme !== 'file' && document.uri.scheme !== 'vscode-remote') return;
    if (document.languageId !== 'plaintext' && document.languageId !== REPORT) return;
    if (offered.has(key) || !looksMisdecoded(glance(document))) return;
    offered.add(key);
    if (!(await isReportIn(document.uri))) return;
    const reopen = l10n.t('Reopen with GB18030');
    const choice = await window.showInformationMessage(
      l10n.t('This report was read in the wrong encoding: its characters are lost on screen.'),
      reopen,
    );
    if (choice === reopen) await reopenIn(document);
  };
  for (const document of workspace.textDocuments) void look(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument((document) => void look(document)),
    commands.registerCommand('tally.reopenWithEncoding', async () => {
      const document = window.activeTextEditor?.document;
      if (document) await reopenIn(document);
    }),
  );
}

/** How many bytes are looked at. */
const START = 65_536;

/** Reads the file's own bytes, if it is still there: other texts in a foreign encoding are none of our business. */
async function isReportIn(uri: Uri): Promise<boolean> {
  const bytes = await workspace.fs.readFile(uri).then(undefined, () => null);
  if (!bytes) return false;
  const text = new TextDecoder(ENCODING).decode(bytes.subarray(0, START));
  return !looksMisdecoded(text) && isReport(text);
}

async function reopenIn(document: TextDocument): Promise<void> {
  if (!('encoding' in document)) {
    await commands.executeCommand('workbench.action.editor.changeEncoding');
    return;
  }
  const open = workspace.openTextDocument as unknown as OpenWithEncoding;
  const again = await open(document.uri, { encoding: ENCODING });
  if (again.languageId === 'plaintext' && isReport(glance(again)))
    await languages.setTextDocumentLanguage(again, REPORT);
  await window.showTextDocument(again);
}
