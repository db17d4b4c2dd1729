/** What a printed figure is: its places, its exact value and what it can stand for. Found by `figures.ts`. */
import type { Decimal } from '../arithmetic/decimal';
import type { Interval } from '../arithmetic/interval';
import type { Rational } from '../arithmetic/rational';
import { type Span, shift } from '../text/span';

export type UnitKind = 'measure' | 'money' | 'count' | 'ratio' | 'time';

/** A unit of measurement or a counter. Values are held in the base unit of the dimension: 元, 平方米, 千克, the counter itself. */
export interface Unit {
  readonly symbol: string;
  /** Two figures can be compared only within one dimension. For a counter it is the counter; for %, 个百分点, 倍 see `units.json`. */
  readonly dimension: string;
  readonly factor: Rational;
  readonly kind: UnitKind;
}

export type HedgeKind =
  /** 约, 左右, 大约, 上下 */
  | 'about'
  /** 超过, 逾, 突破, 以上, 不低于, 至少 */
  | 'at-least'
  /** 近, 接近, 不足 */
  | 'nearly'
  /** 以内, 不超过, 以下 */
  | 'at-most'
  /** 余, 多: some more than the printed digits */
  | 'some-more'
  /** 3—5: a range said as one figure. Its number and value are the lower end, its intervals reach to the upper one. */
  | 'between';

export interface Hedge {
  readonly kind: HedgeKind;
  /** The words as they stand, those before and behind the number together. */
  readonly words: string;
}

/**
 * One printed figure. What has an own form: the members of a ratio a:b:c are figures in a row with nothing but the colon
 * between, of dimension `ratio-part`; of 三分之一 and 1/4 the number is the numerator, the rest a unit of dimension `percent`,
 * as for 一半 and 三成; 翻番 has an empty number where 一 could stand; 2万5千 is one number; numbers that share the unit of the
 * last one in a list (5.4、5.3和4.3个百分点) have that unit without its text. Spans count from the start of its paragraph in `ParagraphFacts`, from the text's in `Report`. */
export interface Figure {
  /** All of it: hedges, number, scale, unit. */
  readonly span: Span;
  /** The digits alone: what a fix writes anew. */
  readonly number: Span;
  /** Digits, scale and unit without hedges. */
  readonly core: Span;
  readonly numerals: 'arabic' | 'chinese' | 'mixed';
  /** The digits as printed. For Chinese numerals, their value. */
  readonly written: Decimal;
  /** What the printed digits are multiplied with before the unit: 万 is 4, 亿 is 8, none is 0. */
  readonly exponent: number;
  readonly unit: Unit | null;
  /** The printed value in the base unit of the dimension. */
  readonly value: Rational;
  /**
   * What it can stand for at most: a verdict of warning or error needs these to be apart. Closed, rounded to nearest;
   * trailing zeros before 万/亿 are not significant; an open side of a hedge is unbounded. Source: XBRL Calculations 1.1.
   */
  readonly hard: Interval;
  /** What one would expect it to stand for: the digits as printed, hedges at their usual width. Within `hard`. */
  readonly soft: Interval;
  readonly hedge: Hedge | null;
}

/** The same figure as the text counts that its paragraph stands in. */
export const shiftFigure = (figure: Figure, by: number): Figure =>
  by === 0
    ? figure
    : { ...figure, span: shift(figure.span, by), number: shift(figure.number, by), core: shift(figure.core, by) };
