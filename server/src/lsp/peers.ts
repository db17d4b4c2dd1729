/** What is known of the open reports, for the rules that compare documents. Each root is one set. */
import type { Digest } from '../core/model/digest';
import type { Roots } from './roots';

export interface Peers {
  /** The digests of the other open reports of the same root. */
  of(uri: string): readonly Digest[];
  /** Counts up whenever the answer of `of` may have changed. */
  revision(uri: string): number;
  /** True if others may see the difference. */
  put(digest: Digest): boolean;
  drop(uri: string): boolean;
}

export function makePeers(roots: Roots): Peers {
  const known = new Map<string, { readonly digest: Digest; readonly key: string }>();
  let changes = 0;
  return {
    of(uri) {
      const root = roots.of(uri);
      const others = [...known.values()].filter(({ digest }) => digest.uri !== uri && roots.of(digest.uri) === root);
      return root === null ? [] : others.map(({ digest }) => digest);
    },
    revision: (uri) => (roots.of(uri) === null ? 0 : changes),
    put(digest) {
      const key = JSON.stringify(digest, plain);
      if (known.get(digest.uri)?.key === key) return false;
      known.set(digest.uri, { digest, key });
      changes++;
      return true;
    },
    drop(uri) {
      if (!known.delete(uri)) return false;
      changes++;
      return true;
    },
  };
}

/** Exact figures are BigInts, which JSON does not know. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}n` : value);
