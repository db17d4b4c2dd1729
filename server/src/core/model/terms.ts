/** The terms of one text: where each is defined, and where it is used. */
import type { CommonTerm, Sense } from '../lexicon';
import type { Span } from '../text/span';
import type { Tree } from '../tree/outline';
import type { Paragraph } from './report';

export type TermSource = 'glossary' | 'inline' | 'common' | 'undefined';

export interface Term {
  /** Folded, without quotes. */
  readonly term: string;
  readonly source: TermSource;
  /** What the text itself says it means, else what the common list says; null where nobody does. */
  readonly expansion: string | null;
  /** Where the text defines it. */
  readonly definition: { readonly name: Span; readonly meaning: Span } | null;
  readonly common: CommonTerm | null;
  readonly uses: readonly Span[];
}

export interface TermTable {
  readonly terms: readonly Term[];
  /** The term that stands at an offset, with its place and, for a homograph, its sense there. */
  at(offset: number): { readonly term: Term; readonly span: Span; readonly sense: Sense | null } | null;
}

export function collectTerms(_raw: string, _paragraphs: readonly Paragraph[], _tree: Tree): TermTable {
  return { terms: [], at: () => null };
}
