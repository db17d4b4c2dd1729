/** textDocument/hover: what a term means, what a figure can stand for and agrees with, what a unit has to do. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { hover as hoverAt } from '../../core/features/hover';
import { hoverMarkdown, hoverText } from '../../core/features/markdown';
import { hoverUnit } from '../../core/features/units';
import { toOffset, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  serve({ connection, client, answer }) {
    const show = (at: Snapshot, params: HoverParams): Hover | null => showAt(at, params, client.rendersMarkdown);
    connection.onHover(answer('textDocument/hover', null, show));
  },
};

function showAt(at: Snapshot, { position }: HoverParams, markdown: boolean): Hover | null {
  const { report, language } = at;
  const offset = toOffset(report.lines, position);
  const found = hoverUnit(report, offset) ?? hoverAt(report, offset, at.result.relations);
  if (!found) return null;
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: hoverMarkdown(found, language) }
    : { kind: MarkupKind.PlainText, value: hoverText(found, language) };
  return { contents, range: toRange(report.lines, found.span) };
}
