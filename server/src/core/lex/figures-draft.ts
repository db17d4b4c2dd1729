/**
 * What the readers of figures hand to each other: a figure in normalised offsets, not yet an answer, or the reason why a
 * number is none. Nothing of this leaves `lex/`.
 */
import type { Decimal } from '../arithmetic/decimal';
import type { Rational } from '../arithmetic/rational';
import type { NormSpan } from '../text/normalise';
import type { Figure, Hedge, Unit } from './figure';

/** Why a number is no figure. */
export type Reason =
  /** 第3, 21号 */
  | 'ordinal'
  /** 前10, 500强 */
  | 'rank'
  /** G319, 5G, 1+2+N, 24×7, telephone numbers */
  | 'code'
  /** 2023年, 2021—2025年 */
  | 'date'
  /** 过去五年, 三年行动 */
  | 'period'
  /** 110千伏, 百亿级, 5A级, 两位数, 0—6岁 */
  | 'class'
  /** 三门峡, 24小时自助服务, 二次供水, 3·15 */
  | 'name'
  /** In “…” or 《…》 */
  | 'quoted'
  /** The number of a heading or list item. */
  | 'marker'
  /** [2], 〔2020〕 */
  | 'note'
  /** A digit was lost before it. */
  | 'damaged'
  /** 一个, 一批 */
  | 'article'
  /** 数十, 几百, 三五天 */
  | 'loose'
  /** No scale, no unit, and running text right behind it. */
  | 'bare'
  /** More digits than any amount has. */
  | 'long';

export interface Draft {
  readonly number: NormSpan;
  readonly core: NormSpan;
  readonly span: NormSpan;
  readonly numerals: Figure['numerals'];
  readonly written: Decimal;
  readonly exponent: number;
  readonly unit: Unit | null;
  readonly hedge: Hedge | null;
  /** The power of ten of the last digit of `written` that is not zero, for whole numbers; 0 for decimals. */
  readonly lowest: number;
  /** The upper end of a range, in the base unit. */
  readonly upper: { readonly written: Decimal; readonly exponent: number } | null;
  /** What the value can be off by at most, where the wording and not the digits decide (三分之一, 过半); in the base unit. */
  readonly slack: Rational | null;
  /** Without scale and unit, before another number of a list: the unit may follow there. */
  readonly shared: boolean;
}

/** What became of a number: a figure or none, and where to read on. */
export interface Outcome {
  readonly to: number;
  readonly drafts: readonly Draft[];
  readonly why: Reason | null;
}

export const refuse = (to: number, why: Reason): Outcome => ({ to, drafts: [], why });
export const accept = (to: number, drafts: readonly Draft[]): Outcome => ({ to, drafts, why: null });
