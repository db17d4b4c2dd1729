/**
 * Statements: wordings that put figures or names into a relation. The lexers in `statements/` recognise the wording and say
 * which figure plays which part; whether it is right is for the rules. Spans count from the start of the paragraph.
 */
import type { Rational } from '../arithmetic/rational';
import type { Span } from '../text/span';
import type { Figure } from './figure';

/** A stretch of text and how it reads after folding. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** R04: a total and parts that make it up completely. */
export interface SumStatement {
  readonly kind: 'sum';
  readonly span: Span;
  readonly total: Figure;
  readonly parts: readonly Figure[];
  /** What the parts are called, as far as the text says. */
  readonly names: readonly (Piece | null)[];
  /** The wording that closes the list: complementary labels, 合计, 加上, 分别为. */
  readonly cue: Piece | null;
  /**
   * `complete`: the wording says that nothing is left over. `disjoint`: the parts do not overlap, but there may be others.
   * `open`: the words alone do not tell; only a sum that fits shows that it was meant as one. `near`: the words do not tell
   * either, but a plain list misses the total by so little that a slip is likelier than a remainder.
   */
  readonly division: 'complete' | 'disjoint' | 'open' | 'near';
}

/** R05: a part and the whole it is a part of. */
export interface PartStatement {
  readonly kind: 'part';
  readonly span: Span;
  readonly whole: Figure;
  readonly part: Figure;
  readonly cue: Piece | null;
  /** Earlier figures of the same kind that could be the whole instead. */
  readonly rivals: readonly Figure[];
}

/** R24 and base-value-growth statements: 由A增加到B，增长C%; 增加X，增长C%，达到V; 是A的N倍. */
export interface GrowthStatement {
  readonly kind: 'growth';
  readonly span: Span;
  readonly base: Figure | null;
  readonly value: Figure | null;
  /** The absolute difference between value and base. */
  readonly change: Figure | null;
  /** The relative change: %, 倍, 成, 番. Null where only base, value and change stand there. */
  readonly rate: Figure | null;
  readonly direction: 'up' | 'down';
  /** `by`: value = base × (1 ± rate); `to`: value = base × rate; `either`: the wording allows both (扩大N倍). */
  readonly reading: 'by' | 'to' | 'either';
  /** Why this must not be recomputed although it can be read: real growth, an average over years, a comparable basis; null if it can. */
  readonly barred: 'real' | 'average' | 'comparable-basis' | 'other-period' | 'other-subject' | null;
}

/** R02: names and values paired by 分别, 依次, 双双. Every way to cut the names that a reader could accept is given. */
export interface RespectiveStatement {
  readonly kind: 'respective';
  readonly span: Span;
  readonly cue: Piece;
  readonly names: readonly Piece[];
  readonly values: readonly Piece[];
  /** The numbers of names that some reading gives, and of values: the statement is wrong only if no pair agrees. */
  readonly nameCounts: ReadonlySet<number>;
  readonly valueCounts: ReadonlySet<number>;
  /** False where a reader may pair them otherwise: a single name that may fuse several, one round value said of each. */
  readonly sure: boolean;
}

/** R06: A、B等N个X. */
export interface ListedStatement {
  readonly kind: 'listed';
  readonly span: Span;
  readonly items: readonly Piece[];
  /** The numbers of items that some reading gives. */
  readonly itemCounts: ReadonlySet<number>;
  readonly count: Figure;
  /** The number stands right behind 等: it counts the items and nothing else. */
  readonly direct: boolean;
}

/** R03: an enumeration and the number that closes or opens it: A、B、C三大X. */
export interface CollectiveStatement {
  readonly kind: 'collective';
  readonly span: Span;
  readonly items: readonly Piece[];
  readonly itemCounts: ReadonlySet<number>;
  /** The numeral alone. */
  readonly count: Piece;
  readonly claimed: number;
  /** Ends in 等: the items are examples. */
  readonly open: boolean;
  /**
   * `whole`: where the list begins and ends is sure, for it stands in quotes or its items are of one form. `inner`: two items
   * look alike, but the words before the first are not understood. `loose`: the list may not even be what the number counts.
   */
  readonly bounds: 'whole' | 'inner' | 'loose';
  /** The number counts the items themselves (三大X, “三X”) and not things that they have (A、B11个小镇). */
  readonly gathers: boolean;
}

/** R07: N个方面 and the like, which the text that follows must bear out. */
export interface AnnouncedStatement {
  readonly kind: 'announced';
  readonly span: Span;
  readonly count: Piece;
  readonly claimed: number;
  /** The noun that is counted: 方面, 工作, 实事. */
  readonly noun: string;
  /** Names of the members where the announcement lists them itself. */
  readonly names: readonly Piece[];
  /** Where its sentence ends: what it announces follows there. */
  readonly closes: number;
  /** The number is part of a name (“五个先行示范”): only members that bear the name are what it counts. */
  readonly named: boolean;
  /** The other number of 三个方面9项工作: how many groups, or how many things in them; null where there is one number only. */
  readonly beside: { readonly claimed: number; readonly counts: 'groups' | 'things' } | null;
}

/** R09: how many tasks the text says it has been divided into: 共分解出28项目标任务. */
export interface DeclaredStatement {
  readonly kind: 'declared';
  readonly span: Span;
  readonly count: Piece;
  readonly claimed: number;
}

/** R10: which units every task is said to name: 均明确牵头单位与责任单位. */
export interface RequiredUnitsStatement {
  readonly kind: 'required-units';
  readonly span: Span;
  readonly roles: readonly ('lead' | 'responsible')[];
}

/** R40: a slogan in quotes whose members what follows may take up one by one: “稳增长、调结构、惠民生”. */
export interface SloganStatement {
  readonly kind: 'slogan';
  readonly span: Span;
  readonly members: readonly Piece[];
}

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
}

/** Changes of the shares of one whole, which cancel: 第一产业下降0.3个百分点，第二产业下降0.5个百分点，第三产业上升0.8个百分点. */
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
  /** Output is revised and spending is counted in several ways, so that shares of them are intensities more than parts. */
  readonly basis: 'output' | 'spending' | 'other';
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

export type Statement =
  | SumStatement
  | PartStatement
  | GrowthStatement
  | RespectiveStatement
  | ListedStatement
  | CollectiveStatement
  | AnnouncedStatement
  | DeclaredStatement
  | RequiredUnitsStatement
  | SloganStatement
  | RatioStatement
  | CompletionStatement
  | PointsStatement
  | BalanceStatement
  | ShareStatement
  | GapStatement
  | NetStatement
  | RateStatement
  | AverageStatement
  | HedgesStatement
  | MagnitudeStatement;

export type StatementKind = Statement['kind'];
