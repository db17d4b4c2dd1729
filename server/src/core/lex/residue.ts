/**
 * Pinyin residue: the reading in brackets that a web page left behind a character, 区(qū). A dictionary's gloss of a name
 * looks the same, so the whole text must decide; here stands only what one paragraph shows.
 */
import type { Span } from '../text/span';

export interface Residue {
  /** The brackets and what is in them. */
  readonly span: Span;
  /** The code of the character before it. */
  readonly base: number;
  readonly reading: string;
}

const LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ';
const RESIDUE = new RegExp(`(?<=[\\u3400-\\u9fff])[(（]([${LETTERS}]{1,6})[)）]`, 'gu');
/** Nothing to do in a paragraph without a letter behind a bracket. */
const SIGN = new RegExp(`[(（][${LETTERS}]`, 'u');
const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;

/** All residues of a raw paragraph, in order. */
export function findResidues(raw: string): readonly Residue[] {
  if (!SIGN.test(raw)) return [];
  return Array.from(raw.matchAll(RESIDUE), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    base: raw.charCodeAt(match.index - 1),
    reading: match[1] ?? '',
  }));
}

/** A reading with its tone: (ok) and (a) are none. */
export const isToned = (residue: Residue): boolean => TONED.test(residue.reading);
