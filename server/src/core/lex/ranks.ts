/**
 * Ranks, 居全省第4位: no amounts, but said of an indicator like any figure. They are given as figures of a unit of their own, so that
 * whoever lists what a text says has them too; no arithmetic ever sees them. Works on folded text.
 */
import { decimal } from '../arithmetic/decimal';
import { point } from '../arithmetic/interval';
import { ONE, rational } from '../arithmetic/rational';
import type { NormText } from '../text/normalise';
import type { Figure, Unit } from './figure';
import { parseHanNumeral } from './numerals';
import { fieldOf } from './scope';

export interface Rank {
  readonly figure: Figure;
  /** Among whom; null where that is not said. */
  readonly field: string | null;
  /** The normalised offset where the words of ranking begin: of 居全省第4位 that of 居. */
  readonly from: number;
}

export const RANK: Unit = { symbol: '位', dimension: 'rank', factor: ONE, kind: 'count' };

const RANKS = /第(\d{1,3}|[一二三四五六七八九十百]{1,4})(?=[位名])(?![位名](?:书记|副|秘书|校长))[位名]/gu;

/** So far before it stands among whom. */
const FIELD_REACH = 14;
const MARKS = /[,。;!?:]/u;

export function findRanks(norm: NormText): readonly Rank[] {
  const { text } = norm;
  if (!text.includes('第')) return [];
  return [...text.matchAll(RANKS)].flatMap((match) => {
    const digits = match[1] ?? '';
    const value = BigInt(digits.charCodeAt(0) < 0x80 ? digits : (parseHanNumeral(digits) ?? 0));
    const before =
      text
        .slice(Math.max(0, match.index - FIELD_REACH), match.index)
        .split(MARKS)
        .at(-1) ?? '';
    const from = match.index - (RANKING.exec(before)?.[0].length ?? 0);
    return value < 1n
      ? []
      : [{ figure: toFigure(norm, match.index, match[0], digits, value), field: fieldOf(before), from }];
  });
}

/** The words that rank, with those among whom. */
const RANKING =
  /(?:(?:稳|跃|高|仍|名|位|排|进)?(?:居|列)|排名?|位次?(?:上|跃)?升?至?|[升跃]至?|攀升至|提升至|跃升至|前移至|进[到至])[^,。;、]{0,10}$/u;

function toFigure(norm: NormText, from: number, words: string, digits: string, value: bigint): Figure {
  const at = from + 1;
  const whole = norm.toRaw({ from, to: from + words.length });
  const exact = point(rational(value));
  return {
    span: whole,
    core: whole,
    number: norm.toRaw({ from: at, to: at + digits.length }),
    numerals: digits.charCodeAt(0) < 0x80 ? 'arabic' : 'chinese',
    written: decimal(value),
    exponent: 0,
    unit: RANK,
    value: rational(value),
    hard: exact,
    soft: exact,
    hedge: null,
  };
}
