/** `--format sarif`: SARIF 2.1.0, which code hosts and editors read. Counts from 1; columns are UTF-16 units. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../../core/finding';
import { render } from '../../core/message';
import type { Level } from '../../core/rules/rule';
import { type PlaceRange, placesOf } from '../../core/text/place';
import type { Span } from '../../core/text/span';
import type { CheckedFile } from '../checked';
import type { Formatter, Style } from './formatter';
import { relatedPlaces } from './related';

const LEVELS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export const sarif: Formatter = (files, style) => {
  const rules = [...new Set(files.flatMap(({ result }) => result.findings.map(({ rule }) => rule)))].sort();
  const run = {
    tool: { driver: { name: 'tally', rules: rules.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: files.flatMap((file) => file.result.findings.map((finding) => toResult(file, finding, style))),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function toResult(file: CheckedFile, finding: Finding, { language }: Style): object {
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.level],
    message: { text: render(finding.message, language) },
    locations: [location(file, finding.span)],
    relatedLocations: relatedPlaces(file, finding.related, language).map(({ path, range, message }) => ({
      ...locate(path, range),
      message: { text: message },
    })),
    partialFingerprints: { 'tally/v1': finding.fingerprint },
  };
}

const location = ({ path, report }: CheckedFile, span: Span): object => locate(path, placesOf(report.lines, span));

function locate(path: string, { start, end }: PlaceRange): object {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } };
}

/** Relative to where the command ran, as the path itself is shown; else that of the file. */
const uriOf = (path: string): string =>
  isAbsolute(path)
    ? pathToFileURL(path).href
    : encodeURI(path.split(sep).join('/')).replace(/[?#]/gu, (sign) => encodeURIComponent(sign));
