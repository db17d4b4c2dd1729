/** Digests files in threads of their own, so that a thousand reports are read while the server answers. */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Lexicon } from '../core/lexicon';
import type { Digesters, PackedDigest } from './host';
import { digestFile, NOTHING } from './index-digest';
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
  const waiting = new Map<number, (packed: PackedDigest) => void>();
  const finish = (id: number, packed: PackedDigest | null): void => {
    waiting.get(id)?.(packed ?? NOTHING);
    waiting.delete(id);
  };
  const workers = Array.from({ length: count }, () => {
    const worker = new Worker(script, {
      workerData: ROLE,
      argv: [],
      stdin: false,
      stdout: true,
      resourceLimits: LIMITS,
    });
    worker.on('message', ({ id, packed }: Done) => finish(id, packed));
    // A thread that dies leaves its files unread, never the server waiting.
    worker.on('error', () => {
      for (const id of [...waiting.keys()]) finish(id, null);
    });
    worker.unref();
    return worker;
  });
  let next = 0;
  return {
    digest: (uri, bytes) =>
      new Promise((resolve) => {
        const id = next++;
        waiting.set(id, resolve);
        workers[id % workers.length]?.postMessage({ id, uri, bytes } satisfies Task);
      }),
    stop() {
      for (const worker of workers) void worker.terminate();
    },
  };
}
