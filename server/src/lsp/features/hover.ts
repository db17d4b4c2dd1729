/** textDocument/hover: what a term means, what a figure can stand for and agrees with, what a unit has to do. */
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import { definitionAt, elsewhereAt } from '../../core/features/definition';
import { hover as hoverAt } from '../../core/features/hover';
import { describeLastYear } from '../../core/features/last-year';
import { hoverMarkdown, hoverText } from '../../core/features/markdown';
import { hoverUnit } from '../../core/features/units';
import { render, wordings } from '../../core/message';
import { toOffset, toPosition, toRange } from '../convert';
import type { Feature } from '../feature';
import { othersOf, type Snapshot } from '../snapshot';

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
  const here = hoverUnit(report, offset) ?? hoverAt(report, offset, () => at.result.relations, othersOf(at));
  if (!here) return null;
  const before = at.peers.length > 0 ? describeLastYear(at.own, at.peers, offset) : [];
  const found = { ...here, blocks: [...here.blocks, ...before] };
  const contents = markdown
    ? { kind: MarkupKind.Markdown, value: hoverMarkdown(found, language) + linkTo(at, offset) }
    : { kind: MarkupKind.PlainText, value: hoverText(found, language) };
  return { contents, range: toRange(report.lines, found.span) };
}

const say = wordings('hover/link', { open: { zh: '查看释义', en: 'Show the definition' } });

/** A link to where the term is explained, here or in another report; only files can be linked to by their lines. */
function linkTo(at: Snapshot, offset: number): string {
  const { uri, report, language } = at;
  const defined = definitionAt(report, offset);
  const elsewhere = defined ? null : elsewhereAt(report, offset, othersOf(at));
  const target = defined
    ? { uri, line: toPosition(report.lines, defined.name.start).line + 1 }
    : elsewhere && { uri: elsewhere.found.uri, line: elsewhere.found.line };
  if (!target?.uri.startsWith('file:')) return '';
  return `\n\n[${render(say('open'), language)}](${target.uri}#L${target.line})`;
}
