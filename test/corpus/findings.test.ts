/**
 * What the rules find on the real reports, against a snapshot of places only. A row that comes or goes is a change that
 * somebody has to read: published reports hardly err. UPDATE_SNAPSHOTS=1 rewrites the snapshot.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '../shared';
import { type Row, realRows } from './findings';

const SNAPSHOT = join(projectRoot, 'test', 'corpus', 'snapshots', 'findings.tsv');
const HEAD = 'file\tline\trule\tlevel';
/** Each is described in docs/CORPUS.md. */
const MOST_WARNINGS = 6;

describe('findings on real reports', function () {
  this.timeout(120_000);
  let rows: readonly Row[] = [];

  before(function () {
    rows = realRows(this);
  });

  it('are those of the snapshot', () => {
    const table = [HEAD, ...rows.map(({ path, line, rule, level }) => [path, line, rule, level].join('\t')), ''].join(
      '\n',
    );
    if (process.env.UPDATE_SNAPSHOTS) {
      mkdirSync(dirname(SNAPSHOT), { recursive: true });
      writeFileSync(SNAPSHOT, table);
    }
    assert.equal(table, readFileSync(SNAPSHOT, 'utf8'));
  });

  it('hold no error, and no more warnings than faults were found by reading', () => {
    const own = rows.filter(({ path, rule }) => path.startsWith('corpus/') && /^(?:figures|structure)\//.test(rule));
    assert.deepEqual(
      own.filter(({ level }) => level === 'error'),
      [],
    );
    assert.ok(own.filter(({ level }) => level === 'warning').length <= MOST_WARNINGS);
  });

  it('leave the figures of the five reports read word by word alone', () => {
    const loud = rows.filter(
      ({ path, rule, level }) =>
        path.startsWith('seeds/') && rule.startsWith('figures/') && /error|warning/.test(level),
    );
    assert.deepEqual(loud, []);
  });
});
