/**
 * What is known of the other reports of a folder, for the rules that compare documents: of open texts as they stand, of the rest
 * as the folder was read. Each root is one set. Digests are made and unpacked only when somebody asks for them.
 */
import { samePlace } from '../core/model/companions';
import type { Digest } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import type { FolderHost, PackedDigest } from '../host/host';
import type { Roots } from './roots';

export interface Peers {
  /** The digests of the other reports of the same root that can be of the same place. */
  of(uri: string, identity: () => Identity): readonly Digest[];
  /** Counts up whenever the answer of `of` may have changed. */
  revision(uri: string): number;
  /** An open text was read; `make` digests it when needed. True if it was not known to be open. */
  read(uri: string, make: () => Digest): boolean;
  /** Takes over what an open text says now. True if others may see the difference. */
  settle(uri: string): boolean;
  /** A text is no longer open. True if others may see the difference. */
  close(uri: string): boolean;
  /** A file of a folder was read; null where it is gone or no report. */
  putFile(uri: string, packed: PackedDigest | null): void;
  /** Several files were put: whoever asks next shall see them. */
  filesChanged(): void;
  /** The digest of one document, open or not. */
  get(uri: string): Digest | null;
}

interface Open {
  make: () => Digest;
  digest: Digest | null;
  /** Tells digests apart; made only when the text is settled. */
  key: string | null;
}

interface Filed {
  readonly packed: PackedDigest;
  digest: Digest | null;
}

export function makePeers(roots: Roots, folder: FolderHost | undefined): Peers {
  const open = new Map<string, Open>();
  const files = new Map<string, Filed>();
  const answers = new Map<string, { readonly key: string; readonly list: readonly Digest[] }>();
  let changes = 0;

  const openDigest = (entry: Open): Digest => {
    entry.digest ??= entry.make();
    return entry.digest;
  };

  const fileDigest = (uri: string, entry: Filed): Digest | null => {
    const { place, year, kind, bytes } = entry.packed;
    entry.digest ??= folder ? { ...(folder.unpack(bytes) as Digest), uri, place, year, kind } : null;
    return entry.digest;
  };

  function gather(uri: string, root: string, { place }: Identity): readonly Digest[] {
    const found: Digest[] = [];
    for (const [other, entry] of open) {
      if (other !== uri && roots.of(other) === root) found.push(openDigest(entry));
    }
    for (const [other, entry] of files) {
      if (other === uri || open.has(other) || roots.of(other) !== root) continue;
      if (entry.packed.kind !== 'bases' && !samePlace(place, entry.packed.place)) continue;
      const digest = fileDigest(other, entry);
      if (digest) found.push(digest);
    }
    return found;
  }

  return {
    of(uri, identity) {
      const root = roots.of(uri);
      if (root === null || (files.size === 0 && open.size < 2)) return [];
      const own = identity();
      const key = `${changes} ${root} ${own.place}`;
      const known = answers.get(uri);
      if (known?.key === key) return known.list;
      const list = gather(uri, root, own);
      answers.set(uri, { key, list });
      return list;
    },
    revision: (uri) => (roots.of(uri) === null ? 0 : changes),
    read(uri, make) {
      const entry = open.get(uri);
      if (entry) {
        entry.make = make;
        return false;
      }
      open.set(uri, { make, digest: null, key: null });
      changes++;
      return true;
    },
    settle(uri) {
      const entry = open.get(uri);
      if (!entry) return false;
      const before = entry.key ?? keyOf(openDigest(entry));
      entry.digest = entry.make();
      entry.key = keyOf(entry.digest);
      if (entry.key === before) return false;
      changes++;
      return true;
    },
    close(uri) {
      answers.delete(uri);
      if (!open.delete(uri)) return false;
      changes++;
      return true;
    },
    putFile(uri, packed) {
      if (packed && packed.bytes.length > 0) files.set(uri, { packed, digest: null });
      else files.delete(uri);
    },
    filesChanged() {
      changes++;
    },
    get(uri) {
      const entry = open.get(uri);
      if (entry) return openDigest(entry);
      const filed = files.get(uri);
      return filed ? fileDigest(uri, filed) : null;
    },
  };
}

const keyOf = (digest: Digest): string => JSON.stringify(digest, plain);

/** Exact figures are BigInts, which JSON does not know. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
