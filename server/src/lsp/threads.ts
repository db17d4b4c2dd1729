/** Threads for the reading of a folder, started only when they are worth it. */
import type { Digesters, FolderHost } from '../host/host';

export interface Threads {
  /** Asked once for each file that must be read; null where this thread may as well do it. */
  next(): Digesters | null;
  stop(): void;
}

/** More than one file: a cold reading takes so long that whoever types would notice. */
const WORTH_THREADS = 2;

export function lazily(folder: FolderHost): Threads {
  let asked = 0;
  let digesters: Digesters | null = null;
  return {
    next() {
      if (++asked === WORTH_THREADS) digesters = folder.startDigesters();
      return digesters;
    },
    stop: () => digesters?.stop(),
  };
}
