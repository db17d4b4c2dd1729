/** Digests files in threads of their own, so that a thousand reports are read while the server answers. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Lexicon } from '../core/lexicon';
import type { Digesters, PackedDigest } from './host';
import { digestFile } from './index-digest';
import { pack } from './index-pack';

/** What tells a thread that it is one of ours. */
const ROLE = 'tally-digester';

export const isDigester = (): boolean => !isMainThread && workerData === ROLE;

/** Megabytes. A digest needs little; without a limit the threads would keep what they could have dropped. */
const LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 48 };

interface Task {
  readonly id: number;
  readonly uri: string;
  readonly bytes: Uint8Array;
}

interface Done {
  readonly id: number;
  readonly packed: PackedDigest | null;
}

/** Runs in the thread. A fault in one text stops no other. */
export function serveDigests(lexicon: () => Lexicon): void {
  parentPort?.on('message', ({ id, uri, bytes }: Task) => {
    let packed: PackedDigest | null = null;
    try {
      packed = digestFile(lexicon(), pack, uri, bytes);
    } catch {
      packed = null;
    }
    parentPort?.postMessage({ id, packed } satisfies Done);
  });
}

/** Runs in the server. */
export function startThreads(script: string, count: number): Digesters {
  const threads = Array.from({ length: count }, () => startThread(script));
  let next = 0;
  return {
    digest(uri, bytes) {
      const alive = threads.filter((thread) => thread.isAlive());
      return alive[next++ % Math.max(1, alive.length)]?.digest(uri, bytes) ?? Promise.resolve(null);
    },
    stop() {
      for (const thread of threads) thread.stop();
    },
  };
}

interface Thread extends Digesters {
  isAlive(): boolean;
}

/** A thread that dies leaves what it was given unread, never the server waiting. */
function startThread(script: string): Thread {
  const waiting = new Map<number, (packed: PackedDigest | null) => void>();
  let alive = true;
  let next = 0;
  const worker = new Worker(script, { workerData: ROLE, argv: [], stdin: false, stdout: true, resourceLimits: LIMITS });
  const finish = (id: number, packed: PackedDigest | null): void => {
    waiting.get(id)?.(packed);
    waiting.delete(id);
  };
  const end = (): void => {
    alive = false;
    for (const id of [...waiting.keys()]) finish(id, null);
  };
  worker.on('message', ({ id, packed }: Done) => finish(id, packed));
  // Without a listener an error of the thread would be one of the server; its exit follows.
  worker.on('error', end);
  worker.on('exit', end);
  worker.unref();
  return {
    isAlive: () => alive,
    digest: (uri, bytes) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        worker.postMessage({ id, uri, bytes } satisfies Task);
      }),
    stop: () => void worker.terminate(),
  };
}
