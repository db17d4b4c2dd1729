/** What a report explains, for other reports of the same place: plain data of its digest. It knows no other document. */
import type { Span } from '../text/span';
import type { Report } from './report';

/** A term with what one report says that it means. Spans count from the start of its text. */
export interface DefinedTerm {
  /** Folded, without quotes. */
  readonly term: string;
  readonly expansion: string;
  readonly name: Span;
}

/** A longer explanation is cut: a digest is small. */
const LONGEST = 300;

/** Each term once, as its first definition says; what headings list belongs to the text alone. */
export function definedTerms(report: Report): readonly DefinedTerm[] {
  const found = new Map<string, DefinedTerm>();
  for (const { term, expansion, name, form } of report.terms.definitions) {
    if (form === 'heading' || found.has(term)) continue;
    const words = expansion.length > LONGEST ? `${expansion.slice(0, LONGEST)}…` : expansion;
    found.set(term, { term, expansion: words, name });
  }
  return [...found.values()];
}
