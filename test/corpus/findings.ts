/** What the rules find on real reports, as rows: for the snapshot, for `npm run corpus`, for tests on edited reports. */
import type { CheckResult, Finding } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import { paragraphAt, type Report } from '../../server/src/core/model/report';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { lineAt } from '../../server/src/core/text/lines';
import { slice } from '../../server/src/core/text/span';
import { realReports } from '../shared';
import { standingEngine } from './standing';

const engine = standingEngine(rules);
const settings = resolveSettings(rules, []);

export interface Checked extends CheckResult {
  readonly report: Report;
}

export function checkReport(text: string): Checked {
  const report = engine.read(text);
  return { report, ...engine.check(report, [], settings) };
}

/** One finding of a report. Lines count from 1. */
export interface Row {
  readonly path: string;
  readonly line: number;
  readonly rule: string;
  readonly level: string;
  readonly marked: string;
  readonly sentence: string;
  readonly message: string;
}

export const lineOf = (report: Report, finding: Finding): number => lineAt(report.lines, finding.span.start) + 1;

/** The rows of all reports of a folder, made once a process; skips the test where they are absent. */
export function realRows(test: Mocha.Context, folder?: 'seeds' | 'corpus'): readonly Row[] {
  known ??= realReports(test).flatMap(({ path, text }) => rowsOf(path, text));
  return folder ? known.filter(({ path }) => path.startsWith(`${folder}/`)) : known;
}

let known: readonly Row[] | null = null;

export function rowsOf(path: string, text: string): readonly Row[] {
  const { report, findings } = checkReport(text);
  return findings.map((finding) => ({
    path,
    line: lineOf(report, finding),
    rule: finding.rule,
    level: finding.level,
    marked: slice(report.raw, finding.span),
    sentence: sentenceAt(report, finding.span.start),
    message: render(finding.message, 'zh'),
  }));
}

function sentenceAt(report: Report, offset: number): string {
  const paragraph = paragraphAt(report, offset);
  if (!paragraph) return '';
  const own = offset - paragraph.span.start;
  const sentence = paragraph.facts.sentences.find(({ start, end }) => start <= own && own <= end);
  return (sentence ? slice(paragraph.facts.raw, sentence) : '').replace(/\s+/g, '');
}
