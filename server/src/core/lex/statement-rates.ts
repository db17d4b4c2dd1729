/**
 * Statements of rates, shares and averages: wordings in which one figure follows from others. What they have in common with the other statements
 * stands in `statement.ts`, through which they are imported. Spans count from the start of the paragraph.
 */
import type { Rational } from '../arithmetic/rational';
import type { Span } from '../text/span';
import type { Figure } from './figure';
import type { Piece } from './statement';

/** R16: parts of one whole said as a ratio (三次产业结构7.7:57.5:34.8) or as shares that leave nothing over. */
export interface RatioStatement {
  readonly kind: 'ratio';
  readonly span: Span;
  readonly parts: readonly Figure[];
  /** The word that says of what they are parts: 三次产业结构, 比重. */
  readonly cue: Piece;
  /** They are parts of a hundred whatever they say; else only a sum near a hundred shows that they were meant so. */
  readonly certain: boolean;
}

/** What was done, what was planned, and how much of the plan that is: 完成323亿元，为年计划362亿元的89.2%. */
export interface CompletionStatement {
  readonly kind: 'completion';
  readonly span: Span;
  readonly done: Figure;
  /** Null where the plan is not stated. */
  readonly plan: Figure | null;
  readonly rate: Figure;
  readonly cue: Piece;
}

/** R19: two percentages and their difference: 由52%提高到55.5%，提高3.5个百分点. */
export interface PointsStatement {
  readonly kind: 'points';
  readonly span: Span;
  readonly base: Figure;
  readonly value: Figure;
  /** In 个百分点, or in % where it may be meant so; null where only the direction is said. */
  readonly change: Figure | null;
  readonly direction: 'up' | 'down';
  /** The base stands in another clause and is only called by its name. */
  readonly apart: boolean;
}

/** R19: what a rate has reached, in 个百分点 instead of %: 城镇化率达到68.3个百分点. */
export interface PointLevelStatement {
  readonly kind: 'point-level';
  readonly span: Span;
  readonly figure: Figure;
  readonly name: Piece;
}

/** Changes of the shares of one whole, which cancel: 甲下降0.3个百分点，乙下降0.5个百分点，丙上升0.8个百分点. */
export interface BalanceStatement {
  readonly kind: 'balance';
  readonly span: Span;
  readonly changes: readonly { readonly figure: Figure; readonly direction: 'up' | 'down' }[];
}

/** R16, R17: a part, what share of a whole it is said to be, and the whole as far as the paragraph states it. */
export interface ShareStatement {
  readonly kind: 'share';
  readonly span: Span;
  readonly part: Figure;
  /** What the part is called; empty where the words before it name nothing. */
  readonly partName: string;
  readonly share: Figure;
  /** What the whole is called, as far as the wording names it; its figure may stand elsewhere in the text. */
  readonly name: Piece | null;
  /** Figures of the paragraph that the wording or their own name makes the whole, the nearest last. */
  readonly wholes: readonly Figure[];
  /** Figures that may be the whole instead: other parts before it, and amounts of the whole's name with words of their own. */
  readonly rivals: readonly Figure[];
  /**
   * Output is revised and spending is counted in several ways, so that shares of them are intensities more than parts; of counts of
   * cases some may not be due yet.
   */
  readonly basis: 'output' | 'spending' | 'counts' | 'other';
}

/** R01: by how much a result misses or passes its target: 增长5.4%，低于预期目标1.6个百分点. */
export interface GapStatement {
  readonly kind: 'gap';
  readonly span: Span;
  /** Null where the result stands elsewhere in the text, under `name`. */
  readonly actual: Figure | null;
  readonly gap: Figure;
  /** Null where the wording does not state it. */
  readonly target: Figure | null;
  /** 低于 and the like before the target are the comparison and no hedge of it. */
  readonly bare: boolean;
  /** What grew, where the wording itself does not state the result. */
  readonly name: Piece | null;
  /** `below`: the result is lower than the target. */
  readonly side: 'below' | 'above';
}

/** R22: 新增A、净增B of one thing. */
export interface NetStatement {
  readonly kind: 'net';
  readonly span: Span;
  readonly gross: Figure;
  readonly net: Figure;
}

/** R23: a figure of something that has a ceiling: 覆盖率 of a whole, days of a year. */
export interface RateStatement {
  readonly kind: 'rate';
  readonly span: Span;
  readonly rate: Figure;
  readonly name: Piece;
  /** The most that it can be, in the base unit of the figure's dimension. */
  readonly ceiling: Rational;
  /**
   * `whole`: it is a part of a whole; `counted`: the whole is counted by somebody else, so that somewhat more is known to occur;
   * `presumed`: a rate of an unknown name; `any`: a percentage that the words give no reason to pass a hundred.
   */
  readonly bound: 'whole' | 'counted' | 'presumed' | 'any' | 'year' | 'fall';
}

/** The growth of an average year beside start and end, or beside the growth of the whole time. */
export interface AverageStatement {
  readonly kind: 'average';
  readonly span: Span;
  /** Start and end; null where the growth of the whole time is stated instead. */
  readonly base: Figure | null;
  readonly value: Figure | null;
  readonly total: Figure | null;
  /** In percent a year, or, where the same amount was added every year, that amount. */
  readonly rate: Figure;
  readonly direction: 'up' | 'down';
  /** How many years the words name; null where they name none. */
  readonly years: number | null;
  /** Why the rate must not be recomputed from the two values; null if it can. */
  readonly barred: 'real' | 'comparable-basis' | null;
}

/** R20: two hedges at one figure: 约…左右. */
export interface HedgesStatement {
  readonly kind: 'hedges';
  readonly span: Span;
  readonly figure: Figure;
  readonly before: Piece;
  readonly behind: Piece;
  /** `double`: both say the same; `contrary`: they exclude each other. */
  readonly clash: 'double' | 'contrary';
}

/** R25, R26: two figures whose quotient has a usual size: floor space and households, power and yearly output, one amount in two units. */
export interface MagnitudeStatement {
  readonly kind: 'magnitude';
  readonly span: Span;
  readonly amount: Figure;
  readonly per: Figure;
  /** What the quotient is usually between, in base units. */
  readonly low: Rational;
  readonly high: Rational;
  /** Which quotient it is. */
  readonly measure: 'hours' | 'home' | 'clearance' | 'milestone' | 'conversion';
}
