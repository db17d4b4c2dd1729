/**
 * Planted errors across two documents: a marked pair is checked as it stands and with one figure changed, in the text itself or
 * in the document beside it. Knows the table `pairs.tsv` and no rule's inside; files are given by whoever calls.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../server/src/core/finding';
import { type Digest, digest } from '../../server/src/core/model/digest';
import type { Report } from '../../server/src/core/model/report';
import { acrossRules } from '../../server/src/core/rules/across';
import { resolveSettings } from '../../server/src/core/settings';
import { standingEngine } from '../corpus/standing';
import { projectRoot } from '../shared';

/** A relation between two documents, marked by reading. Lines count from 1; figures are digits as printed. */
export interface PairRow {
  readonly kind: 'base' | 'streak' | 'session' | 'gap' | 'breakdown';
  readonly file: string;
  readonly other: string;
  readonly line: number;
  readonly figures: readonly string[];
  readonly otherLine: number;
  readonly otherFigure: string;
}

export interface AcrossOutcome {
  readonly row: PairRow;
  /** What was changed: `level`, `growth`, `base`, `number`, `hedge`. */
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly found: boolean;
}

export interface AcrossResults {
  readonly pairs: number;
  readonly outcomes: readonly AcrossOutcome[];
  /** Pairs that are found fault with as they stand. */
  readonly alarms: readonly string[];
}

export function readPairs(table: string): readonly PairRow[] {
  const [, ...lines] = table.trimEnd().split('\n');
  return lines.map((line) => {
    const [kind = '', file = '', other = '', at = '', figures = '', otherAt = '', otherFigure = ''] = line.split('\t');
    return {
      kind: kind as PairRow['kind'],
      file,
      other,
      line: Number(at),
      figures: figures.split(';'),
      otherLine: Number(otherAt),
      otherFigure,
    };
  });
}

/** A document of `examples/`; null for any other. */
export function readExample(path: string): string | null {
  const file = join(projectRoot, path);
  return path.startsWith('examples/') && existsSync(file) ? readFileSync(file, 'utf8') : null;
}

const engine = standingEngine(acrossRules);
const settings = resolveSettings(acrossRules, []);

/** `read` gives a document's text, null where it is absent: its rows are left out then. */
export function acrossStudy(rows: readonly PairRow[], read: (path: string) => string | null): AcrossResults {
  const reports = new Map<string, Report>();
  const digests = new Map<string, Digest>();
  const report = (path: string): Report => remember(reports, path, () => engine.read(read(path) ?? ''));
  const digested = (path: string): Digest => remember(digests, path, () => digest(report(path), path));
  const usable = rows.filter(({ file, other }) => read(file) !== null && read(other) !== null);
  const outcomes: AcrossOutcome[] = [];
  const alarms: string[] = [];
  for (const row of usable) {
    const clean = ask(report(row.file), digested(row.other));
    for (const { name, text, where } of plantings(row)) {
      const path = where === 'own' ? row.file : row.other;
      const line = where === 'own' ? row.line : row.otherLine;
      /* Digits of old texts are as wide as their Han characters; folded one to one, places stay. */
      const raw = narrow(read(path) ?? '');
      const at = placeOf(raw, line, text, companionOf(row, text));
      const to = slip(text, row);
      if (at < 0) {
        outcomes.push({ row, what: name, from: text, to: 'not there', found: false });
        continue;
      }
      const changed = engine.read(raw.slice(0, at) + to + raw.slice(at + text.length));
      const found =
        where === 'own' ? ask(changed, digested(row.other)) : ask(report(row.file), digest(changed, row.other));
      outcomes.push({ row, what: name, from: text, to, found: found.length > clean.length });
    }
    if (clean.some(({ rule }) => RULES[row.kind] === rule)) alarms.push(`${row.file} ${row.line} ${RULES[row.kind]}`);
  }
  return { pairs: usable.length, outcomes, alarms };
}

const RULES: Readonly<Record<PairRow['kind'], string>> = {
  base: 'across/base-mismatch',
  streak: 'across/streak',
  session: 'across/session',
  gap: 'across/shortfall',
  breakdown: 'across/breakdown',
};

const ask = (subject: Report, peer: Digest): readonly Finding[] => engine.check(subject, [peer], settings).findings;

interface Change {
  readonly name: string;
  readonly text: string;
  readonly where: 'own' | 'other';
}

function plantings({ kind, figures, otherFigure }: PairRow): readonly Change[] {
  const [first = '', second = ''] = figures;
  if (kind !== 'base') return [{ name: 'number', text: first, where: 'own' }];
  return [
    { name: 'level', text: first, where: 'own' },
    { name: 'growth', text: second, where: 'own' },
    { name: 'base', text: otherFigure, where: 'other' },
  ];
}

/** The growth stands behind its level: that tells it from equal digits elsewhere on the line. */
const companionOf = ({ kind, figures }: PairRow, text: string): string | null =>
  kind === 'base' && text === figures[1] ? (figures[0] ?? null) : null;

/** Where the digits stand on the line, alone and not inside a longer number; -1 where they do not. */
function placeOf(raw: string, line: number, text: string, behind: string | null): number {
  let start = 0;
  for (let i = 1; i < line; i++) start = raw.indexOf('\n', start) + 1;
  const end = raw.indexOf('\n', start);
  const stop = end < 0 ? raw.length : end;
  let at = behind === null ? start : placeOf(raw, line, behind, null) + behind.length;
  for (at = raw.indexOf(text, at); at >= 0 && at < stop; at = raw.indexOf(text, at + 1)) {
    const alone = !isDigit(raw[at - 1]) && !isDigit(raw[at + text.length]);
    const numbering = at === start || raw[at - 1] === '\n';
    if (alone && !numbering) return at;
  }
  return -1;
}

const narrow = (text: string): string =>
  text.replace(/[０-９．％]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

const isDigit = (char: string | undefined): boolean => char !== undefined && /[\d.０-９．]/u.test(char);

/** A streak and a session that stand still; else the digit before the last changed by three, or the only one. */
function slip(text: string, { kind, otherFigure }: PairRow): string {
  if (kind === 'streak' || kind === 'session') return otherFigure;
  const digits = [...text];
  const places = digits.flatMap((char, i) => (/\d/u.test(char) ? [i] : []));
  const at = places[kind === 'base' ? Math.max(0, Math.min(1, places.length - 2)) : places.length - 1] ?? 0;
  digits[at] = String((Number(digits[at]) + SLIP) % 10);
  const changed = digits.join('');
  return /^0\d/u.test(changed) ? `1${changed.slice(1)}` : changed;
}

const SLIP = 3;

function remember<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
