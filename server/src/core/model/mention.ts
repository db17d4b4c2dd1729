/** A figure said once, and what it is said of: the key that decides which figures may be compared at all. */
import type { Figure } from '../lex/figure';
import type { Tree } from '../tree/outline';
import type { Paragraph } from './report';

export type Measure = 'level' | 'growth' | 'change' | 'share' | 'rank' | 'count';
export type MentionKind = 'actual' | 'target' | 'cumulative' | 'unknown';

export interface Mention {
  /** Spans count from the text's start. */
  readonly figure: Figure;
  readonly paragraph: number;
  readonly indicator: string | null;
  readonly scope: string | null;
  /** The year or span of years it is said of, such as 2024 or 2021-2025. */
  readonly period: string | null;
  readonly measure: Measure;
  readonly kind: MentionKind;
}

export function findMentions(_paragraphs: readonly Paragraph[], _tree: Tree): readonly Mention[] {
  return [];
}
