/**
 * Where terms of the lexicon stand in a paragraph: the longest word wins, homographs are decided by their neighbours, and a
 * word inside a longer one of another meaning is none. What the text itself defines is for `model/terms.ts`.
 */
import type { AmbiguousTerm, CommonTerm, Lexicon, Sense } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { findShorthand, type Shape } from './shorthand';
import { isQuoted, standsAlone } from './term-edges';
import { chooseSense, sentencesOf } from './term-sense';
import { longestAt, makeTrie } from './trie';

export interface TermUse {
  /** The word without the quotes around it. */
  readonly span: Span;
  /** Folded, as it stands. */
  readonly text: string;
  readonly quoted: boolean;
  /** What the quoted word looks like; null of words that the lexicon knows. */
  readonly shape: Shape | null;
  readonly common: CommonTerm | null;
  readonly homograph: AmbiguousTerm | null;
  /** The sense of a homograph that fits here. */
  readonly sense: Sense | null;
}

/** Longer words in which a term of the list stands by chance. */
const CHANCE = makeTrie(
  '最低保 降低保 较低保 宗教委 同比例 法规上 专项债务 三医院 土地票 外地票 本地票 两会议 中教委'
    .split(' ')
    .map((word): [string, true] => [word, true]),
);

/** The terms of a paragraph in the order of their places; they do not overlap. Linear. */
export function findTermUses(norm: NormText, lexicon: Lexicon): readonly TermUse[] {
  const { text } = norm;
  const sentenceAt = sentencesOf(text);
  const uses: TermUse[] = [];
  const tries = [CHANCE.begins, lexicon.terms.begins, lexicon.ambiguous.begins] as const;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (tries[0][code] === 0 && tries[1][code] === 0 && tries[2][code] === 0) continue;
    const chance = longestAt(CHANCE, text, at);
    if (chance) {
      at += chance.word.length - 1;
      continue;
    }
    const use = commonAt(norm, lexicon, at) ?? homographAt(norm, lexicon, at, sentenceAt);
    if (!use) continue;
    uses.push(use);
    at += use.text.length - 1;
  }
  return merge(
    uses,
    findShorthand(norm).map((use) => goesOn(norm, lexicon, use) ?? use),
  );
}

/** “三治”融合 is 三治融合: the quotes hold only the beginning of a known term. */
function goesOn(norm: NormText, { terms }: Lexicon, use: TermUse): TermUse | null {
  const { text } = norm;
  const behind = norm.toNorm(use.span.end);
  if (text[behind] !== '”') return null;
  const known = longestAt(terms, use.text + text.slice(behind + 1, behind + 1 + TERM_LONGEST), 0);
  return known && known.word.length > use.text.length ? { ...use, shape: null, common: known.value } : null;
}

/** So much of a known term may stand behind the quotes. */
const TERM_LONGEST = 12;

/** Where a known term and a shorthand overlap, the longer stays, and of two alike the known one; a mere name gives way. */
function merge(known: readonly TermUse[], shorthand: readonly TermUse[]): readonly TermUse[] {
  const merged: TermUse[] = [];
  for (const use of [...known, ...shorthand].sort((a, b) => a.span.start - b.span.start)) {
    const last = merged[merged.length - 1];
    if (!last || last.span.end <= use.span.start) merged.push(use);
    else if (worth(use) > worth(last)) merged[merged.length - 1] = use;
  }
  return merged;
}

const worth = ({ span, shape, common, homograph }: TermUse): number =>
  shape === 'name' ? 0 : 2 * (span.end - span.start) + (common || homograph ? 1 : 0);

function commonAt(norm: NormText, lexicon: Lexicon, from: number): TermUse | null {
  const match = longestAt(lexicon.terms, norm.text, from);
  if (!match) return null;
  const to = from + match.word.length;
  const quoted = isQuoted(norm.text, from, to);
  const needsQuotes = match.value.quoted === true && match.word === match.value.term;
  if ((needsQuotes && !quoted) || !standsAlone(norm.text, from, to)) return null;
  return {
    span: norm.toRaw({ from, to }),
    text: match.word,
    quoted,
    shape: null,
    common: match.value,
    homograph: null,
    sense: null,
  };
}

/** Outside of quotes a homograph is a term only where its neighbours show a sense. */
function homographAt(
  norm: NormText,
  lexicon: Lexicon,
  from: number,
  sentenceAt: (at: number) => string,
): TermUse | null {
  const match = longestAt(lexicon.ambiguous, norm.text, from);
  if (!match) return null;
  const to = from + match.word.length;
  if (!standsAlone(norm.text, from, to)) return null;
  const quoted = isQuoted(norm.text, from, to);
  const sense = chooseSense({ text: norm.text, from, to, sentence: sentenceAt(from) }, match.value.senses);
  if (!quoted && !sense) return null;
  return {
    span: norm.toRaw({ from, to }),
    text: match.word,
    quoted,
    shape: null,
    common: null,
    homograph: match.value,
    sense,
  };
}
