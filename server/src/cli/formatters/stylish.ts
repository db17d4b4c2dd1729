/** `--format stylish`, the default: for people at a terminal. Lines and columns count from 1. */
import { countFindings } from '../../core/features/diagnostics';
import type { Finding } from '../../core/finding';
import { render, wordings } from '../../core/message';
import type { Level } from '../../core/rules/rule';
import { placeOf } from '../../core/text/place';
import type { CheckedFile } from '../checked';
import { type Paint, painter } from '../paint';
import { padEnd, padStart, width } from '../width';
import type { Formatter, Style } from './formatter';
import { relatedPlaces } from './related';

const say = wordings('stylish', {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'info' },
  hint: { zh: '提示', en: 'hint' },
  clean: {
    zh: '✔ 没有发现问题（{files} 份文件，{figures} 个数据中有 {related} 个参与了核对）',
    en: '✔ nothing found ({files} {files|file|files}; {related} of {figures} {figures|figure was|figures were} compared)',
  },
  found: {
    zh: '✖ {all} 处：{errors} 处错误，{warnings} 处警告，{mild} 处其他（{files} 份文件，{figures} 个数据中有 {related} 个参与了核对）',
    en: '✖ {all} {all|finding|findings}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {mild} {mild|remark|remarks} ({files} {files|file|files}; {related} of {figures} {figures|figure was|figures were} compared)',
  },
});

const COLOURS: Readonly<Record<Level, keyof Paint>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** A longer message does not push the rules of all others to the right. */
const WIDEST_MESSAGE = 72;

export const stylish: Formatter = (files, style) => {
  if (files.length === 0) return '';
  const paint = painter(style.colour);
  const blocks = files.filter(({ result }) => result.findings.length > 0).map((file) => block(file, style, paint));
  return `${[...blocks, summary(files, style, paint)].join('\n')}\n`;
};

/** A file's name and below it a table: place, level, message, rule; places in other documents stand below their finding. */
function block(file: CheckedFile, style: Style, paint: Paint): string {
  const rows = file.result.findings.map((finding) => cells(file, finding, style));
  const widest = (index: 0 | 1 | 2): number => Math.max(...rows.map(({ columns }) => width(columns[index])));
  const [place, level, message] = [widest(0), widest(1), Math.min(WIDEST_MESSAGE, widest(2))];
  const lines = rows.flatMap(({ columns, colour, rule, elsewhere }) => {
    const where = paint.dim(padStart(columns[0], place));
    const what = paint[colour](padEnd(columns[1], level));
    const indent = ' '.repeat(place + level + 6);
    return [
      `  ${where}  ${what}  ${padEnd(columns[2], message)}  ${paint.dim(rule)}`,
      ...elsewhere.map((line) => `${indent}${paint.dim(`↳ ${line}`)}`),
    ];
  });
  return `${paint.underline(file.path)}\n${lines.join('\n')}\n`;
}

interface Row {
  readonly columns: readonly [string, string, string];
  readonly colour: keyof Paint;
  readonly rule: string;
  /** Where other documents come in, a line each. */
  readonly elsewhere: readonly string[];
}

function cells(file: CheckedFile, finding: Finding, { language }: Style): Row {
  const { line, character } = placeOf(file.report.lines, finding.span.start);
  const { level, rule } = finding;
  const message = render(finding.message, language);
  return {
    columns: [`${line + 1}:${character + 1}`, render(say(level), language), message],
    colour: COLOURS[level],
    rule,
    elsewhere: relatedPlaces(file, finding.related, language)
      .filter((related) => related.elsewhere)
      .map(({ message: said, path, range: { start } }) => `${said}  ${path}:${start.line + 1}:${start.character + 1}`),
  };
}

function summary(files: readonly CheckedFile[], { language }: Style, paint: Paint): string {
  const findings = files.flatMap(({ result }) => result.findings);
  const { errors, warnings, informations, hints } = countFindings(findings);
  const sum = (of: 'figures' | 'related'): number => files.reduce((n, { result }) => n + result.coverage[of], 0);
  const counts = { files: files.length, figures: sum('figures'), related: sum('related') };
  if (findings.length === 0) return paint.green(render(say('clean', counts), language));
  const text = say('found', { ...counts, all: findings.length, errors, warnings, mild: informations + hints });
  return paint[errors > 0 ? 'red' : 'yellow'](render(text, language));
}
