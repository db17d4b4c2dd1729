/** textDocument/inlayHint: the length of each section beside its heading, for those who want it. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { describeLength, headingLengths } from '../../core/features/count';
import { render } from '../../core/message';
import { toPosition, toSpan } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const inlayHint: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: false } }),
  serve({ connection, client, session, teller, answer }) {
    connection.languages.inlayHint.on(answer('textDocument/inlayHint', [], hint));
    if (!client.refreshesInlayHints) return;
    session.onStale(() => {
      connection.languages.inlayHint.refresh().catch((error) => teller.log('workspace/inlayHint/refresh', error));
    });
  },
};

function hint({ report, language, display }: Snapshot, { range }: InlayHintParams): InlayHint[] {
  if (!display.sectionLengths) return [];
  return headingLengths(report, toSpan(report.lines, range)).map(({ name, characters, whole }) => ({
    position: toPosition(report.lines, name.end),
    label: render(describeLength(characters, whole ? display.budget : 0), language),
    paddingLeft: true,
  }));
}
