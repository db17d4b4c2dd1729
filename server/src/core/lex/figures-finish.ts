/** Puts digits, tail and hedges together to one figure, or finds that it is none. */
import type { Decimal } from '../arithmetic/decimal';
import type { Figure, Hedge, HedgeKind } from './figure';
import type { Range } from './figures-arabic';
import { accept, type Draft, type Outcome, refuse } from './figures-draft';
import type { Source } from './figures-source';
import type { Tail } from './figures-tail';
import { type HedgeWord, hedgeBefore } from './hedge';
import { whyNot } from './not-figures';

/** The digits of a figure. */
export interface Head {
  readonly from: number;
  readonly to: number;
  readonly numerals: Figure['numerals'];
  readonly written: Decimal;
  readonly lowest: number;
}

/** What the guards in `not-figures.ts` look at. */
export interface Candidate {
  readonly text: string;
  readonly head: Head;
  readonly tail: Tail;
  readonly before: HedgeWord | null;
  readonly isRange: boolean;
}

export function finish(source: Source, head: Head, tail: Tail, range: Range | null): Outcome {
  const { text } = source;
  const before = hedgeBefore(text, head.from);
  const why = whyNot({ text, head, tail, before, isRange: range !== null });
  if (why && why !== 'shared') return refuse(Math.max(tail.coreTo, head.to), why);
  const draft: Draft = {
    number: { from: head.from, to: head.to },
    core: { from: head.from, to: tail.coreTo },
    span: { from: before?.edge ?? head.from, to: tail.to },
    numerals: head.numerals,
    written: head.written,
    exponent: range?.exponent ?? tail.exponent,
    unit: tail.unit,
    hedge: range ? between(before, range.words, tail.after) : joinHedges(tail, before),
    lowest: head.lowest,
    upper: range?.upper ?? null,
    slack: null,
    shared: why === 'shared',
  };
  return accept(tail.to, [draft]);
}

const between = (before: HedgeWord | null, words: string, after: HedgeWord | null): Hedge => ({
  kind: 'between',
  words: [before?.words, words, after?.words].filter((word) => word).join('…'),
});

/** Which of two hedges bounds: 不低于…以上 and 超…余 are floors, 近…左右 is only about. */
const ORDER: readonly HedgeKind[] = ['about', 'at-most', 'nearly', 'at-least', 'some-more', 'between'];

function joinHedges(tail: Tail, before: HedgeWord | null): Hedge | null {
  const all = [before, tail.inside, tail.after].filter((hedge) => hedge !== null);
  if (all.length === 0) return null;
  const kinds = new Set(all.map((hedge) => hedge.kind));
  /* A floor and a ceiling together promise nothing. */
  const torn = (kinds.has('nearly') || kinds.has('at-most')) && (kinds.has('at-least') || kinds.has('some-more'));
  const kind = torn ? 'about' : (ORDER.find((one) => kinds.has(one)) ?? 'about');
  return { kind, words: all.map((hedge) => hedge.words).join('…') };
}
