/**
 * The outlines of all real reports, as kind, line and level only: a change of the tree shows here as the nodes that came
 * and went. UPDATE_SNAPSHOTS=1 writes what stands now.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt } from '../../server/src/core/text/lines';
import { walk } from '../../server/src/core/tree/outline';
import { projectRoot, realReports } from '../shared';
import { read } from './standing';

const FILE = join(projectRoot, 'test', 'corpus', 'snapshots', 'outline.tsv');

/** One line a report: its path, a tab, and its nodes as `kind:line:level`. */
function snapshot(path: string, text: string): string {
  const report = read(text);
  const nodes = [...walk(report.tree.roots)].map(
    ({ kind, name, level }) => `${kind}:${lineAt(report.lines, name.start) + 1}:${level}`,
  );
  return `${path}\t${nodes.join(' ')}`;
}

function stored(): ReadonlyMap<string, string> {
  const rows = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return new Map(rows.map((row) => [row.slice(0, row.indexOf('\t')), row]));
}

describe('outlines of the corpus', function () {
  this.timeout(60_000);

  it('are those of the snapshot', function () {
    const rows = realReports(this).map(({ path, text }) => snapshot(path, text));
    if (process.env.UPDATE_SNAPSHOTS === '1') writeFileSync(FILE, `${rows.join('\n')}\n`);
    const before = stored();
    const changes = rows.flatMap((row) => change(before.get(row.slice(0, row.indexOf('\t'))) ?? '', row));
    assert.deepEqual(changes, []);
  });
});

/** What went and what came, for one report. */
function change(before: string, now: string): readonly string[] {
  if (before === now) return [];
  const [path = '', nodes = ''] = now.split('\t');
  const old = new Set((before.split('\t')[1] ?? '').split(' '));
  const fresh = new Set(nodes.split(' '));
  const gone = [...old].filter((node) => !fresh.has(node)).map((node) => `-${node}`);
  const came = [...fresh].filter((node) => !old.has(node)).map((node) => `+${node}`);
  return [`${path} ${[...gone, ...came].join(' ')}`];
}
