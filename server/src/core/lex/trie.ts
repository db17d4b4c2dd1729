/** Finds the longest known word at a place of a text. */

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  word: string | null;
  value: T | null;
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

const node = <T>(): Node<T> => ({ next: new Map(), word: null, value: null });

/** The first of two equal words wins. */
export function makeTrie<T>(entries: Iterable<readonly [string, T]>): Trie<T> {
  const root = node<T>();
  const begins = new Uint8Array(0x10000);
  for (const [word, value] of entries) {
    if (word === '') continue;
    let at = root;
    begins[word.charCodeAt(0)] = 1;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      let next = at.next.get(code);
      if (!next) {
        next = node<T>();
        at.next.set(code, next);
      }
      at = next;
    }
    if (at.word === null) {
      at.word = word;
      at.value = value;
    }
  }
  return { root, begins };
}

/** The longest word that starts at `from`, or null. */
export function longestAt<T>(trie: Trie<T>, text: string, from: number): Match<T> | null {
  if (trie.begins[text.charCodeAt(from)] !== 1) return null;
  let at: Node<T> | undefined = trie.root;
  let best: Match<T> | null = null;
  for (let i = from; i < text.length; i++) {
    at = at.next.get(text.charCodeAt(i));
    if (!at) break;
    if (at.word !== null && at.value !== null) best = { word: at.word, value: at.value };
  }
  return best;
}

/** The longest word that ends at `end` and lies reversed in the trie, or null; its `word` is the reversed one. */
export function longestBefore<T>(trie: Trie<T>, text: string, end: number): Match<T> | null {
  if (trie.begins[text.charCodeAt(end - 1)] !== 1) return null;
  let at: Node<T> | undefined = trie.root;
  let best: Match<T> | null = null;
  for (let i = end - 1; i >= 0; i--) {
    at = at.next.get(text.charCodeAt(i));
    if (!at) break;
    if (at.word !== null && at.value !== null) best = { word: at.word, value: at.value };
  }
  return best;
}
