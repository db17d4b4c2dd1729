/** The relations that were judged by hand in five reports keep their verdicts, and most of them are recognised at all. */
import assert from 'node:assert/strict';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { readShared } from '../shared';
import { type Checked, checkReport } from './findings';

/** One judged relation. Lines and columns count from 1, columns in code points. */
interface Judged {
  readonly file: string;
  readonly line: number;
  readonly col: readonly [number, number];
  readonly relation: string;
  readonly verdict: string;
  readonly expect: string;
}

const RULES: Readonly<Record<string, string>> = {
  R02: 'figures/respective-arity',
  R03: 'figures/collective-count',
  R04: 'figures/sum-of-parts',
  R05: 'figures/part-exceeds-whole',
  R06: 'figures/listed-exceeds-count',
  R24: 'figures/growth-from-base',
};

/** How many of the relations that hold must at least be seen to hold. */
const LEAST_RECOGNISED = 115;

describe('relations judged by hand', () => {
  const checked = new Map<string, Checked>();
  let judged: readonly Judged[] = [];

  before(function () {
    const lines = readShared(this, 'domain', 'gold.jsonl').trim().split('\n');
    judged = lines.map((line): Judged => JSON.parse(line)).filter(({ relation }) => relation in RULES);
    for (const file of new Set(judged.map((one) => one.file))) {
      checked.set(file, checkReport(readShared(this, 'reports', 'seeds', file)));
    }
  });

  const resultOf = (one: Judged): Checked => {
    const result = checked.get(one.file);
    assert.ok(result);
    return result;
  };

  it('raise no alarm where none is due', () => {
    const silent = judged.filter(({ expect }) => expect === 'silent');
    assert.ok(silent.length > 100, `only ${silent.length} are judged to hold`);
    for (const one of silent) {
      const { report, findings } = resultOf(one);
      const place = placeOf(report.raw, one);
      const loud = findings.filter(
        ({ rule, level, span }) => rule === RULES[one.relation] && /error|warning/.test(level) && overlaps(span, place),
      );
      assert.deepEqual(loud, [], `${one.file}:${one.line} ${one.relation}`);
    }
  });

  it('are recognised where they can be recomputed', () => {
    const sound = judged.filter(({ verdict }) => verdict === 'consistent');
    const seen = sound.filter((one) => {
      const { report, relations } = resultOf(one);
      const place = placeOf(report.raw, one);
      return relations.some(
        ({ rule, verdict, span }) =>
          rule === RULES[one.relation] && verdict.startsWith('consistent') && overlaps(span, place),
      );
    });
    assert.ok(seen.length >= LEAST_RECOGNISED, `${seen.length} of ${sound.length}`);
  });
});

function placeOf(raw: string, { line, col }: Judged): Span {
  const lines = raw.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const points = [...(lines[line - 1] ?? '')];
  const offset = (column: number): number => start + points.slice(0, column - 1).join('').length;
  return { start: offset(col[0]), end: offset(col[1]) };
}
