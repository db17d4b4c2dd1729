/**
 * How likely a row of characters is to be Chinese prose: what several readings of damaged bytes are weighed with. The
 * evidence is what stands side by side in this text, then in common words, then how frequent a character is at all. Points
 * are logarithms to base 2 of probabilities, so they are never positive; they rank readings and take part in no verdict.
 */
import type { Lexicon } from '../lexicon';
import { isHan } from '../text/normalise';
import { countScript, type ScriptCount, scriptOf } from '../text/scripts';

export interface Plausibility {
  /** Points for `next` behind `last`. */
  follow(last: number, next: number): number;
  /** True if the two stand side by side in a common word, or often in this text. */
  joined(first: number, second: number): boolean;
  /** Points for a Han character that belongs to neither of its neighbours: nearly every word has two characters. */
  isolated(code: number): number;
  /** The characters that the text uses, as it writes them. */
  readonly characters: readonly number[];
  /** True for a character that the text uses, or that is in daily use. */
  usual(code: number): boolean;
  /** True if the two stand side by side somewhere in this text. */
  met(first: number, second: number): boolean;
  /** True if they do so often that they are taken for a word of it. */
  often(first: number, second: number): boolean;
}

/** One number for two characters, within 32 bits because larger keys make a map slow. */
const pairKey = (first: number, second: number): number => (first << 16) | second | 0;

/** Which characters stand side by side in common words. */
export interface WordPairs {
  /** How many of the words that go on behind `first` go on with `next`: one among all that can follow it, or 0. */
  share(first: number, next: number): number;
  /** How many of all pairs have this character. */
  frequency(code: number): number;
}

/** The pairs of the data file, in which each entry is a first character and all that follow it. */
export function makePairs(entries: readonly string[]): WordPairs {
  const shares = new Map<number, number>();
  const uses = new Map<number, number>();
  const use = (code: number, times: number): void => {
    uses.set(code, (uses.get(code) ?? 0) + times);
  };
  for (const entry of entries) {
    const first = entry.charCodeAt(0);
    use(first, entry.length - 1);
    for (let i = 1; i < entry.length; i++) {
      shares.set(pairKey(first, entry.charCodeAt(i)), 1 / (entry.length - 1));
      use(entry.charCodeAt(i), 1);
    }
  }
  return {
    share: (first, next) => shares.get(pairKey(first, next)) ?? 0,
    frequency: (code) => (uses.get(code) ?? 0) / (2 * Math.max(1, shares.size)),
  };
}

/** The shares of the three kinds of evidence. */
const SHARE = { own: 0.6, word: 0.3, alone: 0.1 };
/** What stood side by side once may be chance: taken off each count, and added to the sum for what was not seen. */
const DISCOUNT = 0.7;
const MISSED = 5;
/** Characters outside of all common words, as if they stood so often in this text. */
const UNSEEN = { common: 0.1, rare: 0.001, symbol: 0.0001 };
/** The common words count as much as so many characters of the text itself. */
const GENERAL = 2000;
/** Neighbours that meet so often in a text are taken for a word of it. */
const OFTEN = 3;

const ISOLATED = -10;
const NEVER_FIRST = -10;
/** For a character of the script that the text is not written in. */
const OTHER_SCRIPT = -12;

const codes = (text: string): ReadonlySet<number> => new Set(Array.from(text, (char) => char.charCodeAt(0)));

/** These are words by themselves. */
const SINGLE = codes('的和等在是以为了与对向把被及到由从中不也都就将各并又再更最较达超近约年月日个项件万亿');
/** No sentence begins with these. */
const LEANING = codes('等的了和与及之者们');
/** Behind a numeral nearly everything can be counted: a common pair says little. */
const NUMERALS = codes('一二三四五六七八九十百千万亿两几第');
const BEHIND_NUMERAL = 0.15;
const FULL_STOP = 0x3002;

/** Weighs by a text of its own, without its damage, and by the lexicon. */
export function weighBy(own: string, lexicon: Lexicon): Plausibility {
  const { fold, writing } = lexicon;
  const folded = (code: number): number => fold[code] ?? code;
  const singles = new Map<number, number>();
  const pairs = new Map<number, number>();
  const characters = new Set<number>();
  let last = 0;
  for (let i = 0; i < own.length; i++) {
    const written = own.charCodeAt(i);
    const code = folded(written);
    characters.add(written);
    singles.set(code, (singles.get(code) ?? 0) + 1);
    if (i > 0) pairs.set(pairKey(last, code), (pairs.get(pairKey(last, code)) ?? 0) + 1);
    last = code;
  }
  const other = otherScript(own, characters, lexicon);
  const total = own.length + GENERAL;
  const least = (code: number): number =>
    isHan(code) ? (writing.gbk.isCommon(code) ? UNSEEN.common : UNSEEN.rare) : UNSEEN.symbol;
  const often = (first: number, second: number): boolean =>
    (pairs.get(pairKey(folded(first), folded(second))) ?? 0) >= OFTEN;
  const alone = (code: number): number =>
    Math.max((singles.get(code) ?? 0) + GENERAL * writing.pairs.frequency(code), least(code));
  return {
    characters: [...characters],
    usual: (code) => !isHan(code) || singles.has(folded(code)) || writing.gbk.isCommon(folded(code)),
    met: (first, second) => pairs.has(pairKey(folded(first), folded(second))),
    often,
    joined: (first, second) => often(first, second) || writing.pairs.share(folded(first), folded(second)) > 0,
    isolated: (code) => (isHan(code) && !SINGLE.has(folded(code)) ? ISOLATED : 0),
    follow(before, next) {
      const [a, b] = [folded(before), folded(next)];
      const together = pairs.get(pairKey(a, b)) ?? 0;
      const inText = together === 0 ? 0 : (together - DISCOUNT) / ((singles.get(a) ?? 0) + MISSED);
      const word = writing.pairs.share(a, b) * (NUMERALS.has(a) ? BEHIND_NUMERAL : 1);
      const likely = SHARE.own * inText + SHARE.word * word + (SHARE.alone * alone(b)) / total;
      const odd = (a === FULL_STOP && LEANING.has(b) ? NEVER_FIRST : 0) + other(next);
      return Math.log2(likely) + odd;
    },
  };
}

/** Points for characters of the script that the text is not written in, but for those it uses all the same. */
function otherScript(own: string, used: ReadonlySet<number>, { fold, writing }: Lexicon): (code: number) => number {
  const count: ScriptCount = { han: 0, traditional: 0 };
  countScript(own, fold, count);
  if (scriptOf(count) === 'simplified') {
    return (code) => (isHan(code) && fold[code] !== code && !used.has(code) ? OTHER_SCRIPT : 0);
  }
  return (code) => (writing.simplifiedOnly.has(code) && !used.has(code) ? OTHER_SCRIPT : 0);
}
