/** Files beside the draft: whether they are there, how they are called, and writing them. */
import { l10n, type Uri, window, workspace } from 'vscode';

export async function exists(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(file);
    return true;
  } catch {
    return false;
  }
}

export const nameOf = (file: Uri): string => workspace.asRelativePath(file);

/** False, and the person is told, where it cannot be written: a table that is open in Excel is locked. */
export async function writeFile(file: Uri, content: string | Uint8Array): Promise<boolean> {
  try {
    await workspace.fs.writeFile(file, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    return true;
  } catch {
    void window.showErrorMessage(l10n.t('{0} cannot be written: another program may have it open.', nameOf(file)));
    return false;
  }
}
