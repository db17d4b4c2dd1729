/** Words that say what a figure covers: 全市, 规上, 城镇. What they mean together is for whoever compares. */
import { longestAt, makeTrie, type Trie } from './trie';

export interface ScopeData {
  readonly word: string;
  readonly kind: string;
}

export type ScopeTrie = Trie<string>;

export const makeScopes = (data: readonly ScopeData[]): ScopeTrie =>
  makeTrie(data.map(({ word, kind }): [string, string] => [word, kind]));

/** True if a text is made of scope words only. */
export function isScope(text: string, scopes: ScopeTrie): boolean {
  let at = 0;
  while (at < text.length) {
    const found = longestAt(scopes, text, at);
    if (!found) return false;
    at += found.word.length;
    if (text[at] === '的') at++;
  }
  return true;
}

const OWN: readonly (readonly [ending: string, words: readonly string[]])[] = [
  ['全国', ['全国', '我国']],
  ['自治区', ['全区', '全自治区', '我区']],
  ['省', ['全省', '我省']],
  ['自治州', ['全州', '我州']],
  ['州', ['全州', '我州', '全市']],
  ['盟', ['全盟', '我盟']],
  ['自治县', ['全县', '我县']],
  ['县', ['全县', '我县', '县域']],
  ['旗', ['全旗', '我旗']],
  ['区', ['全区', '我区']],
  ['市', ['全市', '我市', '本市']],
  ['镇', ['全镇']],
  ['乡', ['全乡']],
];

/** The words with which a report speaks of its own place as a whole: 全区 in the report of a 区. */
export function ownWords(place: string | null): ReadonlySet<string> {
  return new Set(OWN.find(([ending]) => place?.endsWith(ending))?.[1] ?? []);
}
