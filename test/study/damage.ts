/** What a kind of damage is, and how one is put into a text at places that chance draws. Knows neither kinds nor rules. */
import type { Span } from '../../server/src/core/text/span';
import type { Chance } from './random';

/** A damaged text, and where the damage stands in it. */
export interface Damaged {
  readonly text: string;
  readonly places: readonly Span[];
}

export interface DamageKind {
  readonly name: string;
  /** Which rule tells it; null where the text must be read as if nothing had happened. */
  readonly rule: string | null;
  /** How it comes back: by itself, by the first cure that is offered, or never for certain. */
  readonly cure: 'safe' | 'offered' | 'none';
  /** Null where the text has no place for it. */
  plant(text: string, chance: Chance): Damaged | null;
}

export const matches = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));

/** The places of a pattern in running prose: not in the first and last lines, where a page may stand around the text. */
export function placesIn(text: string, pattern: RegExp): readonly Span[] {
  const from = text.length > 4000 ? 300 : 0;
  return matches(text, pattern).filter(({ start, end }) => start >= from && end < text.length - 80);
}

/** Changes some places at once; the places that come out stand in the new text. */
export function changeAll(text: string, places: readonly Span[], change: (found: string) => string): Damaged | null {
  if (places.length === 0) return null;
  let out = '';
  let at = 0;
  const changed: Span[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    out += text.slice(at, start);
    const due = change(text.slice(start, end));
    changed.push({ start: out.length, end: out.length + due.length });
    out += due;
    at = end;
  }
  return { text: out + text.slice(at), places: changed };
}

/** One place by chance. */
export function changeOne(
  text: string,
  pattern: RegExp,
  chance: Chance,
  change: (found: string) => string,
): Damaged | null {
  const place = chance.pick(placesIn(text, pattern));
  return place ? changeAll(text, [place], change) : null;
}

export function changeSome(
  text: string,
  pattern: RegExp,
  count: number,
  chance: Chance,
  change: (found: string) => string,
): Damaged | null {
  const left = [...placesIn(text, pattern)];
  const drawn: Span[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(chance.below(left.length), 1));
  return drawn.length < count ? null : changeAll(text, drawn, change);
}
