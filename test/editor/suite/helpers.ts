/** Opening examples and waiting for what the editor comes to know, by its own events. */
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { LANGUAGE, SOURCE } from '../names';

const LIMIT = 20_000;

/** The path of a file in the folder that is open. */
export function example(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

export const read = (name: string): string => readFileSync(example(name).fsPath, 'utf8');

/** Opens a report and waits until the extension has recognised it. */
export async function openReport(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(example(name));
  await vscode.window.showTextDocument(document);
  const current = () => vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri.toString());
  return waitFor(`the language ${LANGUAGE}`, vscode.workspace.onDidOpenTextDocument, () => {
    const found = current();
    return found?.languageId === LANGUAGE ? found : undefined;
  });
}

/** Waits until what Tally has found in a document is as expected. */
export function waitForFindings(
  uri: vscode.Uri,
  expected: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return waitFor('the expected findings', vscode.languages.onDidChangeDiagnostics, () => {
    const findings = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);
    return expected(findings) ? findings : undefined;
  });
}

/** Asks at once and after each event; a limit makes silence a failure that says what was missed. */
function waitFor<E, T>(what: string, event: vscode.Event<E>, ask: () => T | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const disposables: { dispose(): void }[] = [];
    const settle = (act: () => void) => {
      for (const disposable of disposables) disposable.dispose();
      act();
    };
    const look = () => {
      const answer = ask();
      if (answer !== undefined) settle(() => resolve(answer));
    };
    const timer = setTimeout(() => settle(() => reject(new Error(`There was no sign of ${what}.`))), LIMIT);
    disposables.push({ dispose: () => clearTimeout(timer) }, event(look));
    look();
  });
}
