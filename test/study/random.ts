/** Chance that repeats: the same seed and the same name always draw the same. Knows nothing of what is drawn. */

/** Draws evenly from what it is asked for. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  below(n: number): number;
  /** One of them; undefined if there are none. */
  pick<T>(from: readonly T[]): T | undefined;
}

/** Of its own for every name, so that a row more in a table changes no other row's draw. */
export function chance(seed: number, name: string): Chance {
  let state = seed >>> 0;
  for (let i = 0; i < name.length; i++) state = Math.imul(state ^ name.charCodeAt(i), 0x01000193) >>> 0;
  const next = (): number => {
    /* mulberry32, public domain */
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return { below, pick: (from) => from[below(from.length)] };
}
