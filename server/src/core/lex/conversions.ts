/** Other ways to write a quantity: the units of a dimension that drafters use side by side, with the scale in front of them. */
import type { Lexicon } from '../lexicon';
import type { Unit } from './figure';
import { longestAt } from './trie';

/** 万亩 is 亩 with 4. */
export interface Measure {
  readonly unit: Unit;
  readonly exponent: number;
}

/** By dimension, the likeliest first. Source: 1公顷=15亩, 1平方公里=100公顷, 1亿斤=5万吨, 1度=1千瓦时. */
const BESIDE: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  area: [
    ['亩', 0],
    ['亩', 4],
    ['公顷', 0],
    ['平方公里', 0],
    ['平方米', 4],
  ],
  mass: [
    ['吨', 4],
    ['吨', 0],
    ['斤', 8],
  ],
  length: [['公里', 0]],
  energy: [
    ['千瓦时', 8],
    ['千瓦时', 4],
  ],
  power: [
    ['千瓦', 4],
    ['兆瓦', 0],
  ],
  percent: [['%', 0]],
  volume: [
    ['立方米', 4],
    ['立方米', 8],
  ],
};

/** The words of a scale. */
const SCALES: Readonly<Record<number, string>> = { 0: '', 4: '万', 8: '亿', 12: '万亿' };

/** The unit's own scales, and what stands beside it. */
export function measuresBeside(unit: Unit, lexicon: Lexicon): readonly Measure[] {
  const own =
    unit.kind === 'ratio' || unit.kind === 'time' ? [] : [0, 4, 8, 12].map((exponent) => ({ unit, exponent }));
  const others = (BESIDE[unit.dimension] ?? []).flatMap(([symbol, exponent]) => {
    const known = longestAt(lexicon.units, symbol, 0)?.value;
    return known && known.symbol !== unit.symbol ? [{ unit: known, exponent }] : [];
  });
  return [...others, ...own];
}

export const nameOf = ({ unit, exponent }: Measure): string => `${SCALES[exponent] ?? ''}${unit.symbol}`;
