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
    const end = endOfLines(report, node);
    if (first <= lastLine || first >= lineAt(report.lines, end)) continue;
    lastLine = first;
    ranges.push({ span: { start: node.span.start, end }, kind: kindOf(node) });
  }
  return ranges;
}

/** Where a section ends inside a line, what follows there must stay in sight: the last line before with words is its last. */
function endOfLines({ raw, lines }: Report, { span }: OutlineNode): number {
  const last = lineAt(lines, span.end);
  const rest = raw.slice(span.end, lines[last]?.end ?? span.end);
  if (rest.trim() === '') return span.end;
  let end = lines[last]?.start ?? span.end;
  while (end > span.start && (raw[end - 1] ?? '').trim() === '') end--;
  return end;
}

const kindOf = ({ kind }: OutlineNode): FoldingRange['kind'] =>
  kind === 'chrome' || kind === 'news-lead' ? 'comment' : 'region';
