/** `--format json`: everything that is known, for programs. Positions are 0-based as in LSP. */
import { countFindings, otherPlaces } from '../../core/features/diagnostics';
import type { Finding, Relation } from '../../core/finding';
import { type Language, render } from '../../core/message';
import { placesOf } from '../../core/text/place';
import { slice } from '../../core/text/span';
import type { CheckedFile } from '../checked';
import type { Formatter } from './formatter';
import { relatedPlaces } from './related';

export const json: Formatter = (files, { language }) => {
  const answer = {
    version: 1,
    files: files.map((file) => describe(file, language)),
    summary: { files: files.length, ...countFindings(files.flatMap(({ result }) => result.findings)) },
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
};

function describe(file: CheckedFile, language: Language): object {
  return {
    path: file.path,
    encoding: file.encoding,
    findings: file.result.findings.map((finding) => describeFinding(file, finding, language)),
    relations: file.result.relations.map((relation) => describeRelation(file, relation, language)),
    coverage: file.result.coverage,
  };
}

function describeFinding(file: CheckedFile, finding: Finding, language: Language): object {
  const { lines, raw } = file.report;
  return {
    rule: finding.rule,
    severity: finding.level,
    message: render(finding.message, language),
    range: placesOf(lines, finding.span),
    text: slice(raw, finding.span),
    related: relatedPlaces(file, [...finding.related, ...otherPlaces(finding)], language).map(
      ({ message, path, range }) => ({ message, path, range }),
    ),
    fingerprint: finding.fingerprint,
    fixes: finding.fixes().map((fix) => ({
      title: render(fix.title, language),
      safe: fix.safety === 'safe',
      edits: fix.edits.map((edit) => ({ range: placesOf(lines, edit.span), newText: edit.text })),
    })),
  };
}

const describeRelation = ({ report }: CheckedFile, relation: Relation, language: Language): object => ({
  rule: relation.rule,
  verdict: relation.verdict,
  range: placesOf(report.lines, relation.span),
  why: render(relation.why, language),
});
