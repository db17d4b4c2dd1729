/**
 * The search behind the repair of shifted bytes: everything that the bytes of a damaged place can have been, step by step, the
 * likeliest kept. It ranks readings; which of them may be believed is for `byte-shift.ts`.
 */
import { FIRST_LEAD, FIRST_TRAIL, type Gbk, LAST_LEAD, LAST_TRAIL } from '../text/gbk';
import { isHan } from '../text/normalise';
import { BEHIND, best, prune, type State } from './byte-shift-state';
import { type ByteToken, NARROWED } from './byte-shift-tokens';
import type { Plausibility } from './plausibility';

/** Characters by their reading: what the page's tool annotated elsewhere in the same text. */
export type Readings = ReadonlyMap<string, ReadonlySet<number>>;

/** What the search leans on: made once for a text. */
export interface ShiftWorld {
  readonly gbk: Gbk;
  readonly readings: Readings;
  readonly plausible: Plausibility;
}

/** How far a state may lie behind the best of its step, and how many are tried for vanished bytes. */
const BEAM = { behind: BEHIND, vanished: 10, twice: 5, closers: 12 };
/** In so many of the first tokens bytes are sought that vanished. */
const VANISHED_WITHIN = 14;

/** What an assumption costs, in the points of `plausibility.ts`. */
const COST = {
  unknownKey: 8,
  vanished: 3,
  doubled: 6,
  lost: 8,
  nested: 1,
  wide: 8,
  plainLost: 6,
  plainKey: 30,
  stopInQuote: 14,
};

/** What a repair may bring forth beside Han characters. */
const MARKS = '、。·—…‘’“”〔〕〈〉《》【】×％，；：！？（）＋－／０１２３４５６７８９';

/** The narrowed first byte of a decoder that doubles the second one where it does not know the first. */
const DOUBLING = 0xfe;

type Push = (state: State, index: number) => void;

export class Search {
  readonly #tokens: readonly ByteToken[];
  readonly #world: ShiftWorld;
  readonly #mostVanished: number;
  readonly #inQuote: boolean;
  /** Characters of the text between two pairs of bytes that vanished: their second byte begins the second pair. */
  readonly #between: readonly number[];
  /** The best score so far behind each token: what lies far behind it is not followed up. */
  readonly #best: number[];

  constructor(tokens: readonly ByteToken[], world: ShiftWorld, mostVanished: number, inQuote: boolean) {
    this.#inQuote = inQuote;
    this.#tokens = tokens;
    this.#world = world;
    this.#mostVanished = mostVanished;
    this.#best = Array.from({ length: tokens.length + 1 }, () => Number.NEGATIVE_INFINITY);
    const { gbk, plausible } = world;
    this.#between =
      mostVanished < 2 ? [] : plausible.characters.filter((code) => gbk.empty.has(gbk.encode(code) & 0xff));
  }

  /** All readings that are in step again at the end of the tokens, and the text as it stands (`end` 0). */
  run(before: number): readonly State[] {
    const steps: State[][] = this.#tokens.map(() => []);
    const finals: State[] = [];
    const plain: State = {
      pending: -1,
      out: null,
      last: before,
      joined: true,
      lonely: false,
      score: 0,
      vanished: 0,
      guessed: false,
      end: 0,
      own: 0,
      flaws: 0,
    };
    const push: Push = (state, index) => {
      (steps[index] ?? finals).push(state);
    };
    push(plain, 0);
    this.#start(plain, push);
    this.#tokens.forEach((token, index) => {
      const states = prune(steps[index] ?? []);
      for (const state of states) {
        if (state.pending < 0) push(this.#plain(state, token), index + 1);
        else this.#shifted(state, token, index, push);
      }
      const search = this.#mostVanished > 0 && index < VANISHED_WITHIN;
      if (search)
        this.#vanished(
          states.filter((state) => state.pending >= 0),
          token,
          index,
          push,
        );
    });
    return finals.filter((state) => state.pending < 0);
  }

  /** The readings that begin with the first token: a key's second byte, or a lost lead before a narrowed mark. */
  #start(state: State, push: Push): void {
    const { gbk, readings } = this.#world;
    const [first, second] = this.#tokens;
    if (first?.kind === 'key') {
      const lead = gbk.encode(state.last) & 0xff;
      const known = keys(readings, gbk, first.reading, lead);
      const pendings =
        known.length > 0 ? known : range(FIRST_LEAD, LAST_LEAD).filter((b) => isHan(gbk.decode(lead, b)));
      const cost = known.length > 0 ? 0 : COST.unknownKey;
      for (const pending of pendings) {
        push({ ...state, pending, score: state.score - cost, guessed: known.length === 0, end: -1 }, 1);
      }
    } else if (first?.kind === 'lost' && second && isNarrowedMark(second)) {
      const mark = second.kind === 'narrow' ? second.byte : 0x3f;
      for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
        const code = gbk.decode(lead, 0xa3);
        const cost = this.#inQuote && !isHan(code) ? COST.stopInQuote : 0;
        const opened = this.#put({ ...state, end: -1 }, code, cost, 2);
        if (opened) push({ ...opened, pending: mark + 0x80 }, 2);
      }
    }
  }

  /** A token read as it stands. */
  #plain(state: State, token: ByteToken): State {
    const cost = token.kind === 'key' ? COST.plainKey : token.kind === 'lost' ? COST.plainLost : 0;
    return this.#weigh(state, token.plain, cost, null) ?? state;
  }

  /** A token read as the second byte of the pending character and what follows it. */
  #shifted(state: State, token: ByteToken, index: number, push: Push): void {
    const { gbk, readings } = this.#world;
    const { pending } = state;
    const next = index + 1;
    const carry = (trail: number, lead: number, cost = 0): void => {
      const put = this.#put(state, gbk.decode(pending, trail), cost, next);
      if (put) push({ ...put, pending: lead, guessed: put.guessed || cost > 0 }, next);
    };
    const close = (trail: number, cost = 0): void => {
      const put = this.#put(state, gbk.decode(pending, trail), cost, next);
      if (put) push({ ...put, pending: -1, end: next, own: put.score, guessed: put.guessed || cost > 0 }, next);
    };
    switch (token.kind) {
      case 'pair':
        carry(token.first, token.second);
        if (token.first === token.second) carry(DOUBLING, token.second, COST.doubled);
        return;
      case 'byte':
        close(token.byte);
        carry(0xa3, token.byte + 0x80, COST.wide);
        return;
      case 'narrow':
        carry(0xa3, token.byte + 0x80);
        return;
      case 'lost':
        carry(0xa3, 0xbf);
        for (const trail of range(FIRST_TRAIL, LAST_TRAIL)) close(trail, COST.lost);
        return;
      case 'key':
        // A second damage inside the first: its reading may be right, but nobody should take it for certain.
        for (const trail of keys(readings, gbk, token.reading, pending)) close(trail, COST.nested);
        return;
    }
  }

  /** The same steps behind pairs of bytes that vanished before the token. */
  #vanished(states: readonly State[], token: ByteToken, index: number, push: Push): void {
    if (token.kind !== 'pair' && token.kind !== 'byte') return;
    states.slice(0, BEAM.vanished).forEach((state, rank) => {
      const closed = this.#closed(state);
      const twice = rank < BEAM.twice ? closed.slice(0, BEAM.twice).flatMap((put) => this.#between2(put)) : [];
      for (const { put, leads } of [...closed, ...best(twice, BEAM.closers)]) {
        for (const pending of leads) this.#shifted({ ...put, pending }, token, index, push);
      }
    });
  }

  /** The pending character ended by the first byte of a pair that vanished; the second byte begins the next one. */
  #closed(state: State): readonly Closed[] {
    if (state.vanished >= this.#mostVanished) return [];
    const { gbk } = this.#world;
    const closed: Closed[] = [];
    for (const [trail, leads] of gbk.empty) {
      const put = this.#put(state, gbk.decode(state.pending, trail), COST.vanished, null);
      if (put) closed.push(closedBy(put, leads));
    }
    return best(closed, BEAM.closers);
  }

  /** A second pair vanished right behind the first: the character between them is one that the text uses. */
  #between2(closed: Closed): readonly Closed[] {
    if (closed.put.vanished >= this.#mostVanished) return [];
    const { gbk } = this.#world;
    const leads = new Set(closed.leads);
    const after: Closed[] = [];
    for (const code of this.#between) {
      const bytes = gbk.encode(code);
      const put = leads.has(bytes >> 8) ? this.#put(closed.put, code, COST.vanished, null) : null;
      if (put) after.push(closedBy(put, gbk.empty.get(bytes & 0xff) ?? []));
    }
    return best(after, BEAM.closers);
  }

  /** The state after one more character of the repair, or null where none can stand there. */
  #put(state: State, code: number, cost: number, step: number | null): State | null {
    if (!isHan(code) && !MARKS.includes(String.fromCharCode(code))) return null;
    const next = this.#weigh(state, code, cost, step);
    if (!next) return null;
    const flaws = state.flaws + (next.lonely && state.out ? 1 : 0);
    return { ...next, flaws, out: { code, before: state.out } };
  }

  /** The state after a character, or null where the reading lies too far behind others at `step`. */
  #weigh(state: State, code: number, cost: number, step: number | null): State | null {
    const { plausible } = this.#world;
    const joined = plausible.joined(state.last, code);
    const alone = joined || state.joined ? 0 : plausible.isolated(state.last);
    // Two such characters in a row are no accident.
    const score = state.score + plausible.follow(state.last, code) + (state.lonely ? 2 : 1) * alone - cost;
    if (step !== null) {
      const best = this.#best[step] ?? score;
      if (score < best - BEAM.behind) return null;
      if (score > best) this.#best[step] = score;
    }
    return { ...state, score, joined, lonely: alone < 0, last: afterEnd(state, code) };
  }
}

interface Closed {
  readonly put: State;
  /** The first bytes that the next character can have. */
  readonly leads: readonly number[];
  readonly score: number;
}

const closedBy = (put: State, leads: readonly number[]): Closed => ({
  put: { ...put, vanished: put.vanished + 1, guessed: true },
  leads,
  score: put.score,
});

/** Behind 。” stands what may stand behind 。: the closing mark does not hide the end of the sentence. */
const afterEnd = (state: State, code: number): number => (code === 0x201d && state.last === 0x3002 ? 0x3002 : code);

function isNarrowedMark(token: ByteToken): boolean {
  return token.kind === 'lost' || (token.kind === 'narrow' && NARROWED.includes(String.fromCharCode(token.byte)));
}

/** The second bytes of the characters with this reading whose first byte is `lead`. */
function keys(readings: Readings, gbk: Gbk, reading: string, lead: number): readonly number[] {
  return [...(readings.get(reading) ?? [])]
    .map((code) => gbk.encode(code))
    .filter((bytes) => bytes >> 8 === lead)
    .map((bytes) => bytes & 0xff);
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
