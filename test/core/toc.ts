/** An outline as text: one node a line, indented by its level. For tests only. */
import { analyse } from '../../server/src/core/model/analyse';
import type { Report } from '../../server/src/core/model/report';
import type { OutlineNode } from '../../server/src/core/tree/outline';
import { shippedLexicon } from '../../server/src/lexicon';

export const read = (text: string): Report => analyse(text, shippedLexicon());

/** `kind label`, two blanks a level. */
export function toc(report: Report): readonly string[] {
  const rows: string[] = [];
  const visit = (node: OutlineNode): void => {
    rows.push(`${'  '.repeat(node.level)}${node.kind} ${node.label}`);
    for (const child of node.children) visit(child);
  };
  for (const root of report.tree.roots) visit(root);
  return rows;
}

/** The outline of some lines. */
export const tocOf = (...lines: readonly string[]): readonly string[] => toc(read(lines.join('\n')));
