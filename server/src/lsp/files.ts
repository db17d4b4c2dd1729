/** The files of the folders that are open, as they were read: what is known of each goes to the peers, with what somebody said of it. */
import type { Identity } from '../core/model/identity';
import type { Host, PackedDigest } from '../host/host';
import { each } from './each';
import type { Peers } from './peers';
import type { Roots } from './roots';

/** Null where nothing is known of the text. */
export type DigestFile = (uri: string, bytes: Uint8Array) => Promise<PackedDigest | null>;

/** True if others may see the difference. */
export type Differs = boolean;

export interface Files {
  /** Reads a file again; one that is gone, or lies in no root any more, is forgotten. */
  take(uri: string, digest: DigestFile): Promise<Differs>;
  /** Those below a folder. */
  below(folder: string): readonly string[];
  /** What somebody said of them may have changed. */
  recorrect(): Promise<Differs>;
  /** Forgets those that lie in no root any more. */
  forgetLost(): Differs;
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

  const drop = (uri: string): Differs => {
    known.delete(uri);
    return peers.putFile(uri, null);
  };

  async function put(uri: string, packed: PackedDigest): Promise<Differs> {
    known.set(uri, packed);
    const corrected = packed.bytes.length > 0 ? await correctionOf(uri) : null;
    // Meanwhile it may have been read again, or be gone.
    if (known.get(uri) !== packed) return false;
    return peers.putFile(uri, corrected ? { ...packed, ...corrected } : packed);
  }

  return {
    async take(uri, digest) {
      const own = Symbol(uri);
      reading.set(uri, own);
      const bytes = await host.read(uri);
      const packed = bytes && (await digest(uri, bytes));
      if (reading.get(uri) !== own) return false;
      reading.delete(uri);
      return packed && roots.of(uri) !== null ? put(uri, packed) : drop(uri);
    },
    below: (folder) => [...known.keys()].filter((uri) => uri.startsWith(`${folder}/`)),
    async recorrect() {
      let differs = false;
      await each([...known], async ([uri, packed]) => {
        if (await put(uri, packed)) differs = true;
      });
      return differs;
    },
    forgetLost() {
      const lost = [...known.keys()].filter((uri) => roots.of(uri) === null);
      return lost.map(drop).some((differs) => differs);
    },
  };
}
