/** What a report explains, for other reports of the same place: plain data of its digest. It knows no other document. */
import { type Span, slice } from '../text/span';
import type { Report } from './report';
import type { LocalTerm } from './terms-local';

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
  for (const definition of report.terms.definitions) {
    const { term, name, form } = definition;
    if (form === 'heading' || found.has(term)) continue;
    const words = wordsOf(report, definition);
    found.set(term, { term, expansion: words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words, name });
  }
  return [...found.values()];
}

/** As printed, for it may be written into another text; members that stand apart are put together as they were read. */
function wordsOf({ raw }: Report, { form, expansion, meaning }: LocalTerm): string {
  if (form === 'members') return expansion;
  const lines = slice(raw, meaning).split('\n');
  return lines.map((line) => line.trim()).join('');
}
