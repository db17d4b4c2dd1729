/** What can be folded away: every section of more than one line, and the page around the report. */
import type { Report } from '../model/report';
import { lineAt } from '../text/lines';
import type { Span } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';

export interface FoldingRange {
  /** From the heading, whose first line stays, to the end of the section. */
  readonly span: Span;
  readonly kind: 'region' | 'comment';
}

/** One range at most begins on a line, the outermost: editors show no more. */
export function foldingRanges(report: Report): readonly FoldingRange[] {
  const ranges: FoldingRange[] = [];
  let lastLine = -1;
  for (const node of walk(report.tree.roots)) {
    const first = lineAt(report.lines, node.span.start);
    if (first <= lastLine || first >= lineAt(report.lines, node.span.end)) continue;
    lastLine = first;
    ranges.push({ span: node.span, kind: kindOf(node) });
  }
  return ranges;
}

const kindOf = ({ kind }: OutlineNode): FoldingRange['kind'] =>
  kind === 'chrome' || kind === 'news-lead' ? 'comment' : 'region';
