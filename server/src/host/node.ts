/** The host where Node runs: files of the disk, the system's clock and locale. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Host, languageOf } from './host';
import { makeNodeFolder } from './index-node';

/** `script`: the program to start in threads, where it knows how to digest there. */
export function makeNodeHost(env: NodeJS.ProcessEnv = process.env, script: string | null = null): Host {
  return {
    folder: makeNodeFolder(script),
    async read(uri) {
      if (!uri.startsWith('file:')) return null;
      try {
        return await readFile(fileURLToPath(uri));
      } catch {
        return null;
      }
    },
    // Two turns: the library handles one message a turn, and what it read in this one it queues for the next.
    turn: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
    today() {
      const now = new Date();
      const two = (n: number): string => String(n).padStart(2, '0');
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    },
    // Where the system says nothing the drafters' own language is the better guess.
    language: languageOf(env.LC_ALL || env.LC_MESSAGES || env.LANG) ?? 'zh',
  };
}
