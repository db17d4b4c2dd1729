/**
 * Reads the folders that are open in the background: every text that is a report becomes a packed digest, kept on the disk by
 * its content, so that only what changed is read again. It shows its progress, can be cancelled, and knows no rule.
 */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Engine } from '../core/engine';
import { BASES_FILE } from '../core/model/bases';
import { DIGEST_VERSION } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import type { Digesters, FolderHost, Host, PackedDigest } from '../host/host';
import { digestFile } from '../host/index-digest';
import type { Peers } from './peers';
import type { Teller } from './teller';

export interface Folder {
  /** Reads a root once; later calls do nothing. */
  start(root: string | null): void;
  /** What somebody said of reports changed; their contents did not. */
  recorrect(): void;
  /** Files were written, made or removed. */
  changed(uris: readonly string[]): void;
}

export interface FolderParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly peers: Peers;
  readonly teller: Teller;
  /** What somebody said of a report where its own words mislead. */
  readonly correctionOf: (uri: string) => Promise<Partial<Identity> | null>;
  /** The folder for what was read; null where the client names none. */
  readonly cache: string | null;
  /** A bar that the person can cancel; null where the client shows none. */
  readonly progress: () => Promise<WorkDoneProgressServerReporter | null>;
  readonly title: string;
  /** Called when others may see a difference. */
  readonly onChange: () => void;
}

/** So many files are on their way at once. */
const AT_ONCE = 8;
/** Fewer files are read before a bar could be seen. */
const WORTH_A_BAR = 30;
/** The bar moves after so many files. */
const STEP = 20;

type Known = ReadonlyMap<string, PackedDigest>;

export function makeFolder(parts: FolderParts): Folder {
  const { host, peers, teller } = parts;
  const started = new Map<string, Map<string, PackedDigest>>();
  /** As the files were read, without corrections. */
  const filed = new Map<string, PackedDigest>();
  const reader = host.folder;

  async function scan(root: string, folder: FolderHost): Promise<void> {
    const known = await loadCache(parts, folder, root);
    const fresh = new Map<string, PackedDigest>();
    started.set(root, fresh);
    const uris = await folder.list(root);
    const bar = uris.length >= WORTH_A_BAR ? await parts.progress() : null;
    bar?.begin(parts.title, 0, '', true);
    const threads = lazily(folder);
    let done = 0;
    const queue = uris.values();
    const work = async (): Promise<void> => {
      for (const uri of queue) {
        if (bar?.token.isCancellationRequested) return;
        await take(uri, folder, known, fresh, threads);
        done++;
        if (done % STEP === 0) bar?.report(Math.floor((100 * done) / uris.length), `${done}/${uris.length}`);
      }
    };
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      if (fresh.size > 0) told();
      const cancelled = bar?.token.isCancellationRequested === true;
      await storeCache(parts, folder, root, known, cancelled ? new Map([...known, ...fresh]) : fresh);
    } finally {
      threads.stop();
      bar?.done();
    }
  }

  function told(): void {
    peers.filesChanged();
    parts.onChange();
  }

  /** One file: from what is known of its content, or read anew. */
  async function take(
    uri: string,
    folder: FolderHost,
    known: Known,
    fresh: Map<string, PackedDigest>,
    threads: Threads | null,
  ): Promise<void> {
    const bytes = await host.read(uri);
    if (!bytes) {
      filed.delete(uri);
      peers.putFile(uri, null);
      return;
    }
    const hash = folder.hash(bytes);
    const packed = known.get(hash) ?? (await read(uri, bytes, folder, threads?.next() ?? null));
    fresh.set(hash, packed);
    await put(uri, packed);
  }

  async function put(uri: string, packed: PackedDigest): Promise<void> {
    filed.set(uri, packed);
    const corrected = packed.bytes.length > 0 ? await parts.correctionOf(uri) : null;
    peers.putFile(uri, corrected ? { ...packed, ...corrected } : packed);
  }

  async function read(uri: string, bytes: Uint8Array, folder: FolderHost, digesters: Digesters | null) {
    if (digesters) return digesters.digest(uri, bytes);
    await host.turn();
    return digestFile(parts.engine.read('').lexicon, folder.pack, uri, bytes);
  }

  return {
    start(root) {
      if (!reader || root === null || started.has(root) || !parts.engine.readsPeers) return;
      started.set(root, new Map());
      scan(root, reader).catch((error) => teller.log('folder', error));
    },
    recorrect() {
      if (filed.size === 0) return;
      const all = Promise.all([...filed].map(([uri, packed]) => put(uri, packed)));
      all.then(told).catch((error) => teller.log('folder', error));
    },
    changed(uris) {
      const mine = uris.filter(
        (uri) =>
          (uri.endsWith('.txt') || uri.endsWith(`/${BASES_FILE}`)) &&
          [...started.keys()].some((root) => uri.startsWith(`${root}/`)),
      );
      if (!reader || mine.length === 0) return;
      const all = Promise.all(mine.map((uri) => take(uri, reader, new Map(), new Map(), null)));
      all.then(told).catch((error) => teller.log('folder', error));
    },
  };
}

/** Threads are started when more than one file must be read: a cold reading takes so long that whoever types would notice. */
interface Threads {
  next(): Digesters | null;
  stop(): void;
}

const WORTH_THREADS = 2;

function lazily(folder: FolderHost): Threads {
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

interface Cache {
  readonly version: number;
  readonly entries: readonly (readonly [hash: string, packed: PackedDigest])[];
}

const nameOf = (folder: FolderHost, root: string): string => `${folder.hash(new TextEncoder().encode(root))}.digests`;

/** Anything that cannot be read, or was written by another version, counts as nothing. */
async function loadCache({ cache, teller }: FolderParts, folder: FolderHost, root: string): Promise<Known> {
  const bytes = cache === null ? null : await folder.load(cache, nameOf(folder, root));
  if (!bytes) return new Map();
  try {
    const { version, entries } = folder.unbundle(bytes) as Cache;
    return new Map(version === DIGEST_VERSION ? entries : []);
  } catch (error) {
    teller.log('folder cache', error);
    return new Map();
  }
}

/** What was cancelled keeps what was known before. */
async function storeCache(
  { cache, teller }: FolderParts,
  folder: FolderHost,
  root: string,
  known: Known,
  fresh: Known,
): Promise<void> {
  const added = [...fresh.keys()].some((hash) => !known.has(hash));
  if (cache === null || (!added && fresh.size === known.size)) return;
  try {
    const content: Cache = { version: DIGEST_VERSION, entries: [...fresh] };
    await folder.store(cache, nameOf(folder, root), folder.bundle(content));
  } catch (error) {
    teller.log('folder cache', error);
  }
}
