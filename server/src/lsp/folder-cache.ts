/** What was read of a folder, kept on the disk by content, so that only what changed is read again. It knows no report. */
import { DIGEST_VERSION } from '../core/model/digest';
import type { FolderHost, PackedDigest } from '../host/host';
import type { Teller } from './teller';

/** Packed digests by the hash of the bytes they are of. */
export type Known = ReadonlyMap<string, PackedDigest>;

export interface FolderCache {
  load(root: string): Promise<Known>;
  /** Keeps what differs from what was loaded. */
  store(root: string, loaded: Known, now: Known): Promise<void>;
}

interface Content {
  readonly version: string;
  readonly entries: readonly (readonly [hash: string, packed: PackedDigest])[];
}

/** `place`: null where the client names no folder for it. Another program reads some texts otherwise: its digests do not count. */
export function makeFolderCache(
  folder: FolderHost,
  place: string | null,
  program: string,
  teller: Teller,
): FolderCache {
  const version = `${DIGEST_VERSION} ${program}`;
  const nameOf = (root: string): string => `${folder.hash(new TextEncoder().encode(root))}.digests`;
  return {
    async load(root) {
      const bytes = place === null ? null : await folder.load(place, nameOf(root));
      if (!bytes) return new Map();
      try {
        const content = folder.unbundle(bytes) as Content;
        return new Map(content.version === version ? content.entries : []);
      } catch (error) {
        teller.log('folder cache', error);
        return new Map();
      }
    },
    async store(root, loaded, now) {
      const added = [...now.keys()].some((hash) => !loaded.has(hash));
      if (place === null || (!added && now.size === loaded.size)) return;
      try {
        const content: Content = { version, entries: [...now] };
        await folder.store(place, nameOf(root), folder.bundle(content));
      } catch (error) {
        teller.log('folder cache', error);
      }
    },
  };
}
