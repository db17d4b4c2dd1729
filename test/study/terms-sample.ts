/**
 * A sample of what the rules of terms say of published reports, and a reader's verdict on each. The draw hangs on a seed and on
 * the findings alone, so that it can be made again: a finding that goes leaves it, and no other changes its place.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash64 } from '../../server/src/core/fingerprint';
import { lineAt } from '../../server/src/core/text/lines';
import { projectRoot } from '../shared';
import type { Subject } from './trial';

export interface Told {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly fingerprint: string;
}

export interface Verdict extends Told {
  readonly right: boolean;
  /** Why it is wrong, or what makes it doubtful; empty where nothing need be said. */
  readonly reason: string;
}

/** What a reader sees unasked: hints are not drawn. */
const LOUD: ReadonlySet<string> = new Set(['error', 'warning', 'information']);

export const toldOf = (file: string, { report, result }: Subject): readonly Told[] =>
  result.findings
    .filter(({ rule, level }) => rule.startsWith('terms/') && LOUD.has(level))
    .map(({ rule, span, fingerprint }) => ({ file, line: lineAt(report.lines, span.start) + 1, rule, fingerprint }));

export const SEED = 20_261_121;
export const SIZE = 200;

const keyOf = ({ file, fingerprint }: Told): string => `${file} ${fingerprint}`;

/** As many as asked, those with the least keys. */
export function draw(told: readonly Told[], seed: number, size: number): readonly Told[] {
  const ranked = told.map((one) => ({ one, rank: hash64(`${seed} ${keyOf(one)}`) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .slice(0, size)
    .map(({ one }) => one);
}

/** The table of verdicts: file, line, rule, fingerprint, verdict, reason. */
export function readVerdicts(): readonly Verdict[] {
  const lines = readFileSync(join(projectRoot, 'test', 'study', 'terms-sample.tsv'), 'utf8').split('\n');
  return lines.slice(1).flatMap((row) => {
    if (!row) return [];
    const [file = '', line = '', rule = '', fingerprint = '', verdict = '', reason = ''] = row.split('\t');
    if (verdict !== 'right' && verdict !== 'wrong') throw new Error(`No verdict: ${row}`);
    return [{ file, line: Number(line), rule, fingerprint, right: verdict === 'right', reason }];
  });
}

export interface Sampled {
  /** All that the rules say at information level or above. */
  readonly told: number;
  /** Verdicts in the table. */
  readonly read: number;
  /** Those whose finding still stands. */
  readonly standing: number;
  readonly right: number;
  /** Of what would be drawn today, so many have a verdict. */
  readonly drawn: number;
  readonly known: number;
}

export function sampled(told: readonly Told[], verdicts: readonly Verdict[]): Sampled {
  const keys = new Set(told.map(keyOf));
  const standing = verdicts.filter((verdict) => keys.has(keyOf(verdict)));
  const read = new Set(verdicts.map(keyOf));
  const today = draw(told, SEED, SIZE);
  return {
    told: told.length,
    read: verdicts.length,
    standing: standing.length,
    right: standing.filter(({ right }) => right).length,
    drawn: today.length,
    known: today.filter((one) => read.has(keyOf(one))).length,
  };
}
