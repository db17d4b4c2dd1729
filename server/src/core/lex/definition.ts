/** Terms that a paragraph defines by itself: a glossary entry's form, “…”是指…, 以下简称“…”. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Opening } from './opening';

export interface Definition {
  readonly form: 'glossary-entry' | 'means' | 'short-for' | 'latin-bracket';
  /** Folded, without quotes. */
  readonly term: string;
  /** The term without its quotes. */
  readonly name: Span;
  /** What it stands for. */
  readonly meaning: Span;
  readonly span: Span;
}

export function findDefinitions(_norm: NormText, _opening: Opening): readonly Definition[] {
  return [];
}
