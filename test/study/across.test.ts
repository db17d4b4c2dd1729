/** Planted errors across two documents: at least 95 in 100 are found, and nothing is found in the pairs as they stand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, realReports } from '../shared';
import { acrossStudy, readExample, readPairs } from './across';

describe('study: across', () => {
  it('finds what is planted into the marked pairs', function () {
    this.timeout(300_000);
    const texts = new Map(realReports(this).map(({ path, text }) => [path, text]));
    const table = readFileSync(join(projectRoot, 'test', 'study', 'pairs.tsv'), 'utf8');
    const { pairs, outcomes, alarms } = acrossStudy(readPairs(table), (path) => texts.get(path) ?? readExample(path));
    assert.ok(pairs >= 60);
    assert.deepEqual(alarms, []);
    const missed = outcomes.filter(({ found }) => !found);
    const list = missed.map(({ row, what, from, to }) => `${row.file} ${row.line} ${what} ${from} -> ${to}`).join('\n');
    assert.ok(missed.length * 20 <= outcomes.length, list);
  });
});
