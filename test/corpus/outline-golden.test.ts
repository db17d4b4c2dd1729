/** The outlines of the five real reports, node by node against the golden ones that were written by hand. */
import assert from 'node:assert/strict';
import type { Report } from '../../server/src/core/model/report';
import { lineAt } from '../../server/src/core/text/lines';
import type { NodeKind, OutlineNode } from '../../server/src/core/tree/outline';
import { readShared, realReports } from '../shared';
import { read } from './standing';

interface GoldenNode {
  readonly level: number;
  readonly kind: string;
  readonly line: number;
  readonly label: string;
}

/** What the golden files call by older names. */
const KINDS: Readonly<Record<string, NodeKind>> = {
  runin: 'run-in',
  'runin-inline': 'run-in',
  h2inline: 'h2',
  enum: 'sequence-item',
  yearSection: 'year-section',
  glossEntry: 'glossary-entry',
  lead: 'news-lead',
  docNumber: 'notice-part',
  addressee: 'notice-part',
  issuer: 'notice-part',
  date: 'notice-part',
  note: 'notice-part',
};

/** One node as a line: level, kind, line, parent, and the label as it folds. */
type Row = string;

function goldenRows(nodes: readonly GoldenNode[], fold: (text: string) => string): readonly Row[] {
  const above: GoldenNode[] = [];
  return nodes.map((node) => {
    above.length = node.level;
    above[node.level] = node;
    const parent = above[node.level - 1];
    return row(
      kindOf(node.kind),
      node.level,
      node.line,
      parent ? `${kindOf(parent.kind)} ${parent.line}` : '',
      fold(node.label),
    );
  });
}

const kindOf = (name: string): string => KINDS[name] ?? name;

function ourRows(report: Report): readonly Row[] {
  const rows: Row[] = [];
  const lineOf = (node: OutlineNode): number => lineAt(report.lines, node.name.start) + 1;
  const visit = (node: OutlineNode, parent: OutlineNode | null): void => {
    const described = node.kind === 'chrome' || node.kind === 'news-lead';
    rows.push(
      row(
        node.kind,
        node.level,
        lineOf(node),
        parent ? `${parent.kind} ${lineOf(parent)}` : '',
        described ? '' : node.label,
      ),
    );
    for (const child of node.children) visit(child, node);
  };
  for (const root of report.tree.roots) visit(root, null);
  return rows;
}

const row = (kind: string, level: number, line: number, parent: string, label: string): Row =>
  `${line}\t${kind}\t${level}\tunder ${parent || 'nothing'}\t${label}`;

describe('outline of the five reports', () => {
  for (let i = 0; i < 5; i++) {
    it(`of report ${i} has the golden nodes and no others`, function () {
      const text = realReports(this, 'seeds')[i]?.text ?? '';
      const golden: readonly GoldenNode[] = JSON.parse(readShared(this, 'domain', 'outlines', `outline-${i}.json`));
      const fold = (label: string): string =>
        label.startsWith('[')
          ? ''
          : read(label)
              .paragraphs.map(({ facts }) => facts.norm.text)
              .join('');
      const report = read(text);
      assert.deepEqual(ourRows(report), goldenRows(golden, fold));
    });
  }
});
