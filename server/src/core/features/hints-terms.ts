/** What a term means, beside its first use, for those who switch that on. It knows no editor. */
import type { Report } from '../model/report';
import { shorten } from '../text/shorten';
import { type Span, touches } from '../text/span';
import { meaningOf } from './meaning';

export interface TermHint {
  /** Where it stands: behind the term and its closing quote. */
  readonly offset: number;
  readonly expansion: string;
  readonly label: string;
}

/** A label is not longer than this; the rest is told by the hover. */
const LONGEST = 24;

/** Terms with a meaning, at their first use in the part that is asked for; not where the text explains them right there. */
export function termHints(report: Report, within: Span): readonly TermHint[] {
  return report.terms.terms.flatMap((term): TermHint[] => {
    const { uses, definition } = term;
    const [first] = uses;
    const expansion = meaningOf(report, term);
    if (!first || expansion === null || !touches(within, first.start)) return [];
    if (definition && Math.abs(definition.name.start - first.start) < LONGEST) return [];
    const offset = report.raw[first.end] === '”' ? first.end + 1 : first.end;
    return [{ offset, expansion, label: shorten(expansion, LONGEST) }];
  });
}
