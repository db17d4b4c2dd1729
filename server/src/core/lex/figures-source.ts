/** What every reader of figures looks at: the folded text of one paragraph and the units. */
import type { KnownUnit } from '../lexicon';
import type { Trie } from './trie';

export interface Source {
  readonly text: string;
  readonly units: Trie<KnownUnit>;
}
