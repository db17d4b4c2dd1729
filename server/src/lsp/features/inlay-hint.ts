/** textDocument/inlayHint: the length of each section beside its heading, the meaning of a term beside its first use, for those who want it. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { describeLength, headingLengths } from '../../core/features/count';
import { termHints } from '../../core/features/hints-terms';
import { render } from '../../core/message';
import { toPosition, toSpan } from '../convert';
import type { Feature } from '../feature';
import { refreshWhenStale } from '../refresh';
import type { Snapshot } from '../snapshot';

export const inlayHint: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  serve(service) {
    const { connection, client, answer } = service;
    connection.languages.inlayHint.on(answer('textDocument/inlayHint', [], hint));
    if (!client.refreshesInlayHints) return;
    refreshWhenStale(service, 'workspace/inlayHint/refresh', () => connection.languages.inlayHint.refresh());
  },
};

function hint({ report, language, display }: Snapshot, { range }: InlayHintParams): InlayHint[] {
  const within = toSpan(report.lines, range);
  const meanings = display.termMeanings ? termHints(report, within) : [];
  const hints = meanings.map(
    ({ offset, label, expansion }): InlayHint => ({
      position: toPosition(report.lines, offset),
      label: `= ${label}`,
      tooltip: expansion,
      paddingLeft: true,
    }),
  );
  if (!display.sectionLengths) return hints;
  const lengths = headingLengths(report, within).map(({ name, characters, whole }) => ({
    position: toPosition(report.lines, name.end),
    label: render(describeLength(characters, whole ? display.budget : 0), language),
    paddingLeft: true,
  }));
  return [...hints, ...lengths];
}
