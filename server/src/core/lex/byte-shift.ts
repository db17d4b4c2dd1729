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
/**
 * A reading must be better by so many points than the text as it stands; to be exact, also than any other reading. Where the
 * lead was lost each of a hundred characters may have stood there: then by more than one whose words are whole, and by more
 * still than one that ends the sentence and goes on with a word of this text.
 */
const MARGIN = { plain: 6, rival: 5, stop: 6, whole: 7, anew: 12 };
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
  const exact = isExact(tokens, ranked, before, plausible);
  return ranked.map(([text, state], rank) => ({
    span: { start: at, end: tokens[state.end - 1]?.span.end ?? at },
    text,
    exact: exact && rank === 0,
    cost: -state.own / text.length,
    flaws: state.flaws,
  }));
}

/** A reading as text, the likeliest first. */
type Ranked = readonly (readonly [text: string, state: State])[];

/** True if the first of the readings is beyond doubt. */
function isExact(tokens: readonly ByteToken[], ranked: Ranked, before: number, plausible: Plausibility): boolean {
  const [best, ...rivals] = ranked;
  if (!best) return false;
  const [text, { score, guessed }] = best;
  const [first, second] = [text.charCodeAt(0), text.charCodeAt(1)];
  const isAhead = (margin: number): boolean => rivals.every(([, rival]) => score >= rival.score + margin);
  if (guessed || !isAhead(MARGIN.rival)) return false;
  if (!isPlain(text, plausible) || !isWhole(text, before, plausible)) return false;
  if (tokens[0]?.kind === 'key') return true;
  if (!isHan(first)) return isAhead(MARGIN.stop) && plausible.met(before, first);
  const alone = rivals.every(([other, rival]) => {
    const margin = beginsAnew(other, plausible) ? MARGIN.anew : isWhole(other, before, plausible) ? MARGIN.whole : 0;
    return score >= rival.score + margin;
  });
  // What goes on behind it is no evidence: a name may begin there of which nobody has heard.
  return alone && (plausible.joined(before, first) || plausible.met(first, second));
}

/** A mark, and then a word that the text has often. */
const beginsAnew = (text: string, plausible: Plausibility): boolean =>
  !isHan(text.charCodeAt(0)) && plausible.often(text.charCodeAt(1), text.charCodeAt(2));

/**
 * No rare character comes forth, and no mark but those of a sentence: where a pair of bytes vanished the ones around it make a
 * character of their own, and a digit, a sign or a bracket of full width among words is nearly always such a one.
 */
const isPlain = (text: string, plausible: Plausibility): boolean =>
  Array.from(text).every((char) =>
    isHan(char.charCodeAt(0)) ? plausible.usual(char.charCodeAt(0)) : PLAIN_MARKS.includes(char),
  );

const PLAIN_MARKS = '，。、；：！？“”‘’《》—…';

/** No character belongs to neither of its neighbours; a name in quotes need not be a word, and the last one may go on. */
function isWhole(text: string, before: number, plausible: Plausibility): boolean {
  let quoted = false;
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (text[i] === '“' || text[i] === '”') quoted = text[i] === '“';
    const [last, next] = [i === 0 ? before : text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    const joined =
      (!isParticle(last) && plausible.joined(last, code)) || (!isParticle(next) && plausible.joined(code, next));
    if (!quoted && !joined && plausible.isolated(code) < 0) return false;
  }
  return true;
}

/** Stands beside everything, so that it makes nothing a word. */
const isParticle = (code: number): boolean => PARTICLES.includes(String.fromCharCode(code));

const PARTICLES = '的了和与與及等在是';
