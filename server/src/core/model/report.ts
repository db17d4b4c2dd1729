/** An immutable reading of one text. Rules and features read it and nothing else. Spans count from the text's start unless said. */
import type { ParagraphFacts } from '../lex/facts';
import type { Lexicon } from '../lexicon';
import type { Layout } from '../text/layout';
import type { Span } from '../text/span';
import type { Tree } from '../tree/outline';
import type { Glossary } from './glossary';
import type { Identity } from './identity';
import type { Mention } from './mention';
import type { TermTable } from './terms';

export interface Paragraph {
  readonly index: number;
  readonly span: Span;
  /** Spans in here count from `span.start`. */
  readonly facts: ParagraphFacts;
}

export interface Report {
  readonly raw: string;
  readonly lexicon: Lexicon;
  /** The office's own terms. */
  readonly glossary: Glossary;
  readonly lines: readonly Span[];
  readonly layout: Layout;
  readonly paragraphs: readonly Paragraph[];
  readonly tree: Tree;
  /** Which report it is, by its own words. Made when first asked for. */
  readonly identity: Identity;
  /** Every figure with what it is said of. Made when first asked for. */
  readonly mentions: readonly Mention[];
  /** The same by the place of their digits. Made when first asked for. */
  readonly mentionsByPlace: ReadonlyMap<number, Mention>;
  /** Every term with its definition and its uses. Made when first asked for. */
  readonly terms: TermTable;
}

/** The paragraph that holds an offset, or null between paragraphs. */
export function paragraphAt(report: Report, offset: number): Paragraph | null {
  let low = 0;
  let high = report.paragraphs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const paragraph = report.paragraphs[middle];
    if (!paragraph) return null;
    if (offset < paragraph.span.start) high = middle - 1;
    else if (offset > paragraph.span.end) low = middle + 1;
    else return paragraph;
  }
  return null;
}
