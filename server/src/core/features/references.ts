/** Every place where the term under the cursor stands. It knows no editor. */
import type { Report } from '../model/report';
import { contains, type Span } from '../text/span';

/** In the order of the text; with the definition's own name where that is wanted. Empty where no term stands. */
export function referencesAt(report: Report, offset: number, withDefinition: boolean): readonly Span[] {
  const term = report.terms.at(offset)?.term;
  if (!term) return [];
  const name = term.definition?.name;
  if (!name) return term.uses;
  const others = term.uses.filter((use) => !contains(name, use));
  return withDefinition ? [name, ...others].sort((a, b) => a.start - b.start) : others;
}
