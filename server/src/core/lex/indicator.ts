/**
 * The statistical indicators a text names. They are looked up from behind, because what qualifies an indicator stands before
 * its name: of 规上工业增加值 the longest known ending is the indicator.
 */
import type { KnownUnit } from '../lexicon';
import type { Unit } from './figure';
import { readScale, readUnit } from './figures-unit';
import { longestBefore, makeTrie, type Trie } from './trie';

export type IndicatorKind = 'flow' | 'stock' | 'ratio' | 'count' | 'rate' | 'index';
export type GrowthKind = 'real' | 'nominal' | 'comparable-base' | 'same-scope' | 'n/a';

/** As it lies in `server/data/indicators.json`. */
export interface IndicatorData {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly weakAliases: readonly string[];
  readonly unit: readonly string[];
  readonly kind: string;
  readonly growth: string;
  readonly confidence: string;
  readonly generic: boolean;
  readonly bounds: readonly number[] | null;
  readonly direction: string;
  readonly definition: string;
  readonly note: string;
}

export interface Indicator {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly growth: GrowthKind;
  /** The dimensions of its usual units; a unit itself where its dimension is not known. */
  readonly dimensions: ReadonlySet<string>;
  /** Known well, and specific enough that two figures of it can be compared. */
  readonly reliable: boolean;
  /** Means nothing without what it is of: 产值, 企业总数. */
  readonly generic: boolean;
  /** Has a least and a most value, as a part of a whole has. */
  readonly bounded: boolean;
  /** What one wants of it; null where neither is better by itself, as with prices. */
  readonly wanted: 'more' | 'less' | null;
  /** Counted one by one, or measured like roads and fields: words before its name pick some of them. */
  readonly things: boolean;
  /** The kind of counters it is counted with, if any. */
  readonly counted: 'persons' | 'others' | null;
  /** What its name stands for, in a line. */
  readonly definition: string;
  /** How to read it, where that needs saying. */
  readonly note: string;
}

export interface IndicatorName {
  readonly indicator: Indicator;
  /** A name of it alone, not a word that may also mean something else. */
  readonly strong: boolean;
}

/** Words reversed. */
export type IndicatorTrie = Trie<IndicatorName>;

/** Strong names win over weak ones, earlier entries over later ones. */
export function makeIndicators(data: readonly IndicatorData[], units: Trie<KnownUnit>): IndicatorTrie {
  const unitOf = makeUnitOf(units);
  const strong: [string, IndicatorName][] = [];
  const weak: [string, IndicatorName][] = [];
  for (const entry of data) {
    const indicator: Indicator = {
      name: entry.name,
      kind: entry.kind as IndicatorKind,
      growth: entry.growth as GrowthKind,
      dimensions: new Set(entry.unit.map((unit) => unitOf(unit)?.dimension ?? unit)),
      reliable: entry.confidence === 'high' && !entry.generic,
      generic: entry.generic,
      bounded: entry.bounds !== null,
      wanted: WANTED[entry.direction] ?? null,
      things: entry.kind === 'count' || entry.unit.some((unit) => countsThings(unitOf(unit))),
      counted: countedIn(entry, unitOf),
      definition: entry.definition,
      note: entry.note,
    };
    for (const name of [entry.name, ...entry.aliases]) strong.push([turn(name), { indicator, strong: true }]);
    for (const name of entry.weakAliases) weak.push([turn(name), { indicator, strong: false }]);
  }
  return makeTrie([...strong, ...weak]);
}

const WANTED: Readonly<Record<string, Indicator['wanted']>> = { 'higher-better': 'more', 'lower-better': 'less' };

/** By code units, as the text is gone through. */
function turn(word: string): string {
  let turned = '';
  for (let i = word.length - 1; i >= 0; i--) turned += word.charAt(i);
  return turned;
}

/** Reads a unit with its scale, such as 亿元. Hundreds of indicators share a few units: each is read once. */
type UnitOf = (unit: string) => Unit | null;

function makeUnitOf(units: Trie<KnownUnit>): UnitOf {
  const known = new Map<string, Unit | null>();
  return (unit) => {
    const before = known.get(unit);
    if (before !== undefined) return before;
    const read = readUnit(unit, readScale(unit, 0, units).to, units)?.unit ?? null;
    known.set(unit, read);
    return read;
  };
}

const PERSONS: ReadonlySet<string> = new Set(['人', '名', '位', '人次']);

/** Persons are never counted like houses, though both have many counters. */
export const isPersons = ({ symbol, dimension }: Unit): boolean => PERSONS.has(symbol) || PERSONS.has(dimension);

function countedIn({ kind, unit }: IndicatorData, unitOf: UnitOf): Indicator['counted'] {
  const counters = unit.flatMap((one) => unitOf(one) ?? []).filter((one) => one.kind === 'count');
  if (counters.some(isPersons)) return 'persons';
  return counters.length > 0 || kind === 'count' ? 'others' : null;
}

const STRETCHES: ReadonlySet<string> = new Set(['area', 'length']);

const countsThings = (unit: Unit | null): boolean =>
  unit !== null && (unit.kind === 'count' || STRETCHES.has(unit.dimension));

export interface FoundIndicator extends IndicatorName {
  /** The offset where its name begins. */
  readonly from: number;
}

/** The longest indicator that ends at `end` and does not begin before `start`. */
export function indicatorBefore(text: string, start: number, end: number, names: IndicatorTrie): FoundIndicator | null {
  const found = longestBefore(names, text, end, start);
  return found && { ...found.value, from: end - found.word.length };
}
