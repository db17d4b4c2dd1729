/**
 * What is known of the other reports of a folder, for the rules that compare documents: of open texts as they stand, of the rest
 * as the folder was read. Each root is one set, and a file is one however its URI is spelled.
 */
import type { ReportSymbol } from '../core/features/symbols';
import { samePlace } from '../core/lex/same-place';
import { adoptedPlace, onlyPlace } from '../core/model/adopted';
import type { Digest } from '../core/model/digest';
import type { Identity } from '../core/model/identity';
import { spelled } from '../core/text/uri';
import type { FolderHost, PackedDigest } from '../host/host';
import { type FiledDigests, makeFiledDigests } from './filed-digests';
import { makeOpenDigests, type OpenDigests } from './open-digests';
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

export function makePeers(roots: Roots, folder: FolderHost | undefined): Peers {
  /** All by the spelled URI. */
  const open = makeOpenDigests();
  const filed = makeFiledDigests(folder);
  const answers = new Map<string, { readonly key: string; readonly beside: Beside }>();
  let changes = 0;
  const count = (changed: boolean): boolean => {
    if (changed) changes++;
    return changed;
  };

  return {
    of(uri, identity) {
      const root = roots.of(uri);
      const own = identity();
      if (root === null || (filed.count() === 0 && open.count() < 2)) return { digests: [], place: own.place };
      const key = `${changes} ${root} ${own.place} ${own.unit}`;
      const name = spelled(uri);
      const known = answers.get(name);
      if (known?.key === key) return known.beside;
      const isBeside = (other: string): boolean => other !== name && roots.of(other) === root;
      const beside = gather(own, open, filed, isBeside);
      answers.set(name, { key, beside });
      return beside;
    },
    revision: (uri) => (roots.of(uri) === null ? 0 : changes),
    read: (uri, make) => count(open.read(spelled(uri), make)),
    settle: (uri) => count(open.settle(spelled(uri))),
    close(uri) {
      const name = spelled(uri);
      answers.delete(name);
      return count(open.close(name));
    },
    putFile(uri, packed) {
      const name = spelled(uri);
      return filed.put(name, packed) && !open.has(name);
    },
    filesChanged() {
      changes++;
    },
    get(uri) {
      const name = spelled(uri);
      return open.get(name) ?? filed.get(name);
    },
    *symbols() {
      for (const [name] of filed.packed()) if (!open.has(name)) yield [name, () => filed.symbols(name)];
    },
  };
}

/** Of files only those are unpacked that can be of the same place. */
function gather(own: Identity, open: OpenDigests, filed: FiledDigests, isBeside: (name: string) => boolean): Beside {
  const opened = [...open.names].filter(isBeside).flatMap((name) => open.get(name) ?? []);
  const files = [...filed.packed()].filter(([name]) => isBeside(name) && !open.has(name));
  const only = onlyPlace([own, ...opened, ...files.map(([, packed]) => packed)]);
  const place = adoptedPlace(own, only);
  const found: Digest[] = opened.map((digest) => ({ ...digest, place: adoptedPlace(digest, only) }));
  for (const [name, packed] of files) {
    const its = adoptedPlace(packed, only);
    if (packed.kind !== 'bases' && !samePlace(place, its)) continue;
    const digest = filed.get(name);
    if (digest) found.push(digest.place === its ? digest : { ...digest, place: its });
  }
  return { digests: found, place };
}
