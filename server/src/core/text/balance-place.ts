/** Where the partner of a loose quote or bracket is most likely due: around what the text quotes elsewhere, else at the clause's end. */
import type { Loose, Pair } from './balance';

const QUOTED = /“([^“”\r\n]{1,20})”/gu;

/** What a text sets in quotes, for `likelyPlace`. */
export function quotedIn(raw: string, into: Set<string>): void {
  for (const match of raw.matchAll(QUOTED)) if (match[1]) into.add(match[1]);
}

const CLAUSE_END = /[，。；！？：、,;!?\r\n“《（(【]/u;
const CLAUSE_START = /[，。；！？：、,;!?\r\n”》]/u;
const DIGIT = /\d/u;
/** A title or a bracket may hold commas, so it is closed where the sentence ends. */
const SENTENCE_END = /[。！？!?\r\n]/u;

/** A quotation is not looked for further away, nor the end of a clause. */
const LONGEST = 20;
const REACH = 300;

/** The offset in the paragraph where the partner is due. */
export function likelyPlace(raw: string, loose: Loose, at: number, quoted: ReadonlySet<string>): number {
  return loose.opens ? closingPlace(raw, loose.pair, at + 1, quoted) : openingPlace(raw, at, quoted);
}

function closingPlace(raw: string, pair: Pair, from: number, quoted: ReadonlySet<string>): number {
  if (pair === '“”') {
    for (let length = LONGEST; length > 0; length--)
      if (quoted.has(raw.slice(from, from + length))) return from + length;
  }
  const end = pair === '（）' || pair === '【】' ? SENTENCE_END : CLAUSE_END;
  let to = from;
  while (to < Math.min(raw.length, from + REACH) && !end.test(raw[to] ?? '')) {
    // A figure counts what is quoted and is no part of it.
    if (pair === '“”' && to > from && DIGIT.test(raw[to] ?? '') && !DIGIT.test(raw[from] ?? '')) break;
    to++;
  }
  return to;
}

function openingPlace(raw: string, to: number, quoted: ReadonlySet<string>): number {
  for (let length = LONGEST; length > 0; length--) if (quoted.has(raw.slice(to - length, to))) return to - length;
  let from = to;
  while (from > Math.max(0, to - REACH) && !CLAUSE_START.test(raw[from - 1] ?? '')) from--;
  return from;
}
