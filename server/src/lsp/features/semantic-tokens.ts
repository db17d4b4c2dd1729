/** textDocument/semanticTokens: the terms of a text. The legend is the contract with the manifest. */
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensRangeParams } from 'vscode-languageserver';
import { type TermModifier, termTokens } from '../../core/features/tokens';
import { lineAt } from '../../core/text/lines';
import type { Span } from '../../core/text/span';
import { toSpan } from '../convert';
import type { Feature } from '../feature';
import { refreshWhenStale } from '../refresh';
import type { Snapshot } from '../snapshot';

const MODIFIERS: readonly TermModifier[] = ['definition', 'common', 'undefined'];
const LEGEND = { tokenTypes: ['term'], tokenModifiers: [...MODIFIERS] };

export const semanticTokens: Feature = {
  capabilities: ({ takesTokens }) =>
    takesTokens ? { semanticTokensProvider: { legend: LEGEND, full: true, range: true } } : {},
  serve(service) {
    const { connection, client, answer } = service;
    if (!client.takesTokens) return;
    const empty: SemanticTokens = { data: [] };
    const whole = (at: Snapshot): SemanticTokens => tokens(at, { start: 0, end: at.report.raw.length });
    const part = (at: Snapshot, { range }: SemanticTokensRangeParams): SemanticTokens =>
      tokens(at, toSpan(at.report.lines, range));
    connection.languages.semanticTokens.on(answer('textDocument/semanticTokens/full', empty, whole));
    connection.languages.semanticTokens.onRange(answer('textDocument/semanticTokens/range', empty, part));
    if (!client.refreshesTokens) return;
    refreshWhenStale(service, 'workspace/semanticTokens/refresh', () => connection.languages.semanticTokens.refresh());
  },
};

/** A token lies on one line; a term that is wrapped is two. */
function tokens({ report }: Snapshot, within: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, modifier } of termTokens(report, within)) {
    const bits = modifier ? 1 << MODIFIERS.indexOf(modifier) : 0;
    const last = lineAt(report.lines, span.end);
    for (let line = lineAt(report.lines, span.start); line <= last; line++) {
      const { start, end } = report.lines[line] ?? span;
      const from = Math.max(start, span.start);
      const length = Math.min(end, span.end) - from;
      if (length > 0) builder.push(line, from - start, length, 0, bits);
    }
  }
  return builder.build();
}
