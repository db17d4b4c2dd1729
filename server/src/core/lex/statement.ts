/**
 * Statements: wordings that put figures or names into a relation. The lexers in `statements/` recognise the wording and say
 * which figure plays which part; whether it is right is for the rules. Spans count from the start of the paragraph.
 */
import type { Span } from '../text/span';
import type { Figure } from './figure';
import type {
  AverageStatement,
  BalanceStatement,
  CompletionStatement,
  GapStatement,
  HedgesStatement,
  MagnitudeStatement,
  NetStatement,
  PointLevelStatement,
  PointsStatement,
  RateStatement,
  RatioStatement,
  ShareStatement,
} from './statement-rates';

export type * from './statement-rates';

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
  /** What is taken off again: of changes those that go the other way, of a balance what was spent. */
  readonly less: readonly Figure[];
  /** What the parts are called, as far as the text says. */
  readonly names: readonly (Piece | null)[];
  /** The wording that closes the list: complementary labels, 合计, 加上, 分别为. */
  readonly cue: Piece | null;
  /**
   * `complete`: the wording says that nothing is left over. `disjoint`: the parts do not overlap, but there may be others.
   * `open`: the words alone do not tell; only a sum that fits shows that it was meant as one. `near`: the words do not tell
   * either, but a plain list misses the total by so little that a slip is likelier than a remainder, or has as many parts as the name of
   * the whole says (“四上”企业). `likely`: four parts or more behind 其中 and nothing else in the sentence, which mostly is all there is.
   */
  readonly division: 'complete' | 'disjoint' | 'open' | 'near' | 'likely';
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

/** R09: how many tasks the text says it has been divided into (共分解出28项目标任务), into how many groups, or how many stand below a heading. */
export interface DeclaredStatement {
  readonly kind: 'declared';
  readonly span: Span;
  readonly count: Piece;
  readonly claimed: number;
  readonly counts: 'tasks' | 'groups' | 'below';
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
  | PointLevelStatement
  | BalanceStatement
  | ShareStatement
  | GapStatement
  | NetStatement
  | RateStatement
  | AverageStatement
  | HedgesStatement
  | MagnitudeStatement;
