/** textDocument/selectionRange: for each cursor what grows around it. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { selectionRanges } from '../../core/features/selection';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const selectionRange: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  serve({ connection, answer }) {
    connection.onSelectionRanges(answer('textDocument/selectionRange', [], grow));
  },
};

function grow({ report }: Snapshot, { positions }: SelectionRangeParams): SelectionRange[] {
  return positions.map((position) => {
    const spans = selectionRanges(report, toOffset(report.lines, position));
    const around = spans.reduceRight<SelectionRange | null>(
      (parent, span) => ({ range: toRange(report.lines, span), ...(parent ? { parent } : {}) }),
      null,
    );
    // An answer for each position is promised, in a text without a letter too.
    return around ?? { range: { start: position, end: position } };
  });
}
