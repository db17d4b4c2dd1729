/** `--format github`: workflow commands, which GitHub Actions shows beside the lines of a pull request. Counts from 1. */
import type { Finding } from '../../core/finding';
import { render } from '../../core/message';
import type { Level } from '../../core/rules/rule';
import { placesOf } from '../../core/text/place';
import type { CheckedFile } from '../checked';
import type { Formatter, Style } from './formatter';

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

export const github: Formatter = (files, style) =>
  files.map((file) => file.result.findings.map((finding) => `${command(file, finding, style)}\n`).join('')).join('');

function command({ path, report }: CheckedFile, finding: Finding, { language }: Style): string {
  const { start, end } = placesOf(report.lines, finding.span);
  const properties = {
    file: path,
    line: start.line + 1,
    endLine: end.line + 1,
    // Columns are only understood within one line.
    ...(start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}),
    title: finding.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.level]} ${list.join(',')}::${escapeData(render(finding.message, language))}`;
}

/** As GitHub's toolkit escapes them. */
const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');

const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
