/** The digests of the texts that are open, as they stand. Made only when somebody asks for them, by the names of the texts. */
import type { Digest } from '../core/model/digest';

export interface OpenDigests {
  readonly names: Iterable<string>;
  count(): number;
  has(name: string): boolean;
  get(name: string): Digest | null;
  /** A text was read; `make` digests it when needed. True if it was not known to be open. */
  read(name: string, make: () => Digest): boolean;
  /** Takes over what a text says now. True if that is not what it said. */
  settle(name: string): boolean;
  close(name: string): boolean;
}

interface Entry {
  make: () => Digest;
  digest: Digest | null;
  /** Tells digests apart; made only when the text is settled. */
  key: string | null;
}

const NOT_YET = { digest: null, key: null };

export function makeOpenDigests(): OpenDigests {
  const entries = new Map<string, Entry>();
  const digestOf = (entry: Entry): Digest => {
    entry.digest ??= entry.make();
    return entry.digest;
  };
  return {
    names: { [Symbol.iterator]: () => entries.keys() },
    count: () => entries.size,
    has: (name) => entries.has(name),
    get(name) {
      const entry = entries.get(name);
      return entry ? digestOf(entry) : null;
    },
    read(name, make) {
      const entry = entries.get(name);
      if (!entry) {
        entries.set(name, { make, ...NOT_YET });
        return true;
      }
      entry.make = make;
      // Nobody else is there to have seen what it said; whoever comes next shall see what it says then.
      if (entries.size === 1) Object.assign(entry, NOT_YET);
      return false;
    },
    settle(name) {
      const entry = entries.get(name);
      if (!entry) return false;
      const before = entry.key ?? keyOf(digestOf(entry));
      entry.digest = entry.make();
      entry.key = keyOf(entry.digest);
      return entry.key !== before;
    },
    close: (name) => entries.delete(name),
  };
}

const keyOf = (digest: Digest): string => JSON.stringify(digest, plain);

/** Exact figures are BigInts, which JSON does not know. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
