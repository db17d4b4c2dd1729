/** Where a term under the cursor is explained in its own text. It knows no editor. */
import type { Report } from '../model/report';
import { cover, type Span } from '../text/span';

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
