/**
 * Words and marks that stand twice where once was meant. Chinese doubles on purpose (一项一项, 很多很多), and words meet so that
 * they look doubled (博士博士后, 退税缓税缓费), so a doubling counts only if it is a word and nothing else can be read.
 */
import type { Lexicon } from '../lexicon';
import { isHan, type NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { longestAt } from './trie';

export interface Doubled {
  readonly kind: 'word' | 'clause' | 'mark' | 'marks' | 'echo';
  readonly span: Span;
  /** The second of the two: what to delete. */
  readonly second: Span;
  readonly text: string;
}

/** A doubled word has so many characters. */
const SHORTEST = 2;
const LONGEST = 12;
const MARK = /([，、；：。,;:])\1(?!\1)/gu;
const MARK_BESIDE = /[，、；：。,;:?？!！]/u;
/** Two marks of which one is too many. The weaker goes. */
const MARKS = /[，、,][，、；。,;]|[；。;][，、,]/gu;
/** A sign or a measure word of a figure, twice before the clause ends: 3%%, 5万人人. Inside a clause 人人均 is a word of its own. */
const SIGN = /(?<=\d)(?:%%|‰‰)(?![%‰])|(?<=\d[万亿]?)([人户个家项亩吨元件名座所])\1(?=[，。；、,;)）]|$)/gu;
/** Words that say in which manner something goes on; a clause needs one of them once. */
const ECHO =
  /(逐步|进一步|不断|切实|着力|大力|加快|继续|持续|正在|努力)([\u3400-\u9fff]{2,24}?)\1(?=[\u3400-\u9fff])/gu;
/** What joins two parallel parts, each with its own manner. */
const JOINS = /[和与及并或而也又、地]|同时|以及|更加/u;
/** Numbers and degrees double on purpose. */
const ON_PURPOSE = /^[一二两三四五六七八九十百千万每很非多少好]|[很常]$/u;
/** A doubled word and one of these is a longer word, 博士博士后, or is doubled by grammar, 研究研究再说. */
const LONGER = /^[再看吧后师生员长者家区级化率性型类部院所局厅室站组队会团点中主银业商社]/u;
/** Inside of a title anything goes. */
const TITLE = /《[^》]{0,40}$/u;

export function findDoubled(norm: NormText, { writing, terms }: Lexicon): readonly Doubled[] {
  const { text } = norm;
  const found: Doubled[] = [];
  const add = (kind: Doubled['kind'], from: number, middle: number, to: number, word: string): void => {
    found.push({ kind, span: norm.toRaw({ from, to }), second: norm.toRaw({ from: middle, to }), text: word });
  };
  for (const { from, word } of doublings(text)) {
    const to = from + 2 * word.length;
    const term = longestAt(terms, text, from + word.length);
    if (term && term.word.length > word.length) continue;
    if (isWord(text, from, word, writing.pairs)) add('word', from, to - word.length, to, word);
  }
  for (const { from, middle, to } of doubledClauses(text)) add('clause', from, middle, to, text.slice(middle + 1, to));
  for (const match of text.matchAll(MARK)) {
    if (!MARK_BESIDE.test(text[match.index - 1] ?? ''))
      add('mark', match.index, match.index + 1, match.index + 2, match[0]);
  }
  for (const match of text.matchAll(MARKS)) {
    const [first, second] = match[0];
    const around = (text[match.index - 1] ?? '') + (text[match.index + 2] ?? '');
    if (first !== second && !MARK_BESIDE.test(around))
      add('marks', match.index, match.index, match.index + 2, match[0]);
  }
  for (const match of text.matchAll(SIGN)) {
    const [first = ''] = match[0];
    add('word', match.index, match.index + 1, match.index + 2, first);
  }
  for (const match of text.matchAll(ECHO)) {
    const word = match[1] ?? '';
    const to = match.index + match[0].length;
    if (!JOINS.test(match[2] ?? '')) add('echo', match.index, to - word.length, to, word);
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

const CLAUSE_END = /[，；。！？：,;!?:]/gu;
/** Shorter clauses may be a slogan; from the other length on they are told as sentences that stand twice. */
const CLAUSE = { shortest: 8, longest: 27 };

/** A clause that stands twice in a row; `middle` is the mark between the two. Linear. */
function doubledClauses(
  text: string,
): readonly { readonly from: number; readonly middle: number; readonly to: number }[] {
  const found: { readonly from: number; readonly middle: number; readonly to: number }[] = [];
  let before = { from: 0, to: 0 };
  let from = 0;
  for (const { index: to } of text.matchAll(CLAUSE_END)) {
    const length = to - from;
    const isSame = length === before.to - before.from && text.slice(from, to) === text.slice(before.from, before.to);
    if (isSame && length >= CLAUSE.shortest && length <= CLAUSE.longest)
      found.push({ from: before.from, middle: before.to, to });
    before = { from, to };
    from = to + 1;
  }
  return found;
}

/** Every run of Han characters that stands twice in a row; the longest at its place. One pass for each length. */
function doublings(text: string): readonly { readonly from: number; readonly word: string }[] {
  const codes = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  const found: { readonly from: number; readonly word: string }[] = [];
  for (let length = LONGEST; length >= SHORTEST; length--) {
    let same = 0;
    for (let at = 0; at + length < codes.length; at++) {
      const code = codes[at] ?? 0;
      same = code === codes[at + length] && isHan(code) ? same + 1 : 0;
      if (same < length) continue;
      const from = at - length + 1;
      found.push({ from, word: text.slice(from, from + length) });
      same = 0;
    }
  }
  return withoutOverlaps(found);
}

/** Of two that overlap the one that begins first, of two that begin together the longer. */
function withoutOverlaps<T extends { readonly from: number; readonly word: string }>(
  found: readonly T[],
): readonly T[] {
  const sorted = [...found].sort((a, b) => a.from - b.from || b.word.length - a.word.length);
  const kept: T[] = [];
  let last = 0;
  for (const one of sorted) {
    if (one.from < last) continue;
    kept.push(one);
    last = one.from + 2 * one.word.length;
  }
  return kept;
}

type Pairs = Lexicon['writing']['pairs'];

/** True where the doubled characters are a word, and no other word runs across the seam or on behind. */
function isWord(text: string, from: number, word: string, pairs: Pairs): boolean {
  const code = (at: number): number => text.charCodeAt(at);
  const to = from + 2 * word.length;
  if (
    LONGER.test(text.slice(to, to + 1)) ||
    ON_PURPOSE.test(word) ||
    new Set(word).size < 2 ||
    TITLE.test(text.slice(Math.max(0, from - 40), from))
  )
    return false;
  for (let i = 1; i < word.length; i++)
    if (pairs.share(code(from + i - 1), code(from + i)) === 0) return word.length > 3;
  const across = pairs.share(code(to - word.length - 1), code(to - word.length)) > 0;
  const behind = pairs.share(code(to - 1), code(to)) > 0;
  const before = pairs.share(code(from - 1), code(from)) > 0;
  return word.length > 3 || (!across && !behind && !before);
}
