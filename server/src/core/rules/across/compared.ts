/**
 * What the rules of this room share: which facts are the same fact, what a printed figure stands for without its hedges, how
 * far apart two figures are, and a figure set to what another document says. Knows no relation.
 */
import { type Interval, meets } from '../../arithmetic/interval';
import { compare, divide, negate, ONE, type Rational, rational, subtract } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { Message } from '../../message';
import type { Digest, Fact } from '../../model/digest';
import type { Span } from '../../text/span';
import { intervalIf } from '../figures/operands';
import type { Fix } from '../rule';

/** A fact of another document. */
export interface Elsewhere {
  readonly uri: string;
  readonly fact: Fact;
}

/** One indicator of one scope, measured one way, in one dimension. */
export const sameThing = (a: Fact, b: Fact): boolean =>
  a.indicator === b.indicator &&
  a.scope === b.scope &&
  a.measure === b.measure &&
  a.figure.unit?.dimension === b.figure.unit?.dimension;

/** The facts of other documents that fulfil a test. */
export const factsOf = (peers: readonly Digest[], test: (fact: Fact) => boolean): readonly Elsewhere[] =>
  peers.flatMap(({ uri, facts }) => facts.filter(test).map((fact) => ({ uri, fact })));

/** What the digits stand for, whatever words stand around them. */
export const printed = (figure: Figure): Interval => intervalIf(figure, figure.value);

export const agree = (a: Figure, b: Figure): boolean => meets(printed(a), printed(b));

/** Two figures that say the same with the same reservation. */
export const alike = (a: Figure, b: Figure): boolean =>
  compare(a.value, b.value) === 0 &&
  a.unit?.dimension === b.unit?.dimension &&
  (a.hedge?.kind ?? null) === (b.hedge?.kind ?? null);

/** Preliminary and final figures of one year differ by so much at most: one in a hundred. */
const REVISION = rational(1, 100);

/** True if two values are no further apart than a preliminary figure is from the final one. */
export function revised(a: Rational, b: Rational): boolean {
  const ratio = divide(a, b);
  return ratio !== null && compare(size(subtract(ratio, ONE)), REVISION) <= 0;
}

/** Beyond this factor two figures are hardly of one thing: a unit or a scope was misread. */
const FAR = rational(8);

export function hardlyOneThing(a: Rational, b: Rational): boolean {
  const ratio = divide(a, b);
  const inverse = divide(b, a);
  return ratio === null || inverse === null || compare(ratio, FAR) > 0 || compare(inverse, FAR) > 0;
}

export const size = (a: Rational): Rational => (a.n < 0n ? negate(a) : a);

/** A figure written as another document has it. */
export const writeAs = (at: Span, text: string, title: Message): Fix => ({
  title,
  safety: 'unsafe',
  manner: 'candidate',
  edits: [{ span: at, text }],
});

/** The year of a period that is one whole year; null for parts and stretches. */
export const isYear = (period: string | null, year: number): boolean => period === `${year}`;
