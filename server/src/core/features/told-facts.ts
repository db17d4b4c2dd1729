/**
 * The facts of a report by what they are said of, each with the way it goes (下降 or 增长), as a table can show them: a cell has one
 * level and one growth, and where the text says several and none of them surely, it has none. It compares nothing.
 */
import { type Interval, minus } from '../arithmetic/interval';
import { negate, type Rational } from '../arithmetic/rational';
import { comesBefore, saysFall, saysRise } from '../lex/basis';
import type { Figure } from '../lex/figure';
import type { Digest, Fact } from '../model/digest';

export interface ToldFact {
  readonly fact: Fact;
  readonly way: 'rise' | 'fall' | null;
  /** One of a row of values (分别达到#、#、#) of which the others could not be told whose they are: nor, then, is this one. */
  readonly lone: boolean;
}

/** The facts of one indicator and scope, in the order of the text. */
export type ToldFacts = ReadonlyMap<string, readonly ToldFact[]>;

export const keyOf = ({ indicator, scope }: Fact): string => `${indicator}\u0000${scope}`;

/** Ranks, shares and differences have no cell; neither has the value from which one is said to come. */
export function toldFacts(digests: readonly Pick<Digest, 'facts' | 'sentences'>[]): ToldFacts {
  const told = new Map<string, ToldFact[]>();
  for (const { facts, sentences } of digests) {
    const words = wordsAround(sentences, new Set(facts.map(({ figure }) => figure.span.start)));
    for (const fact of facts) {
      const { before, behind, lone } = words.get(fact.figure.span.start) ?? NOTHING;
      if (!isLevel(fact) && fact.measure !== 'growth') continue;
      if (isLevel(fact) ? comesBefore(before, behind) : lone) continue;
      const way = fact.measure === 'growth' ? wayOf(before) : null;
      const list = told.get(keyOf(fact)) ?? [];
      list.push({ fact, way, lone });
      told.set(keyOf(fact), list);
    }
  }
  return told;
}

export const isLevel = ({ measure }: Fact): boolean => measure === 'level' || measure === 'count';

interface Words {
  readonly before: string;
  readonly behind: string;
  /** In a row of figures of which not all are facts. */
  readonly lone: boolean;
}

const NOTHING: Words = { before: '', behind: '', lone: false };

/** By where a figure starts. */
function wordsAround(sentences: Digest['sentences'], facts: ReadonlySet<number>): ReadonlyMap<number, Words> {
  const words = new Map<number, Words>();
  for (const { frame, figures } of sentences) {
    for (const row of rowsOf(frame, figures)) {
      const lone = row.some(({ start }) => !facts.has(start));
      for (const { start, at } of row) {
        words.set(start, { before: frame.slice(0, at), behind: frame.slice(at + 1), lone });
      }
    }
  }
  return words;
}

interface Sign {
  /** Where the figure starts in the text, and where its sign stands in the frame. */
  readonly start: number;
  readonly at: number;
}

/** The figures of a frame, those side by side together. */
function rowsOf(frame: string, figures: readonly Figure[]): readonly (readonly Sign[])[] {
  const rows: Sign[][] = [];
  let before = -1;
  for (const { span } of figures) {
    const at = frame.indexOf('#', before + 1);
    if (at < 0) break;
    const row = rows.at(-1);
    if (row && at === before + 1) row.push({ start: span.start, at });
    else rows.push([{ start: span.start, at }]);
    before = at;
  }
  return rows;
}

/** 分别下降#、#: what stands before the first holds for all. */
function wayOf(before: string): ToldFact['way'] {
  let end = before.length;
  while (before[end - 1] === '#') end--;
  const words = before.slice(0, end);
  return saysFall(words) ? 'fall' : saysRise(words) ? 'rise' : null;
}

/** What one cell holds; `torn` where the text says several things of which none is sure. */
export interface Cell {
  readonly level: ToldFact | null;
  readonly growth: ToldFact | null;
  readonly torn: boolean;
}

export function cellOf(told: readonly ToldFact[], kind: Fact['kind'], year: number): Cell {
  const own = told.filter(({ fact }) => fact.kind === kind && fact.period === `${year}`);
  const level = theOne(own.filter(({ fact }) => isLevel(fact)));
  const growth = theOne(own.filter(({ fact }) => !isLevel(fact)));
  return { level: level ?? null, growth: growth ?? null, torn: level === undefined || growth === undefined };
}

/** Undefined where there are several, or one that may be another thing's. */
function theOne(told: readonly ToldFact[]): ToldFact | null | undefined {
  const sure = told.find(({ fact }) => fact.certain);
  if (sure) return sure;
  const several = new Set(told.map(({ fact }) => fact.text)).size > 1;
  return several || told.some(({ lone }) => lone) ? undefined : (told[0] ?? null);
}

/** As printed, the level first and its growth behind it; empty where nothing is said. */
export function printed({ level, growth }: Cell): string {
  return [level, growth].flatMap((one) => (one ? [withWay(one)] : [])).join('，');
}

const WAYS = { rise: '增长', fall: '下降' } as const;

/** In the report's own language, as everything that is quoted from it. */
export const withWay = ({ fact, way }: ToldFact): string => (way === null ? fact.text : `${WAYS[way]}${fact.text}`);

/** What falls counts below nothing. */
export const signed = ({ fact, way }: ToldFact): Rational =>
  way === 'fall' ? negate(fact.figure.value) : fact.figure.value;

export const signedRange = ({ fact, way }: ToldFact): Interval =>
  way === 'fall' ? minus(fact.figure.hard) : fact.figure.hard;
