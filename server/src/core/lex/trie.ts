/**
 * Finds the longest known word at a place of a text. A branch is laid out when a text first goes down it: of the thousands of
 * words a lexicon holds, a report meets few.
 */

type Entry<T> = readonly [word: string, value: T];

interface Node<T> {
  /** The words that go on from here, as long as nobody has come by. */
  rest: Entry<T>[];
  next: Map<number, Node<T>> | null;
  /** The word that ends here, once laid out. */
  end: Match<T> | null;
}

export interface Trie<T> {
  readonly root: Node<T>;
  /** 1 for every character that a word begins with: most places of a text are done with by one look here. */
  readonly begins: Uint8Array;
}

export interface Match<T> {
  readonly word: string;
  readonly value: T;
}

const node = <T>(): Node<T> => ({ rest: [], next: null, end: null });

/** The first of two equal words wins. */
export function makeTrie<T>(entries: Iterable<Entry<T>>): Trie<T> {
  const root = node<T>();
  const begins = new Uint8Array(0x10000);
  for (const entry of entries) {
    if (entry[0] === '') continue;
    begins[entry[0].charCodeAt(0)] = 1;
    root.rest.push(entry);
  }
  return { root, begins };
}

/** The branches of a node that stands so many characters deep. */
function branches<T>(at: Node<T>, depth: number): Map<number, Node<T>> {
  const next = new Map<number, Node<T>>();
  for (const entry of at.rest) {
    const [word, value] = entry;
    if (word.length === depth) {
      at.end ??= { word, value };
      continue;
    }
    const code = word.charCodeAt(depth);
    const known = next.get(code);
    if (known) {
      known.rest.push(entry);
      continue;
    }
    const made = node<T>();
    made.rest.push(entry);
    next.set(code, made);
  }
  at.rest = [];
  at.next = next;
  return next;
}

/** The longest word that starts at `from`, or null. */
export function longestAt<T>(trie: Trie<T>, text: string, from: number): Match<T> | null {
  if (trie.begins[text.charCodeAt(from)] !== 1) return null;
  let at = trie.root;
  let best: Match<T> | null = null;
  for (let i = from; ; i++) {
    const next = at.next ?? branches(at, i - from);
    best = at.end ?? best;
    const found = i < text.length ? next.get(text.charCodeAt(i)) : undefined;
    if (!found) return best;
    at = found;
  }
}

/** The longest word that ends at `end`, not begun before `start`, and lies reversed in the trie, or null; its `word` is the reversed one. */
export function longestBefore<T>(trie: Trie<T>, text: string, end: number, start = 0): Match<T> | null {
  if (end <= start || trie.begins[text.charCodeAt(end - 1)] !== 1) return null;
  let at = trie.root;
  let best: Match<T> | null = null;
  for (let i = end - 1; ; i--) {
    const next = at.next ?? branches(at, end - 1 - i);
    best = at.end ?? best;
    const found = i >= start ? next.get(text.charCodeAt(i)) : undefined;
    if (!found) return best;
    at = found;
  }
}
