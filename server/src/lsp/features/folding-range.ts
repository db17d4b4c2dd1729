/** textDocument/foldingRange: sections, and the page around the report. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import { foldingRanges } from '../../core/features/folding';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const foldingRange: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  serve({ connection, answer }) {
    connection.onFoldingRanges(answer('textDocument/foldingRange', [], fold));
  },
};

/** Whole lines: that is what editors fold. */
const fold = ({ report }: Snapshot): FoldingRange[] =>
  foldingRanges(report).map(({ span, kind }) => {
    const { start, end } = toRange(report.lines, span);
    const name = kind === 'comment' ? FoldingRangeKind.Comment : FoldingRangeKind.Region;
    return { startLine: start.line, endLine: end.line, kind: name };
  });
