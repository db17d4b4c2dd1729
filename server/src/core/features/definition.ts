/** Where a term under the cursor is explained: in its own text, else in another report of the place. It knows no editor. */
import type { Report } from '../model/report';
import { cover, type Span } from '../text/span';
import { definedElsewhere, type Elsewhere, type Others } from './elsewhere';

export interface DefinitionLink {
  /** The term under the cursor. */
  readonly origin: Span;
  /** The term as its definition names it. */
  readonly name: Span;
  /** The name with what it means. */
  readonly whole: Span;
}

/** Null where no term stands, and of terms that the text does not explain. */
export function definitionAt(report: Report, offset: number): DefinitionLink | null {
  const found = report.terms.at(offset);
  const definition = found?.term.definition;
  if (!found || !definition) return null;
  return { origin: found.span, name: definition.name, whole: cover(definition.name, definition.meaning) };
}

/** Of a term that neither the text nor the office's own list explains: what another report says of it. */
export function elsewhereAt(
  report: Report,
  offset: number,
  others: Others,
): { readonly origin: Span; readonly found: Elsewhere } | null {
  const here = report.terms.at(offset);
  if (!here || here.term.definition || here.term.entry) return null;
  const found = definedElsewhere(others, here.term.term);
  return found && { origin: here.span, found };
}
