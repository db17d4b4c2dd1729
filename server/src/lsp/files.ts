/** The files of the folders that are open, as they were read: what is known of each goes to the peers, with what somebody said of it. */
import type { Identity } from '../core/model/identity';
import type { Host, PackedDigest } from '../host/host';
import { each } from './each';
import type { Peers } from './peers';
import type { Roots } from './roots';

/** Null where nothing is known of the text. */
export type DigestFile = (uri: string, bytes: Uint8Array) => Promise<PackedDigest | null>;

export interface Files {
  /** Reads a file again; one that is gone, or lies in no root any more, is forgotten. */
  take(uri: string, digest: DigestFile): Promise<void>;
  /** Those below a folder. */
  below(folder: string): readonly string[];
  /** What somebody said of them may have changed. True if there are any. */
  recorrect(): Promise<boolean>;
  /** Forgets those that lie in no root any more. True if there were any. */
  forgetLost(): boolean;
}

export interface FilesParts {
  readonly host: Host;
  readonly roots: Roots;
  readonly peers: Peers;
  /** What somebody said of a report where its own words mislead. */
  readonly correctionOf: (uri: string) => Promise<Partial<Identity> | null>;
}

export function makeFiles({ host, roots, peers, correctionOf }: FilesParts): Files {
  /** Without corrections. */
  const known = new Map<string, PackedDigest>();
  /** The last reading of each file that is being read: of two that overlap the later one counts. */
  const reading = new Map<string, symbol>();

  const drop = (uri: string): void => {
    known.delete(uri);
    peers.putFile(uri, null);
  };

  async function put(uri: string, packed: PackedDigest): Promise<void> {
    known.set(uri, packed);
    const corrected = packed.bytes.length > 0 ? await correctionOf(uri) : null;
    // Meanwhile it may have been read again, or be gone.
    if (known.get(uri) === packed) peers.putFile(uri, corrected ? { ...packed, ...corrected } : packed);
  }

  return {
    async take(uri, digest) {
      const own = Symbol(uri);
      reading.set(uri, own);
      const bytes = await host.read(uri);
      const packed = bytes && (await digest(uri, bytes));
      if (reading.get(uri) !== own) return;
      reading.delete(uri);
      if (packed && roots.of(uri) !== null) await put(uri, packed);
      else drop(uri);
    },
    below: (folder) => [...known.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    async recorrect() {
      await each([...known], ([uri, packed]) => put(uri, packed));
      return known.size > 0;
    },
    forgetLost() {
      const lost = [...known.keys()].filter((uri) => roots.of(uri) === null);
      for (const uri of lost) drop(uri);
      return lost.length > 0;
    },
  };
}
