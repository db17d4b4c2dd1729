/**
 * Reads a byte-shifted place as it was before the damage, and says how sure that is. A reading is exact where no byte had to be
 * guessed but a lead that is beyond doubt; where a pair of bytes vanished (it fell into a private area and was dropped) it
 * is a candidate. How readings are found stands in `byte-shift-search.ts`. Nothing here changes a text.
 */
import { isHan } from '../text/normalise';
import type { Span } from '../text/span';
import { Search, type ShiftWorld } from './byte-shift-search';
import { type State, spell } from './byte-shift-state';
import { type ByteToken, byteTokens, RESIDUE_BEFORE } from './byte-shift-tokens';
import type { Plausibility } from './plausibility';

export interface ShiftReading {
  /** From the lost byte to where the text is in step again. */
  readonly span: Span;
  readonly text: string;
  readonly exact: boolean;
}

/** How many tokens from the damage on are weighed. */
const REACH = 28;
/** A reading must be better by so many points than the text as it stands, and, to be exact, than any other reading. */
const MARGIN = { plain: 6, rival: 5 };
/** A reading that costs less for each of its characters is not doubted, so that the long search is spared. */
const UNDOUBTED = 10;
/** A guess that costs more is none. */
const TOO_UNLIKELY = 14;
/** More bytes than this did not vanish from one place. */
const MOST_VANISHED = 3;
const MOST_READINGS = 3;

/**
 * The most likely readings of the damage whose first lost byte stands at `at`, the likeliest first; empty where none
 * convinces. `exactOnly` spares the long search for bytes that vanished where nothing exact can come of it.
 */
export function readShift(raw: string, at: number, world: ShiftWorld, exactOnly = false): readonly ShiftReading[] {
  const tokens = byteTokens(raw, at, REACH, world.gbk);
  const before = characterBefore(raw, at);
  const inQuote = SHORT_QUOTE.test(raw.slice(Math.max(0, at - QUOTE_REACH), at));
  const look = (most: number): readonly (ShiftReading & Cost)[] =>
    choose(tokens, at, new Search(tokens, world, most, inQuote).run(before), before, world.plausible);
  const [quick] = look(0);
  if (quick?.exact && quick.cost <= UNDOUBTED && quick.flaws === 0) return [quick];
  if (exactOnly && !quick?.exact) return [];
  const readings = look(MOST_VANISHED);
  const exact = readings.filter((reading) => reading.exact);
  return exactOnly || exact.length > 0 ? exact : readings.filter(({ cost }) => cost <= TOO_UNLIKELY);
}

/** The character before the damage; the reading behind it is no text. */
function characterBefore(raw: string, at: number): number {
  const residue = RESIDUE_BEFORE.exec(raw.slice(Math.max(0, at - 9), at));
  return raw.charCodeAt(at - 1 - (residue?.[0].length ?? 0));
}

/** An open quote around a name: no sentence ends in it. */
const SHORT_QUOTE = /“[^“”。，；！？,;!?\r\n]{1,10}$/u;
const QUOTE_REACH = 24;

interface Cost {
  /** For each character of the repair. */
  readonly cost: number;
  readonly flaws: number;
}

function choose(
  tokens: readonly ByteToken[],
  at: number,
  finals: readonly State[],
  before: number,
  plausible: Plausibility,
): readonly (ShiftReading & Cost)[] {
  const plain = finals.find((state) => state.end === 0)?.score ?? Number.NEGATIVE_INFINITY;
  const repairs = finals.filter((state) => state.end > 0 && state.score >= plain + MARGIN.plain);
  const byText = new Map<string, State>();
  for (const state of repairs.sort((a, b) => b.score - a.score)) {
    const text = spell(state.out);
    if (!byText.has(text)) byText.set(text, state);
  }
  const ranked = [...byText].slice(0, MOST_READINGS);
  const rival = ranked[1]?.[1].score ?? Number.NEGATIVE_INFINITY;
  return ranked.map(([text, state], rank) => ({
    span: { start: at, end: tokens[state.end - 1]?.span.end ?? at },
    text,
    exact:
      rank === 0 &&
      !state.guessed &&
      state.score >= rival + MARGIN.rival &&
      isBorneOut(tokens, text, before, plausible),
    cost: -state.own / text.length,
    flaws: state.flaws,
  }));
}

/**
 * No rare character may come forth; and a lead that was lost is beyond doubt only if the text, or a common word, shows the
 * character it makes beside its neighbour.
 */
function isBorneOut(tokens: readonly ByteToken[], text: string, before: number, plausible: Plausibility): boolean {
  if (!Array.from(text).every((char) => plausible.usual(char.charCodeAt(0)))) return false;
  if (tokens[0]?.kind === 'key') return true;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  if (!isHan(first)) return plausible.met(before, first);
  return plausible.joined(before, first) || plausible.joined(first, second);
}
