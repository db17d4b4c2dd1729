/** The rules of structure over real reports: what is known to be wrong is found, nothing else, and planted errors are found. */
import assert from 'node:assert/strict';
import { writeOrdinal } from '../../server/src/core/lex/ordinals';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { lineAt } from '../../server/src/core/text/lines';
import { walk } from '../../server/src/core/tree/outline';
import { readShared, realReports } from '../shared';
import { chance } from '../study/random';
import { standingEngine } from './standing';

const own = rules.filter(({ id }) => id.startsWith('structure/'));
const engine = standingEngine(own);
const settings = resolveSettings(own, []);

/** Each finding as `line rule`; the quiet ones too if asked for. */
function findings(text: string, levels: RegExp = /error|warning/): readonly string[] {
  const report = engine.read(text);
  return engine
    .check(report, [], settings)
    .findings.filter(({ level }) => levels.test(level))
    .map(({ rule, span }) => `${lineAt(report.lines, span.start) + 1} ${rule}`);
}

/** The reports that `pick` names, by the start of their file's name. */
function reportNamed(test: Mocha.Context, name: string): string {
  const found = realReports(test).find(({ path }) => path.split('/').pop()?.startsWith(name));
  return found?.text ?? test.skip();
}

describe('structure: real reports', () => {
  it('finds what the seeds owe, and nothing else', function () {
    const owed = readShared(this, 'domain', 'gold-rules.tsv')
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([, , , rule]) => rule?.startsWith('structure/'))
      .map(([file, line, , rule]) => `${file} ${line} ${rule}`);
    const found = realReports(this, 'seeds').flatMap(({ path, text }) =>
      findings(text).map((finding) => `${path.split('/').pop()} ${finding}`),
    );
    assert.equal(owed.length, 14);
    assert.deepEqual([...found].sort(), [...owed].sort());
  });

  it('finds in the corpus only what somebody has read and called wrong', function () {
    const known = readShared(this, 'reports', 'corpus', 'known-findings.tsv')
      .split('\n')
      .map((row) => row.split('\t'))
      .filter(([, , rule, expect]) => rule?.startsWith('structure/') && expect === 'report')
      .map(([path, , rule]) => `corpus/${path} ${rule}`);
    const found = new Set(
      realReports(this, 'corpus').flatMap(({ path, text }) =>
        findings(text).map((finding) => `${path} ${finding.split(' ')[1]}`),
      ),
    );
    assert.deepEqual([...found].sort(), [...known].sort());
  });

  it('says quietly what a reader may want to know, and seldom', function () {
    const quiet = realReports(this).flatMap(({ path, text }) =>
      findings(text, /information|hint/).map((finding) => `${path.split('/').pop()?.slice(0, 3)} ${finding}`),
    );
    const everybody = [518, 520, 528, 530, 532];
    const open = [19, 22, 333];
    const hints = [...open, ...everybody].map((line) => `003 ${line} structure/missing-unit`);
    assert.deepEqual(quiet.sort(), ['000 72 structure/truncated', ...hints].sort());
  });

  it('finds in a part of a report nothing that it does not find in the whole', function () {
    const loud = (text: string): readonly number[] => {
      const found = engine.check(engine.read(text), [], settings).findings;
      return found.flatMap(({ level, span }) => (/error|warning/.test(level) ? [span.start] : []));
    };
    const wrong = realReports(this, 'corpus').flatMap(({ path, text }, i) => {
      if (i % 4 !== 0) return [];
      const draw = chance(20240607, path);
      const start = draw.below(text.length);
      const end = Math.min(text.length, start + draw.below(8000));
      const whole = new Set(loud(text));
      return loud(text.slice(start, end)).flatMap((at) => (whole.has(at + start) ? [] : [`${path} ${start}-${end}`]));
    });
    assert.deepEqual(wrong, []);
  });

  it('finds another number announced', function () {
    const text = reportNamed(this, '004');
    assert.ok(text.includes('九个方面'));
    assert.deepEqual(findings(text.replace('九个方面', '八个方面')), ['25 structure/announced-count']);
    let planted = 0;
    let caught = 0;
    for (const { text: report } of realReports(this, 'corpus')) {
      const matches = [...report.matchAll(/(?:抓好|做好)(?:以下)?(十|九|八)个方面(?:的)?工作[:：]\s*[（(]一/gu)];
      const before = matches.length > 0 ? findings(report).length : 0;
      for (const match of matches) {
        const at = match.index + match[0].indexOf(match[1] ?? '');
        const other = match[1] === '十' ? '九' : '十';
        planted++;
        if (findings(report.slice(0, at) + other + report.slice(at + 1)).length > before) caught++;
      }
    }
    assert.ok(planted >= 8 && caught === planted, `${caught} of ${planted}`);
  });

  it('finds a heading that was cut out', function () {
    let planted = 0;
    let caught = 0;
    for (const { path, text } of realReports(this)) {
      if (!path.includes('省-2025') && !path.includes('seeds/')) continue;
      const report = engine.read(text);
      const second = [...walk(report.tree.roots)].find(({ kind, marker }) => kind === 'h2' && marker?.ordinal === 2);
      if (!second?.marker) continue;
      const { start, end } = second.marker.number;
      const wrong = writeOrdinal(text.slice(start, end), 1) ?? '';
      planted += 2;
      const before = findings(text).length;
      if (findings(text.slice(0, second.span.start) + text.slice(second.span.end)).length > before) caught++;
      if (findings(text.slice(0, start) + wrong + text.slice(end)).length > before) caught++;
    }
    assert.ok(planted >= 12 && caught >= planted - 1, `${caught} of ${planted}`);
  });
});
