/** Consecutive reports of one place, and districts that have nothing to do with each other: what the rules across say of them. */
import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/core/finding';
import { digest } from '../../server/src/core/model/digest';
import type { Report } from '../../server/src/core/model/report';
import { acrossRules } from '../../server/src/core/rules/across';
import { resolveSettings } from '../../server/src/core/settings';
import { readShared, realReports } from '../shared';
import { standingEngine } from './standing';

const engine = standingEngine(acrossRules);
const settings = resolveSettings(acrossRules, []);
const compared = (subject: Report, peers: readonly Report[]): readonly Finding[] =>
  engine.check(
    subject,
    peers.map((peer, i) => digest(peer, `peer:${i}`)),
    settings,
  ).findings;

describe('rules across, on real reports', () => {
  it('say nothing between different districts', function () {
    const seeds = realReports(this, 'seeds').map(({ text }) => engine.read(text));
    for (const seed of seeds) {
      const others = seeds.filter((other) => other !== seed);
      assert.deepEqual(
        compared(seed, others).map(({ rule }) => rule),
        [],
      );
    }
  });

  it('warn of what is known, at most once in twenty pairs of the rest', function () {
    this.timeout(120_000);
    const texts = new Map(realReports(this, 'corpus').map(({ path, text }) => [path.slice('corpus/'.length), text]));
    const reportOf = (path: string): Report => engine.read(texts.get(path) ?? '');
    const known = rowsOf(readShared(this, 'reports', 'corpus', 'known-findings.tsv')).filter(
      (row) => row[4] && row[2]?.startsWith('across/'),
    );
    for (const [path = '', line = '', rule, level = '', other = ''] of known) {
      const report = reportOf(path);
      const at = Number(line) - 1;
      const found = compared(report, [reportOf(other)]).filter(
        (finding) => finding.rule === rule && (line === '' || lineOf(report, finding) === at),
      );
      if (level === 'silent') assert.deepEqual(found, [], path);
      else if (level === 'information')
        assert.ok(
          found.some((finding) => finding.level === 'information'),
          path,
        );
      else
        assert.ok(
          found.some((finding) => finding.level === 'warning'),
          path,
        );
    }
    assert.ok(known.length > 0);
    const expected = new Set(known.map(([path]) => path));
    const pairs = pairsOf(rowsOf(readShared(this, 'reports', 'corpus', 'INDEX.tsv')));
    const warnings = pairs
      .filter(({ now }) => !expected.has(now))
      .flatMap(({ now, before }) =>
        compared(reportOf(now), [reportOf(before)])
          .filter(({ level }) => level === 'warning' || level === 'error')
          .map(({ rule }) => `${now} ${rule}`),
      );
    assert.ok(pairs.length > 20 && warnings.length * 20 <= pairs.length, warnings.join('\n'));
  });
});

const rowsOf = (table: string): readonly (readonly string[])[] =>
  table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

const lineOf = ({ lines }: Report, { span }: Finding): number =>
  lines.findIndex(({ start, end }) => start <= span.start && span.start <= end);

function pairsOf(rows: readonly (readonly string[])[]): readonly { readonly now: string; readonly before: string }[] {
  const reports = rows.filter(([, kind]) => kind === 'gwr');
  const paths = new Map(reports.map(([path = '', , place, , year]) => [`${place} ${year}`, path]));
  return reports.flatMap(([now = '', , place, , year]) => {
    const before = paths.get(`${place} ${Number(year) - 1}`);
    return before === undefined ? [] : [{ now, before }];
  });
}
