/** The folders that are open: each is one set of reports, and the limit up to which a settings file holds. */
import { spelled } from '../core/text/uri';

export interface Roots {
  /** The innermost root that a document lies in, spelled, without a slash at its end; null for loose and untitled ones. */
  of(uri: string): string | null;
  change(added: readonly string[], removed: readonly string[]): void;
}

export function makeRoots(initial: readonly string[]): Roots {
  let roots = initial.map(bare);
  /** A thousand files are asked for again and again. */
  const known = new Map<string, string | null>();

  function find(uri: string): string | null {
    const place = spelled(uri);
    const holding = roots.filter((root) => place.startsWith(`${root}/`));
    return holding.reduce<string | null>((best, root) => (root.length > (best?.length ?? -1) ? root : best), null);
  }

  return {
    of(uri) {
      const answer = known.get(uri);
      if (answer !== undefined) return answer;
      const found = find(uri);
      known.set(uri, found);
      return found;
    },
    change(added, removed) {
      const gone = new Set(removed.map(bare));
      roots = [...roots.filter((root) => !gone.has(root)), ...added.map(bare)];
      known.clear();
    },
  };
}

function bare(uri: string): string {
  const place = spelled(uri);
  return place.endsWith('/') ? place.slice(0, -1) : place;
}
