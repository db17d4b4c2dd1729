/**
 * Sentences of our own with their operands marked: {role:text} in the source. Numbers are drawn by chance so that the relation
 * holds as an office would print it, rounded half up. Knows no wording.
 */
import type { Chance } from './random';
import { plain } from './rows';
import type { Part, Target } from './target';

export interface Sentence {
  readonly text: string;
  readonly target: Target;
}

const MARK = /\{([a-z]+):([^}]*)\}/g;
/** Roles whose operands are names. */
const NAMES = new Set(['name', 'item']);

/** Reads a marked source. */
export function readSentence(name: string, kind: string, source: string, notes: readonly string[]): Sentence {
  const parts: Part[] = [];
  let text = '';
  let at = 0;
  for (const match of source.matchAll(MARK)) {
    const [whole, role = '', printed = ''] = match;
    text += source.slice(at, match.index);
    const span = { start: text.length, end: text.length + printed.length };
    parts.push({ role, span, figure: NAMES.has(role) ? '' : plain(printed) });
    text += printed;
    at = match.index + whole.length;
  }
  text += source.slice(at);
  return { text, target: { name, kind, verdict: 'consistent', notes, parts } };
}

/** A number of `tenths`-like steps written with its decimals: 1234 with two places is 12.34. */
export function decimal(steps: number, places: number): string {
  if (places === 0) return `${steps}`;
  const digits = `${steps}`.padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** a/b in percent with one decimal, rounded half up, as steps of a tenth. */
export const perMille = (a: number, b: number): number => Math.floor((2000 * a + b) / (2 * b));

/** From `low` to `high`, both included. */
export const between = (draw: Chance, low: number, high: number): number => low + draw.below(high - low + 1);

/** Some of a list in its order, each once. */
export function some<T>(draw: Chance, from: readonly T[], count: number): readonly T[] {
  const left = from.map((value, index) => ({ value, index }));
  const taken = Array.from({ length: Math.min(count, from.length) }, () => left.splice(draw.below(left.length), 1)[0]);
  return taken
    .flatMap((one) => (one ? [one] : []))
    .sort((a, b) => a.index - b.index)
    .map(({ value }) => value);
}

export const pick = (draw: Chance, from: readonly string[]): string => draw.pick(from) ?? '';
