/** What the places of a change are once it is made. It knows no rule. */
import type { Finding } from '../finding';
import type { Edit } from '../text/edits';
import { overlaps, type Span } from '../text/span';

/** An edit's place in the text as it stands, and once all edits are made. */
export interface Change {
  readonly before: Span;
  readonly after: Span;
}

/** The edits are sorted and disjoint. */
export function changesOf(edits: readonly Edit[]): readonly Change[] {
  let moved = 0;
  return edits.map(({ span, text }) => {
    const start = span.start + moved;
    moved += text.length - (span.end - span.start);
    return { before: span, after: { start, end: start + text.length } };
  });
}

/** True of a finding that speaks of a place. */
export const takesPart = (finding: Finding, place: Span): boolean =>
  overlaps(finding.span, place) || finding.operands.some((operand) => overlaps(operand, place));
