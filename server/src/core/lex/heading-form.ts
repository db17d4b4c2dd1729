/**
 * The letters of a heading one by one, and the beginning that headings of one form share: 着力…, 着力…, 作着力…. It finds where
 * one letter too many or too few breaks such a beginning; which headings are siblings is for the rule.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface Letters {
  /** Folded, without blanks. */
  readonly text: string;
  /** Where each letter stands, from the paragraph's start. */
  readonly places: readonly Span[];
}

/** The letters of a stretch of a paragraph. */
export function lettersOf(norm: NormText, s: Span): Letters {
  let text = '';
  const places: Span[] = [];
  const to = norm.toNorm(s.end);
  for (let at = norm.toNorm(s.start); at < to; at++) {
    const letter = norm.text[at] ?? '';
    if (letter.trim() === '') continue;
    text += letter;
    places.push(norm.toRaw({ from: at, to: at + 1 }));
  }
  return { text, places };
}

/** Letters of a beginning that headings share. */
const SHORTEST = 2;
const LONGEST = 6;
/** So many headings at least have it, and more than half. */
const ENOUGH = 3;

/** The beginnings that most of the texts share, the longest first. */
export function sharedBeginnings(texts: readonly string[]): readonly string[] {
  const shared: string[] = [];
  for (let length = LONGEST; length >= SHORTEST; length--) {
    const counts = new Map<string, number>();
    for (const text of texts) {
      const begin = text.slice(0, length);
      if (begin.length === length && HAN_ONLY.test(begin)) counts.set(begin, (counts.get(begin) ?? 0) + 1);
    }
    for (const [begin, count] of counts) if (count >= ENOUGH && count * 2 > texts.length) shared.push(begin);
  }
  return shared;
}

const HAN_ONLY = /^[\u4e00-\u9fff]+$/u;

/** Words of one letter that may well stand before a verb: 更加强, 再提升. */
const ADVERBS =
  '更再又最要不须需能应将已正先并新大多共同勇敢善全深真强快稳力争都还也即必永只可请为以来去在把让且与和及';
/** A letter lost inside a shorter beginning gives another word (坚持, 坚决). */
const LONG_BEGINNING = 4;

export interface Break {
  readonly kind: 'stray' | 'missing';
  /** The index of the stray letter, or of the one before which a letter is missing. */
  readonly at: number;
  /** The letter that is missing. */
  readonly letter: string;
}

/** How one letter breaks the beginning; null where the text has it, or begins otherwise. */
export function breakOf(text: string, begin: string): Break | null {
  if (text.startsWith(begin)) return null;
  const inner = begin.length >= LONG_BEGINNING ? begin.length - 1 : 0;
  for (let at = 0; at <= inner; at++) {
    const letter = text[at] ?? '';
    const without = text.slice(0, at) + text.slice(at + 1);
    if (without.startsWith(begin) && HAN_ONLY.test(letter) && !ADVERBS.includes(letter))
      return { kind: 'stray', at, letter: '' };
  }
  for (let at = 0; at < inner; at++) {
    if (text.startsWith(begin.slice(0, at) + begin.slice(at + 1)))
      return { kind: 'missing', at, letter: begin[at] ?? '' };
  }
  return null;
}
