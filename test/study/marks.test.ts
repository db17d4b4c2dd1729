/** The marks of the study hold: every place is in its report, every figure stands there, every verdict recomputes. */
import assert from 'node:assert/strict';
import { type RealReport, realReports } from '../shared';
import { readPrinted, recompute } from './printed';
import { type MarkedMention, type Place, plain, type Relation, readMarkedMentions, readRelations } from './rows';

/** The least number of marks per kind, fixed before the rules were tuned. */
const LEAST: Readonly<Record<string, number>> = {
  respective: 100,
  'listed+collective': 150,
  announced: 40,
  growth: 10,
  ratio: 8,
  sum: 20,
  rate: 100,
  part: 1,
  share: 1,
  points: 1,
  completion: 1,
};
const LEAST_MENTIONS = 300;
const LEAST_MENTION_FILES = 15;
const MEASURES = ['level', 'growth', 'change', 'share', 'rank', 'count'];
const KINDS = ['actual', 'target', 'cumulative', 'unknown'];
const FIGURE_KINDS = ['rate', 'part', 'share', 'points', 'completion', 'sum', 'ratio', 'growth', 'announced'];

const group = (kind: string): string => (kind === 'listed' || kind === 'collective' ? 'listed+collective' : kind);
const where = (row: Relation | MarkedMention): string => `${row.file}:${row.line}:${row.start} ${row.kind}`;
const ofRole = (row: Relation, role: string): number => row.operands.filter((o) => o.role === role).length;

/** The lines of the marked reports by their path. */
function linesOf(reports: readonly RealReport[]): ReadonlyMap<string, readonly string[]> {
  return new Map(reports.map((report) => [report.path, report.text.split('\n')]));
}

function cut(lines: readonly string[] | undefined, line: number, place: Omit<Place, 'below'>): string | null {
  const text = lines?.[line - 1];
  if (text === undefined || place.start < 1 || place.end <= place.start || place.end > text.length + 1) return null;
  return text.slice(place.start - 1, place.end - 1);
}

describe('Marks of the study', () => {
  const relations = readRelations();
  const mentions = readMarkedMentions();

  it('are as many as were promised, of every kind', () => {
    const counts = new Map<string, number>();
    for (const row of relations) counts.set(group(row.kind), (counts.get(group(row.kind)) ?? 0) + 1);
    for (const [kind, least] of Object.entries(LEAST)) assert.ok((counts.get(kind) ?? 0) >= least, kind);
    assert.deepEqual(
      [...counts.keys()].filter((kind) => !(kind in LEAST)),
      [],
    );
    assert.ok(mentions.length >= LEAST_MENTIONS);
    assert.ok(new Set(mentions.map((m) => m.file)).size >= LEAST_MENTION_FILES);
  });

  it('stand once each, in the order of their files', () => {
    const keys = relations.map((row) => `${where(row)} ${row.operands.map((o) => `${o.below}:${o.start}`).join(' ')}`);
    assert.equal(new Set(keys).size, keys.length);
    const places = mentions.map((m) => `${m.file}:${m.line}:${m.start}`);
    assert.equal(new Set(places).size, places.length);
  });

  it('lie in their reports, and the printed figures stand there', function () {
    const reports = linesOf(realReports(this));
    const wrong = relations.flatMap((row) => {
      const lines = reports.get(row.file);
      if (cut(lines, row.line, row) === null) return [where(row)];
      return row.operands.flatMap((operand) => {
        const text = cut(lines, row.line + operand.below, operand);
        const inside = operand.below > 0 || (operand.start >= row.start && operand.end <= row.end);
        if (text !== null && inside && (operand.figure === '' || plain(text) === operand.figure)) return [];
        return [`${where(row)} ${operand.role}=${operand.figure} reads ${text}`];
      });
    });
    assert.deepEqual(wrong, []);
    const lost = mentions.filter((m) => plain(cut(reports.get(m.file), m.line, m) ?? '') !== m.figure);
    assert.deepEqual(lost.map(where), []);
  });

  it('have verdicts that exact arithmetic on the printed figures gives again', () => {
    const wrong = relations.flatMap((row) => {
      if (row.verdict === 'not-checkable' || row.notes.includes('hedged')) return [];
      const found = recompute(row);
      return found === null || found === row.verdict ? [] : [`${where(row)} is ${found}, marked ${row.verdict}`];
    });
    assert.deepEqual(wrong, []);
  });

  it('of arithmetic kinds have the operands their verdict needs', () => {
    const arithmetic = ['sum', 'ratio', 'points', 'growth', 'completion', 'share', 'part'];
    const bare = relations.filter(
      (row) => arithmetic.includes(row.kind) && row.verdict !== 'not-checkable' && recompute(row) === null,
    );
    assert.deepEqual(bare.map(where), []);
    const unread = relations.filter((r) => FIGURE_KINDS.includes(r.kind) && r.operands.some((o) => o.figure === ''));
    assert.deepEqual(unread.map(where), []);
  });

  it('count their members as their verdicts say', () => {
    const wrong = relations.filter((row) => {
      if (row.verdict !== 'consistent') return false;
      if (row.kind === 'respective') return !pairs(row);
      if (row.kind !== 'listed' && row.kind !== 'collective') return false;
      const figure = row.operands.find((o) => o.role === 'count')?.figure ?? '';
      const count = Number(readPrinted(figure).value.n / readPrinted(figure).value.d);
      const items = ofRole(row, 'item');
      return row.kind === 'listed'
        ? items > count || (items === count) !== row.notes.includes('full')
        : items !== count;
    });
    assert.deepEqual(wrong.map(where), []);
  });

  it('of mentions use the words of the contract', () => {
    const odd = mentions.filter(
      (m) => !MEASURES.includes(m.measure) || !KINDS.includes(m.kind) || !/^(?:-|\d{4}(?:-\d{4})?)$/.test(m.period),
    );
    assert.deepEqual(odd.map(where), []);
  });
});

function pairs(row: Relation): boolean {
  const values = ofRole(row, 'value');
  if (row.notes.includes('both')) return ofRole(row, 'name') === 2;
  if (!row.notes.includes('counted')) return ofRole(row, 'name') === values;
  const count = row.operands.find((o) => o.role === 'count');
  return count !== undefined && readPrinted(count.figure).value.n === BigInt(values);
}
