/** `--format junit`: a test case a file, for build servers. */
import type { Finding } from '../../core/finding';
import { render } from '../../core/message';
import { placeOf } from '../../core/text/place';
import type { CheckedFile } from '../checked';
import type { Formatter, Style } from './formatter';

export const junit: Formatter = (files, style) => {
  const failures = files.reduce((n, { result }) => n + result.findings.length, 0);
  const cases = files.map((file) => testCase(file, style)).join('');
  const counts = `tests="${files.length}" failures="${failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="tally" ${counts}>\n<testsuite name="tally" ${counts}>\n${cases}</testsuite>\n</testsuites>\n`;
};

function testCase(file: CheckedFile, style: Style): string {
  const failures = file.result.findings.map((finding) => failure(file, finding, style)).join('');
  return `<testcase classname="tally" name="${escapeXml(file.path)}">\n${failures}</testcase>\n`;
}

function failure({ report }: CheckedFile, finding: Finding, { language }: Style): string {
  const { line, character } = placeOf(report.lines, finding.span.start);
  const message = escapeXml(render(finding.message, language));
  const where = `${line + 1}:${character + 1}`;
  return `<failure type="${finding.level}" message="${message}">${where} ${escapeXml(finding.rule)}</failure>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control characters and halves of surrogate pairs are no XML at all. */
const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[\t\n\r]/g, ' ')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
