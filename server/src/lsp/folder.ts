/**
 * Reads the folders that are open in the background: every text that is a report becomes a packed digest. It shows its progress,
 * can be cancelled, follows what happens to the files, and knows no rule.
 */
import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Engine } from '../core/engine';
import { fileName, spelled } from '../core/text/uri';
import { holdsDrafts, mayBeDraft } from '../host/drafts';
import type { FolderHost, PackedDigest } from '../host/host';
import { digestFile } from '../host/index-digest';
import { each } from './each';
import { type Differs, type DigestFile, type Files, type FilesParts, makeFiles } from './files';
import { makeFolderCache } from './folder-cache';
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

export interface FolderParts extends FilesParts {
  readonly engine: Engine;
  readonly teller: Teller;
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

export function makeFolder(parts: FolderParts): Folder {
  const { host, roots, teller } = parts;
  const reader = host.folder;
  const files = makeFiles(parts);
  const started = new Set<string>();

  const told = (differs: Differs): void => {
    if (!differs) return;
    parts.peers.filesChanged();
    parts.onChange();
  };
  const watch = (work: Promise<Differs>): void =>
    void work.then(told).catch((error: unknown) => teller.log('folder', error));

  return {
    start(root) {
      if (!reader || root === null || started.has(root) || !parts.engine.readsPeers) return;
      started.add(root);
      watch(scan(root, reader, files, parts));
    },
    rootsChanged() {
      for (const root of started) if (roots.of(`${root}/`) !== root) started.delete(root);
      told(files.forgetLost());
    },
    recorrect: () => watch(files.recorrect()),
    changed(uris) {
      const mine = new Set(uris.map(spelled).filter((uri) => isBelow(uri, started)));
      if (reader && mine.size > 0) watch(lookAgain([...mine], reader, files, parts));
    },
  };
}

/** Reads a root. */
async function scan(root: string, folder: FolderHost, files: Files, parts: FolderParts): Promise<Differs> {
  const cache = makeFolderCache(folder, parts.cache, parts.version, parts.teller);
  const known = await cache.load(root);
  const fresh = new Map<string, PackedDigest>();
  const uris = await folder.list(root);
  const bar = await beginBar(parts, uris.length);
  const threads = lazily(folder);
  let differs = false;
  const remembered: DigestFile = async (uri, bytes) => {
    const hash = folder.hash(bytes);
    const packed = known.get(hash) ?? (await (threads.next()?.digest(uri, bytes) ?? here(folder, parts)(uri, bytes)));
    if (packed) fresh.set(hash, packed);
    return packed;
  };
  try {
    await each(uris, async (uri) => {
      if (bar.isCancelled()) return;
      if (await files.take(uri, remembered)) differs = true;
      bar.step();
    });
    // What was cancelled keeps what was known before.
    await cache.store(root, known, bar.isCancelled() ? new Map([...known, ...fresh]) : fresh);
    return differs;
  } finally {
    threads.stop();
    bar.end();
  }
}

/** Digests in this thread, when it is its turn. A fault in one text stops no other. */
const here =
  ({ pack }: FolderHost, { host, engine, teller }: FolderParts): DigestFile =>
  async (uri, bytes) => {
    await host.turn();
    try {
      return digestFile(engine.read('').lexicon, pack, uri, bytes);
    } catch (error) {
      teller.log('folder', error);
      return null;
    }
  };

/** Reads what changed, and what lies below a folder that did. */
async function lookAgain(
  uris: readonly string[],
  folder: FolderHost,
  files: Files,
  parts: FolderParts,
): Promise<Differs> {
  const found = new Set<string>();
  await each(uris, async (uri) => {
    // A folder comes or goes without a word about what is in it.
    const drafts = mayBeDraft(fileName(uri)) ? [uri] : [...files.below(uri), ...(await folder.list(uri))];
    for (const draft of drafts) found.add(draft);
  });
  let differs = false;
  await each([...found], async (uri) => {
    if (await files.take(uri, here(folder, parts))) differs = true;
  });
  return differs;
}

interface Bar {
  isCancelled(): boolean;
  step(): void;
  end(): void;
}

/** Nothing is shown for a few files, nor by a client that refuses: its folder is read all the same. */
async function beginBar({ progress, title }: FolderParts, all: number): Promise<Bar> {
  const bar = all >= WORTH_A_BAR ? await progress().catch(() => null) : null;
  let done = 0;
  bar?.begin(title, 0, '', true);
  return {
    isCancelled: () => bar?.token.isCancellationRequested === true,
    step() {
      if (++done % STEP === 0) bar?.report(Math.floor((100 * done) / all), `${done}/${all}`);
    },
    end: () => bar?.done(),
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
