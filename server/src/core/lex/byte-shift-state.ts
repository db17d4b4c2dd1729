/**
 * A reading of shifted bytes under way: what the search keeps of it from step to step, and which of many are kept. Knows
 * neither bytes nor words.
 */

interface Out {
  readonly code: number;
  readonly before: Out | null;
}

/** A reading under way. */
export interface State {
  /** The first byte of the character that is not complete, -1 where the text is in step. */
  readonly pending: number;
  readonly out: Out | null;
  /** What the next character is weighed against. */
  readonly last: number;
  /** True if the last character belongs to the one before it. */
  readonly joined: boolean;
  /** True if the character before the last one belonged to neither of its neighbours. */
  readonly lonely: boolean;
  readonly score: number;
  readonly vanished: number;
  readonly guessed: boolean;
  /** How many tokens the repair replaces: 0 where none begins, -1 as long as it is not complete. */
  readonly end: number;
  /** Points of the repair alone. */
  readonly own: number;
  /** Characters of it that belong to neither of their neighbours. */
  readonly flaws: number;
}

/** How far a state may lie behind the best of its step, and how many are kept. */
export const BEHIND = 34;
const KEPT = 500;

/** The characters of a reading. */
export function spell(out: Out | null): string {
  let text = '';
  for (let at = out; at; at = at.before) text = String.fromCharCode(at.code) + text;
  return text;
}

/** The likeliest first. */
export const best = <T extends { readonly score: number }>(states: readonly T[], count: number): readonly T[] =>
  [...states].sort((a, b) => b.score - a.score).slice(0, count);

/** The best states, one for each beginning and each way to go on. */
export function prune(states: readonly State[]): readonly State[] {
  const kept = new Map<string, State>();
  const sorted = [...states].sort((a, b) => b.score - a.score);
  const worst = (sorted[0]?.score ?? 0) - BEHIND;
  for (const state of sorted) {
    if (state.score < worst || kept.size >= KEPT) break;
    const key = `${state.pending} ${state.last} ${Math.sign(state.end)} ${state.joined} ${beginning(state)}`;
    if (!kept.has(key)) kept.set(key, state);
  }
  return [...kept.values()];
}

/** The first two characters of a repair: rivals that begin differently are not merged. */
function beginning(state: State): number {
  let first = 0;
  let second = 0;
  for (let at = state.out; at; at = at.before) {
    second = first;
    first = at.code;
  }
  return first * 0x10000 + second;
}
