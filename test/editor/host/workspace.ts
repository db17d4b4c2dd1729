/** A copy of a folder for an editor to work in, so that no run changes the clone. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { onEnd } from './cleanup';

export interface Workspace {
  readonly folder: string;
  remove(): void;
}

/** The copy keeps the folder's own name, because it stands in the window's title and the explorer. */
export function copyFolder(from: string): Workspace {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'tally-')));
  const folder = join(parent, basename(from));
  cpSync(from, folder, { recursive: true });
  return { folder, remove: onEnd(() => rmSync(parent, { recursive: true, force: true })) };
}
