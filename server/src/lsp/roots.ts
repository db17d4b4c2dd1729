/** The folders that are open: each is one set of reports, and the limit up to which a settings file holds. */

export interface Roots {
  /** The innermost root that a document lies in; null for loose and untitled ones. */
  of(uri: string): string | null;
  change(added: readonly string[], removed: readonly string[]): void;
}

export function makeRoots(initial: readonly string[]): Roots {
  let roots = initial.map(bare);
  return {
    of(uri) {
      const holding = roots.filter((root) => uri.startsWith(`${root}/`));
      return holding.reduce<string | null>((best, root) => (root.length > (best?.length ?? -1) ? root : best), null);
    },
    change(added, removed) {
      const gone = new Set(removed.map(bare));
      roots = [...roots.filter((root) => !gone.has(root)), ...added.map(bare)];
    },
  };
}

const bare = (uri: string): string => (uri.endsWith('/') ? uri.slice(0, -1) : uri);
