/**
 * Reads the folders that are open in the background: every text that is a report becomes a packed digest. It shows its progress,
 * can be cancelled, follows what happens to the files, and knows no rule.
 */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Engine } from '../core/engine';
import type { Identity } from '../core/model/identity';
import { fileName, spelled } from '../core/text/uri';
import { holdsDrafts, mayBeDraft } from '../host/drafts';
import type { FolderHost, Host, PackedDigest } from '../host/host';
import { digestFile } from '../host/index-digest';
import { each } from './each';
import { makeFolderCache } from './folder-cache';
import type { Peers } from './peers';
import type { Roots } from './roots';
import type { Teller } from './teller';
import { lazily } from './threads';

export interface Folder {
  /** Reads a root once; later calls do nothing. */
  start(root: string | null): void;
  /** Roots were opened or closed: what lies in none any more is forgotten. */
  rootsChanged(): void;
  /** What somebody said of reports changed; their contents did not. */
  recorrect(): void;
  /** Files or whole folders were written, made, moved or removed. */
  changed(uris: readonly string[]): void;
}

export interface FolderParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly roots: Roots;
  readonly peers: Peers;
  readonly teller: Teller;
  /** What somebody said of a report where its own words mislead. */
  readonly correctionOf: (uri: string) => Promise<Partial<Identity> | null>;
  /** The folder for what was read; null where the client names none. */
  readonly cache: string | null;
  /** The program's version. */
  readonly version: string;
  /** A bar that the person can cancel; null where the client shows none. */
  readonly progress: () => Promise<WorkDoneProgressServerReporter | null>;
  readonly title: string;
  /** Called when others may see a difference. */
  readonly onChange: () => void;
}

/** Fewer files are read before a bar could be seen. */
const WORTH_A_BAR = 30;
/** The bar moves after so many files. */
const STEP = 20;

/** Null where nothing is known of the text. */
type Digest = (uri: string, bytes: Uint8Array) => Promise<PackedDigest | null>;

export function makeFolder(parts: FolderParts): Folder {
  const { host, roots, peers, teller } = parts;
  const reader = host.folder;
  const cache = reader && makeFolderCache(reader, parts.cache, parts.version, teller);
  const started = new Set<string>();
  /** As the files were read, without corrections. */
  const filed = new Map<string, PackedDigest>();
  /** The last reading of each file that is being read: of two that overlap the later one counts. */
  const reading = new Map<string, symbol>();

  async function scan(root: string, folder: FolderHost): Promise<void> {
    const known = (await cache?.load(root)) ?? new Map<string, PackedDigest>();
    const fresh = new Map<string, PackedDigest>();
    const uris = await folder.list(root);
    // A client that refuses the bar has its folder read all the same.
    const bar = uris.length >= WORTH_A_BAR ? await parts.progress().catch(() => null) : null;
    const cancelled = (): boolean => bar?.token.isCancellationRequested === true;
    bar?.begin(parts.title, 0, '', true);
    const threads = lazily(folder);
    const remembered: Digest = async (uri, bytes) => {
      const hash = folder.hash(bytes);
      const packed = known.get(hash) ?? (await (threads.next()?.digest(uri, bytes) ?? here(folder)(uri, bytes)));
      if (packed) fresh.set(hash, packed);
      return packed;
    };
    let done = 0;
    try {
      await each(uris, async (uri) => {
        if (cancelled()) return;
        await take(uri, remembered);
        if (++done % STEP === 0) bar?.report(Math.floor((100 * done) / uris.length), `${done}/${uris.length}`);
      });
      if (fresh.size > 0) told();
      // What was cancelled keeps what was known before.
      await cache?.store(root, known, cancelled() ? new Map([...known, ...fresh]) : fresh);
    } finally {
      threads.stop();
      bar?.done();
    }
  }

  function told(): void {
    peers.filesChanged();
    parts.onChange();
  }

  const drop = (uri: string): void => {
    filed.delete(uri);
    peers.putFile(uri, null);
  };

  async function take(uri: string, digest: Digest): Promise<void> {
    const own = Symbol(uri);
    reading.set(uri, own);
    const bytes = await host.read(uri);
    const packed = bytes && (await digest(uri, bytes));
    if (reading.get(uri) !== own) return;
    reading.delete(uri);
    if (packed && roots.of(uri) !== null) await put(uri, packed);
    else drop(uri);
  }

  async function put(uri: string, packed: PackedDigest): Promise<void> {
    filed.set(uri, packed);
    const corrected = packed.bytes.length > 0 ? await parts.correctionOf(uri) : null;
    // Meanwhile it may have been read again, or be gone.
    if (filed.get(uri) === packed) peers.putFile(uri, corrected ? { ...packed, ...corrected } : packed);
  }

  /** In this thread, when it is its turn. */
  const here =
    ({ pack }: FolderHost): Digest =>
    async (uri, bytes) => {
      await host.turn();
      return digestFile(parts.engine.read('').lexicon, pack, uri, bytes);
    };

  /** A draft itself; of a folder, which comes or goes without a word about what is in it, all drafts below it, known and new. */
  async function below(uri: string, folder: FolderHost): Promise<readonly string[]> {
    if (mayBeDraft(fileName(uri))) return [uri];
    return [...[...filed.keys()].filter((file) => file.startsWith(`${uri}/`)), ...(await folder.list(uri))];
  }

  async function lookAgain(uris: readonly string[], folder: FolderHost): Promise<void> {
    const found = new Set<string>();
    await each(uris, async (uri) => {
      for (const file of await below(uri, folder)) found.add(file);
    });
    if (found.size === 0) return;
    await each([...found], (uri) => take(uri, here(folder)));
    told();
  }

  const watch = (work: Promise<void>): void => void work.catch((error) => teller.log('folder', error));

  return {
    start(root) {
      if (!reader || root === null || started.has(root) || !parts.engine.readsPeers) return;
      started.add(root);
      watch(scan(root, reader));
    },
    rootsChanged() {
      for (const root of started) if (roots.of(`${root}/`) !== root) started.delete(root);
      const lost = [...filed.keys()].filter((uri) => roots.of(uri) === null);
      for (const uri of lost) drop(uri);
      if (lost.length > 0) told();
    },
    recorrect() {
      if (filed.size > 0) watch(each([...filed], ([uri, packed]) => put(uri, packed)).then(told));
    },
    changed(uris) {
      const mine = new Set(uris.map(spelled).filter((uri) => isBelow(uri, started)));
      if (reader && mine.size > 0) watch(lookAgain([...mine], reader));
    },
  };
}

/** A draft, or something that may be a folder, below a root that was read and in no folder that is left out there. */
function isBelow(uri: string, started: ReadonlySet<string>): boolean {
  return [...started].some((root) => {
    if (!uri.startsWith(`${root}/`)) return false;
    const names = uri.slice(root.length + 1).split('/');
    const folders = mayBeDraft(fileName(uri)) ? names.slice(0, -1) : names;
    return folders.every(holdsDrafts);
  });
}
