/**
 * Han characters that nobody wrote: bytes read at the wrong place, or in the wrong code, give stretches in which every third
 * character is one that nobody uses and hardly two side by side are a word. Measured over real reports, of stretches of
 * fifteen characters none has more than a sixth of such characters, and one in a hundred has so few words. Knows no code.
 */
import type { Lexicon } from '../lexicon';
import { isHan } from '../text/normalise';
import type { Span } from '../text/span';

/** A stretch has so many characters and so many that are not in daily use, with never more than some between two of them. */
const FEWEST = { characters: 14, rare: 5 };
const MOST_BETWEEN = 8;
/** At least so many of its characters are not in daily use; at most so many of its neighbours meet in common words. */
const RARE = 0.25;
const JOINED = 0.2;
/** Names of places, persons and herbs have such characters and stand in lists: so many characters from mark to mark are names. */
const NAME = 5;
const MARKS = '、，,·“”‘’《》()（）';
/** A byte that was lost stands at most so far before the first character that gives it away. */
const SIGN_BEFORE = 12;

/** All such stretches of a paragraph, in order. Linear. */
export function findStretches(raw: string, lexicon: Lexicon): readonly Span[] {
  const found: Span[] = [];
  for (const stretch of clusters(raw, lexicon))
    if (isGarbled(raw, stretch, lexicon)) found.push(withSign(raw, stretch));
  return found;
}

/** From the first to the last of rare characters that stand near each other in one line. */
function* clusters(raw: string, { fold, writing }: Lexicon): Generator<Span> {
  let start = -1;
  let last = -1;
  let rare = 0;
  for (let at = 0; at <= raw.length; at++) {
    const code = raw.charCodeAt(at);
    const ends = at === raw.length || code === 0x0a || code === 0x0d || at - last > MOST_BETWEEN;
    if (start >= 0 && ends) {
      if (rare >= FEWEST.rare && last + 1 - start >= FEWEST.characters) yield { start, end: last + 1 };
      start = -1;
    }
    if (isHan(code) ? writing.gbk.isCommon(fold[code] ?? code) : !isAstray(raw, at)) continue;
    if (start < 0) {
      start = at;
      rare = 0;
    }
    last = at;
    rare++;
  }
}

/** A letter of another script, a sign of full width or in a circle, right between Han characters. */
function isAstray(raw: string, at: number): boolean {
  const code = raw.charCodeAt(at);
  const isOther =
    (code >= 0xff21 && code <= 0xff5a) ||
    (code >= 0x0391 && code <= 0x0451) ||
    (code >= 0x2460 && code <= 0x257f) ||
    (code >= 0x3041 && code <= 0x3129);
  return isOther && isHan(raw.charCodeAt(at - 1)) && isHan(raw.charCodeAt(at + 1));
}

function isGarbled(raw: string, { start, end }: Span, { fold, writing }: Lexicon): boolean {
  let [characters, rare, neighbours, joined, marks] = [0, 0, 0, 0, 0];
  /* One character that a text has again and again is its own: that of its county. */
  const different = new Set<number>();
  let before = 0;
  for (let at = start; at < end; at++) {
    const written = raw.charCodeAt(at);
    const code = isHan(written) ? (fold[written] ?? written) : 0;
    if (code === 0 && isAstray(raw, at)) {
      characters++;
      rare++;
      different.add(written);
    } else if (code > 0) {
      characters++;
      if (!writing.gbk.isCommon(code)) {
        rare++;
        different.add(code);
      }
      if (before > 0) {
        neighbours++;
        if (writing.pairs.share(before, code) > 0) joined++;
      }
    }
    if (MARKS.includes(raw[at] ?? '')) marks++;
    before = code;
  }
  if (characters < FEWEST.characters || characters < marks * NAME || different.size < FEWEST.rare) return false;
  return rare >= characters * RARE && joined <= neighbours * JOINED;
}

/** With the question mark that the lost byte left. */
function withSign(raw: string, { start, end }: Span): Span {
  for (let at = start - 1; at >= Math.max(0, start - SIGN_BEFORE); at--)
    if (raw[at] === '?' || raw[at] === '？') return { start: at, end };
  return { start, end };
}
