/**
 * What is known of the other reports of a folder, for the rules that compare documents: of open texts as they stand, of the rest
 * as the folder was read. Each root is one set, and a file is one however its URI is spelled. Digests are made and unpacked only
 * when somebody asks for them.
 */
import type { ReportSymbol } from '../core/features/symbols';
import { samePlace } from '../core/lex/same-place';
import { adoptedPlace, onlyPlace } from '../core/model/adopted';
import type { Digest } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import { spelled } from '../core/text/uri';
import type { FolderHost, PackedDigest } from '../host/host';
import type { Roots } from './roots';

/** What a report has beside it. */
export interface Beside {
  /** The digests of the other reports of the same root that can be of the same place. */
  readonly digests: readonly Digest[];
  /** The report's place: its own, or the folder's where it names none. */
  readonly place: string | null;
}

export interface Peers {
  of(uri: string, identity: () => Identity): Beside;
  /** Counts up whenever the answer of `of` may have changed. */
  revision(uri: string): number;
  /** An open text was read; `make` digests it when needed. True if it was not known to be open. */
  read(uri: string, make: () => Digest): boolean;
  /** Takes over what an open text says now. True if others may see the difference. */
  settle(uri: string): boolean;
  /** A text is no longer open. True if others may see the difference. */
  close(uri: string): boolean;
  /** A file of a folder was read; null where it is gone or no report. True if others may see the difference. */
  putFile(uri: string, packed: PackedDigest | null): boolean;
  /** Several files were put: whoever asks next shall see them. */
  filesChanged(): void;
  /** The digest of one document, open or not. */
  get(uri: string): Digest | null;
  /** The headings and tasks of every file that was read and is not open, unpacked when asked for. */
  symbols(): Iterable<readonly [uri: string, symbols: () => readonly ReportSymbol[]]>;
}

interface Open {
  make: () => Digest;
  digest: Digest | null;
  /** Tells digests apart; made only when the text is settled. */
  key: string | null;
}

const NOT_YET = { digest: null, key: null };

interface Filed {
  readonly packed: PackedDigest;
  digest: Digest | null;
}

export function makePeers(roots: Roots, folder: FolderHost | undefined): Peers {
  /** All three by the spelled URI. */
  const open = new Map<string, Open>();
  const files = new Map<string, Filed>();
  const answers = new Map<string, { readonly key: string; readonly beside: Beside }>();
  let changes = 0;

  const openDigest = (entry: Open): Digest => {
    entry.digest ??= entry.make();
    return entry.digest;
  };

  const fileDigest = (uri: string, entry: Filed): Digest | null => {
    const { place, year, kind, unit, draft, bytes } = entry.packed;
    entry.digest ??= folder ? { ...(folder.unpack(bytes) as Digest), uri, place, year, kind, unit, draft } : null;
    return entry.digest;
  };

  function gather(name: string, root: string, own: Identity): Beside {
    const opened = [...open].flatMap(([other, entry]) =>
      other !== name && roots.of(other) === root ? [openDigest(entry)] : [],
    );
    const filed = [...files].filter(([other]) => other !== name && !open.has(other) && roots.of(other) === root);
    const only = onlyPlace([own, ...opened, ...filed.map(([, { packed }]) => packed)]);
    const place = adoptedPlace(own, only);
    const found: Digest[] = opened.map((digest) => ({ ...digest, place: adoptedPlace(digest, only) }));
    for (const [other, entry] of filed) {
      const its = adoptedPlace(entry.packed, only);
      if (entry.packed.kind !== 'bases' && !samePlace(place, its)) continue;
      const digest = fileDigest(other, entry);
      if (digest) found.push(digest.place === its ? digest : { ...digest, place: its });
    }
    return { digests: found, place };
  }

  return {
    of(uri, identity) {
      const root = roots.of(uri);
      const own = identity();
      if (root === null || (files.size === 0 && open.size < 2)) return { digests: [], place: own.place };
      const key = `${changes} ${root} ${own.place} ${own.unit}`;
      const name = spelled(uri);
      const known = answers.get(name);
      if (known?.key === key) return known.beside;
      const beside = gather(name, root, own);
      answers.set(name, { key, beside });
      return beside;
    },
    revision: (uri) => (roots.of(uri) === null ? 0 : changes),
    read(uri, make) {
      const name = spelled(uri);
      const entry = open.get(name);
      if (entry) {
        entry.make = make;
        // Nobody else is there to have seen what it said; whoever comes next shall see what it says then.
        if (open.size === 1) Object.assign(entry, NOT_YET);
        return false;
      }
      open.set(name, { make, ...NOT_YET });
      changes++;
      return true;
    },
    settle(uri) {
      const entry = open.get(spelled(uri));
      if (!entry) return false;
      const before = entry.key ?? keyOf(openDigest(entry));
      entry.digest = entry.make();
      entry.key = keyOf(entry.digest);
      if (entry.key === before) return false;
      changes++;
      return true;
    },
    close(uri) {
      const name = spelled(uri);
      answers.delete(name);
      if (!open.delete(name)) return false;
      changes++;
      return true;
    },
    putFile(uri, packed) {
      const name = spelled(uri);
      const before = files.get(name)?.packed ?? null;
      const now = packed && packed.bytes.length > 0 ? packed : null;
      if (now) files.set(name, { packed: now, digest: null });
      else files.delete(name);
      return !open.has(name) && !saysTheSame(before, now);
    },
    filesChanged() {
      changes++;
    },
    get(uri) {
      const name = spelled(uri);
      const entry = open.get(name);
      if (entry) return openDigest(entry);
      const filed = files.get(name);
      return filed ? fileDigest(name, filed) : null;
    },
    *symbols() {
      for (const [uri, { packed }] of files) {
        if (folder && !open.has(uri)) yield [uri, () => folder.unpack(packed.symbols) as readonly ReportSymbol[]];
      }
    },
  };
}

function saysTheSame(a: PackedDigest | null, b: PackedDigest | null): boolean {
  if (!a || !b) return a === b;
  const fields = ['place', 'year', 'kind', 'unit', 'draft'] as const;
  if (fields.some((field) => a[field] !== b[field]) || a.bytes.length !== b.bytes.length) return false;
  return a.bytes.every((byte, i) => byte === b.bytes[i]);
}

const keyOf = (digest: Digest): string => JSON.stringify(digest, plain);

/** Exact figures are BigInts, which JSON does not know. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
