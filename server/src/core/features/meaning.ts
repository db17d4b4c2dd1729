/** What a term stands for as the text writes it: the expansion is folded for comparing, and folded marks are none of the author's. */
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { slice } from '../text/span';

/** Folding gives one character for one: of the same length, the words of the text are the same words. */
export function meaningOf(report: Report, { definition, expansion }: Term): string | null {
  if (!definition || expansion === null) return expansion;
  const written = slice(report.raw, definition.meaning);
  return written.length === expansion.length && !written.includes('\n') ? written : expansion;
}
