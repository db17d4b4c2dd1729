/**
 * What other documents need to know of a report: small, plain data, enough for a thousand of them. It can be written to a
 * cache and read back: no functions, no sets, no references to the text.
 */
import type { Figure } from '../lex/figure';
import type { GrowthKind, Indicator, IndicatorKind } from '../lex/indicator';
import type { Claim, Clause, Grown, Rank, Streak } from '../lex/notes';
import type { Place, PlaceRange } from '../text/place';
import type { Span } from '../text/span';
import type { DefinedTerm } from './defined-terms';
import { contents } from './digest-contents';
import type { Identity } from './identity';
import type { Measure, MentionKind } from './mention';
import type { Report } from './report';

/** Raise it whenever a digest of the same text would hold something else: caches of other versions are thrown away. */
export const DIGEST_VERSION = 10;

/** A figure and what it is said of. Spans count from the start of its text. */
export interface Fact {
  readonly indicator: string;
  readonly growth: GrowthKind;
  readonly quantity: IndicatorKind;
  readonly wanted: Indicator['wanted'];
  readonly scope: string | null;
  readonly period: string | null;
  readonly measure: Measure;
  readonly kind: MentionKind;
  readonly certain: boolean;
  readonly figure: Figure;
  /** As printed, with its hedges. */
  readonly text: string;
}

/** 低于预期目标1.5个百分点: by how much an indicator missed or passed its target. */
export interface Gap {
  readonly figure: Figure;
  readonly indicator: string;
  readonly side: 'below' | 'above';
}

/** A clause with its figures, and whether they were reached or are to be. */
export interface Sentence extends Clause {
  readonly kind: MentionKind;
  readonly period: string | null;
  readonly texts: readonly string[];
}

export interface ToldStreak extends Streak {
  /** What it is told of: plans count the year to come already, a look back on several years may count the running one. */
  readonly of: 'year' | 'years' | 'plan';
}

export interface Meeting {
  readonly congress: number;
  readonly session: number;
  readonly span: Span;
  readonly text: string;
}

export interface Digest extends Identity {
  readonly uri: string;
  /** Where the lines of the text begin, so that spans can be shown as places without the text. */
  readonly lineStarts: readonly number[];
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
  readonly streaks: readonly ToldStreak[];
  readonly ranks: readonly Rank[];
  readonly claims: readonly Claim[];
  readonly gaps: readonly Gap[];
  readonly grown: readonly Grown[];
  /** Sentences that own up to goals missed, folded. */
  readonly admissions: readonly string[];
  /** What the text explains. */
  readonly terms: readonly DefinedTerm[];
  readonly meeting: Meeting | null;
}

/** What the text itself holds; `identity` where somebody corrected the place, the year or the kind. */
export function digest(report: Report, uri: string, identity: Identity = report.identity): Digest {
  return { uri, ...identity, lineStarts: report.lines.map(({ start }) => start), ...contents(report) };
}

export type Contents = Omit<Digest, 'uri' | 'lineStarts' | keyof Identity>;

/** Where an offset lies, without the text at hand. */
export function placeIn({ lineStarts }: Pick<Digest, 'lineStarts'>, offset: number): Place {
  let low = 0;
  let high = lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (lineStarts[low] ?? 0) };
}

export const placesIn = (digest: Pick<Digest, 'lineStarts'>, { start, end }: Span): PlaceRange => ({
  start: placeIn(digest, start),
  end: placeIn(digest, end),
});
