/** textDocument/documentLink: from 见第二部分, 附件2 or a note's number to the place. */
import type { DocumentLink } from 'vscode-languageserver';
import { links } from '../../core/model/links';
import { toPosition, toRange } from '../convert';
import type { Feature } from '../feature';
import type { Snapshot } from '../snapshot';

export const documentLink: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  serve({ connection, answer }) {
    connection.onDocumentLinks(answer('textDocument/documentLink', [], find));
  },
};

const find = ({ report, uri }: Snapshot): DocumentLink[] =>
  links(report).map(({ span, target }) => {
    const { line, character } = toPosition(report.lines, target.name.start);
    return {
      range: toRange(report.lines, span),
      target: `${uri}#L${line + 1},${character + 1}`,
      tooltip: target.label,
    };
  });
