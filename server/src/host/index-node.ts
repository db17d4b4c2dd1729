/** Folders of reports where Node runs: listing, naming contents, and a place on the disk for what was read before. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { spelled } from '../core/text/uri';
import { holdsDrafts, mayBeDraft } from './drafts';
import type { FolderHost } from './host';
import { bundle, pack, unbundle, unpack } from './index-pack';
import { startThreads } from './index-thread';

/** A folder with more files than this is no folder of reports. */
const MOST = 5000;
/** Reading takes this many threads at most: the editor needs the others. */
const THREADS = 2;

export function makeNodeFolder(script: string | null): FolderHost {
  return {
    async list(folder) {
      if (!folder.startsWith('file:')) return [];
      const found: string[] = [];
      await walk(fileURLToPath(folder), found);
      return found.map((path) => spelled(pathToFileURL(path).href));
    },
    hash: (bytes) => createHash('sha1').update(bytes).digest('hex'),
    pack,
    unpack,
    bundle,
    unbundle,
    async load(place, name) {
      try {
        return await readFile(join(place, name));
      } catch {
        return null;
      }
    },
    async store(place, name, bytes) {
      await mkdir(place, { recursive: true });
      // Written beside and renamed, so that another window never reads half of it.
      const beside = join(place, `${name}.${process.pid}`);
      await writeFile(beside, bytes);
      await rename(beside, join(place, name));
    },
    startDigesters: () =>
      script === null ? null : startThreads(script, Math.max(1, Math.min(THREADS, availableParallelism()))),
  };
}

async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (found.length >= MOST) return;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (holdsDrafts(entry.name)) await walk(path, found);
    } else if (entry.isFile() && mayBeDraft(entry.name)) found.push(path);
  }
}
