/**
 * The statistical indicators a text names. They are looked up from behind, because what qualifies an indicator stands before
 * its name: of 规上工业增加值 the longest known ending is the indicator.
 */
import type { KnownUnit } from '../lexicon';
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
}

export interface Indicator {
  readonly name: string;
  readonly kind: IndicatorKind;
  readonly growth: GrowthKind;
  /** The dimensions of its usual units. */
  readonly dimensions: ReadonlySet<string>;
  /** Known well, and specific enough that two figures of it can be compared. */
  readonly reliable: boolean;
  /** Means nothing without what it is of: 产值, 企业总数. */
  readonly generic: boolean;
  /** Has a least and a most value, as a part of a whole has. */
  readonly bounded: boolean;
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
  const strong: [string, IndicatorName][] = [];
  const weak: [string, IndicatorName][] = [];
  for (const entry of data) {
    const indicator: Indicator = {
      name: entry.name,
      kind: entry.kind as IndicatorKind,
      growth: entry.growth as GrowthKind,
      dimensions: new Set(entry.unit.map((unit) => dimensionOf(unit, units))),
      reliable: entry.confidence === 'high' && !entry.generic,
      generic: entry.generic,
      bounded: entry.bounds !== null,
    };
    for (const name of [entry.name, ...entry.aliases]) strong.push([turn(name), { indicator, strong: true }]);
    for (const name of entry.weakAliases) weak.push([turn(name), { indicator, strong: false }]);
  }
  return makeTrie([...strong, ...weak]);
}

const turn = (word: string): string => [...word].reverse().join('');

/** The dimension of a unit with its scale, such as 亿元; the unit itself where it is not known. */
function dimensionOf(unit: string, units: Trie<KnownUnit>): string {
  const scale = readScale(unit, 0, units);
  return readUnit(unit, scale.to, units)?.unit.dimension ?? unit;
}

export interface FoundIndicator extends IndicatorName {
  /** The offset where its name begins. */
  readonly from: number;
}

/** The longest indicator that ends at `end` and does not begin before `start`. */
export function indicatorBefore(text: string, start: number, end: number, names: IndicatorTrie): FoundIndicator | null {
  const found = longestBefore(names, text.slice(start, end), end - start);
  return found && { ...found.value, from: end - found.word.length };
}
