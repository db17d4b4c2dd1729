/** What the rules say of published reports as they are: how many relations they judged, and every finding by its place. */
import { lineAt } from '../../server/src/core/text/lines';
import { type Span, slice } from '../../server/src/core/text/span';
import type { Subject } from './trial';

export interface Judged {
  readonly rule: string;
  /** Relations with a verdict: they hold, hold within rounding, or do not. */
  readonly judged: number;
  readonly rounding: number;
  /** Recognised, but nobody could tell. */
  readonly open: number;
  /** Judged, but recognised only because the figures fit: with other figures no rule would have spoken. They prove nothing. */
  readonly fitted: number;
}

export interface Alarm {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly level: string;
  /** The figures that take part, as printed; no words. */
  readonly figures: readonly string[];
  /** For the terminal only. */
  readonly sentence: string;
}

export function judgedBy(rule: string, subjects: readonly Subject[]): Judged {
  const verdicts = subjects
    .flatMap(({ result }) => result.relations.filter((r) => r.rule === rule))
    .map((r) => r.verdict);
  const open = verdicts.filter((verdict) => verdict === 'not-checkable').length;
  const rounding = verdicts.filter((verdict) => verdict === 'consistent-by-rounding').length;
  return { rule, judged: verdicts.length - open, rounding, open, fitted: rule === SUMS ? fittedSums(subjects) : 0 };
}

const SUMS = 'figures/sum-of-parts';

/** Lists behind 其中 without closing words are taken for sums only where they add up. */
const fittedSums = (subjects: readonly Subject[]): number =>
  subjects
    .flatMap(({ report }) => report.paragraphs.flatMap(({ facts }) => facts.statements))
    .filter((statement) => statement.kind === 'sum' && statement.division === 'open').length;

export function alarmsOf(file: string, { report, result }: Subject): readonly Alarm[] {
  return result.findings.map(({ rule, level, span, operands }) => ({
    file,
    line: lineAt(report.lines, span.start) + 1,
    rule,
    level,
    figures: (operands.length > 0 ? operands : [span]).flatMap((place) => digitsOf(slice(report.raw, place))),
    sentence: around(report.raw, span),
  }));
}

const NUMBERS = /[\d０-９][\d０-９,，.．]*[万亿萬億]*(?:个百分点|[%％‰元亩吨斤])?|[一二两三四五六七八九十百千万亿]+/g;
const digitsOf = (text: string): readonly string[] => (text.replace(/\s/g, '').match(NUMBERS) ?? []).slice(0, 1);

const REACH = 60;

function around(raw: string, { start, end }: Span): string {
  const text = `${raw.slice(Math.max(0, start - REACH), start)}【${raw.slice(start, end)}】${raw.slice(end, end + REACH)}`;
  return text.replace(/\s+/g, '');
}

/**
 * The most that the true rate of false alarms may be, at 95 %, after `alarms` false ones in `n` relations: the rule of three
 * for none, the Poisson limits for few. Null where nothing was judged.
 */
export function upperBound(alarms: number, n: number): number | null {
  const limit = [3, 4.74, 6.3, 7.75, 9.15, 10.51, 11.84][alarms];
  if (n === 0) return null;
  return Math.min(1, (limit ?? alarms + 2 * Math.sqrt(alarms) + 2) / n);
}
