/** What follows the digits of a figure: scale, unit, and the hedges inside and behind. */
import type { KnownUnit } from '../lexicon';
import { isHan } from '../text/normalise';
import { skipBlanks } from './calendar-words';
import type { Unit } from './figure';
import { isDigitAt } from './figures-digits';
import { type FoundUnit, readScale, readUnit } from './figures-unit';
import { type HedgeWord, hedgeAfter, hedgeInside } from './hedge';
import type { Trie } from './trie';

export interface Tail {
  /** Behind scale and unit. */
  readonly coreTo: number;
  /** Behind the hedge as well. */
  readonly to: number;
  readonly exponent: number;
  /** Behind the scale; behind the blanks before it where there is none. */
  readonly scaleTo: number;
  readonly unit: Unit | null;
  /** True if a Chinese numeral before the unit may be a figure. */
  readonly classifier: boolean;
  /** True for 5月, 3日, 8时: a date, no amount. */
  readonly dated: boolean;
  readonly inside: HedgeWord | null;
  readonly after: HedgeWord | null;
}

/** Reads on behind the digits; where nothing belongs to them, `to` is `at`. */
export function readTail(text: string, at: number, units: Trie<KnownUnit>): Tail {
  const start = skipBlanks(text, at);
  const early = readInside(text, start, units);
  const scale = readScale(text, early?.edge ?? start, units);
  const late = early ?? (scale.exponent > 0 ? readInside(text, scale.to, units) : null);
  const behind = late && late !== early ? late.edge : scale.to;
  const split = readSplitUnit(text, behind, units);
  const found = split?.found ?? readUnit(text, skipBlanks(text, behind), units);
  const inside = late ?? split?.inside ?? null;
  const coreTo = found?.to ?? (behind > start ? behind : at);
  const after = hedgeAfter(text, coreTo);
  return {
    coreTo,
    to: after?.edge ?? coreTo,
    exponent: scale.exponent,
    scaleTo: scale.to,
    unit: found?.unit ?? null,
    classifier: found?.classifier ?? false,
    dated: found?.rateOnly ?? false,
    inside,
    after,
  };
}

/** 余 and 多 count only where a scale, a unit or, for 余, any noun follows: 100余户, 50多万, but not 3多媒体. */
function readInside(text: string, at: number, units: Trie<KnownUnit>): HedgeWord | null {
  const hedge = hedgeInside(text, at);
  if (!hedge || isDigitAt(text, hedge.edge)) return null;
  const scale = readScale(text, hedge.edge, units);
  if (scale.exponent > 0 || readUnit(text, scale.to, units)) return hedge;
  return hedge.words === '余' && isHan(text.charCodeAt(hedge.edge)) ? hedge : null;
}

interface SplitUnit {
  readonly found: FoundUnit;
  readonly inside: HedgeWord;
}

/** 3个多月, 2个多小时: the hedge stands inside the unit. */
function readSplitUnit(text: string, at: number, units: Trie<KnownUnit>): SplitUnit | null {
  if (!text.startsWith('个多', at)) return null;
  const whole = readUnit(`个${text.slice(at + 2, at + 6)}`, 0, units);
  if (!whole || whole.to < 2) return null;
  return {
    found: { ...whole, to: at + whole.to + 1 },
    inside: { kind: 'some-more', words: '多', edge: at + 2 },
  };
}
