/** textDocument/codeLens: how often the entries of a glossary are used. Only our own client can show the places. */
import type { CodeLens, Command } from 'vscode-languageserver';
import { type Lens, lenses } from '../../core/features/lenses';
import { render } from '../../core/message';
import type { Client } from '../client';
import { toPosition, toRange } from '../convert';
import type { Feature } from '../feature';
import { type OfDocument, SHOW_USES, type ShowUsesParams, UPDATE_GLOSSARY } from '../protocol';
import type { Snapshot } from '../snapshot';

export const codeLens: Feature = {
  capabilities: () => ({ codeLensProvider: { resolveProvider: false } }),
  serve({ connection, client, answer }) {
    connection.onCodeLens(answer('textDocument/codeLens', [], (at) => list(at, client)));
  },
};

const list = (at: Snapshot, client: Client): CodeLens[] =>
  lenses(at.report)
    .filter(({ uses }) => uses !== null || client.isOurs)
    .map((lens) => ({ range: toRange(at.report.lines, lens.span), command: commandOf(at, lens, client) }));

/** A command without a name is a mere label. */
function commandOf({ uri, report, language }: Snapshot, { span, title, uses }: Lens, client: Client): Command {
  const words = render(title, language);
  if (uses === null) return { title: words, command: UPDATE_GLOSSARY, arguments: [{ uri } satisfies OfDocument] };
  if (!client.isOurs || uses.length === 0) return { title: words, command: '' };
  const ranges = uses.map((use) => toRange(report.lines, use));
  const params: ShowUsesParams = { uri, position: toPosition(report.lines, span.start), ranges };
  return { title: words, command: SHOW_USES, arguments: [params] };
}
