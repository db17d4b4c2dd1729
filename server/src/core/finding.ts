/** What `check` answers: plain data about places in the raw text. */
import type { Message } from './message';
import type { Fix, Level, Related, RuleId, Verdict } from './rules/rule';
import type { Span } from './text/span';

export interface Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly span: Span;
  readonly message: Message;
  readonly related: readonly Related[];
  /**
   * What it tells of, in the order of the text: what is marked, or every place of a habit that is marked once. Each edit of each
   * fix lies in one of these places or in a related one; no cure touches anything else.
   */
  readonly places: readonly Span[];
  readonly verdict: Verdict;
  /** Survives edits elsewhere: made of the rule, the clause and the figures, never of message, level or line. */
  readonly fingerprint: string;
  /** The figures that take part. */
  readonly operands: readonly Span[];
  /** Made when asked for, every side of the relation, the likeliest first. `only` spares what is not used. */
  readonly fixes: (only?: 'safe') => readonly Fix[];
}

/** A relation that was looked at, whatever came out. */
export interface Relation {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly span: Span;
  readonly operands: readonly Span[];
  readonly why: Message;
}

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly relations: readonly Relation[];
  /** How many figures the text has, and how many of them take part in some relation. */
  readonly coverage: { readonly figures: number; readonly related: number };
}
