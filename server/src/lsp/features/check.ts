/** tally/check: the findings of a document or a selection, on demand and whatever the size of the text. */
import { countFindings, coverageIn, findingsAt } from '../../core/features/diagnostics';
import { render } from '../../core/message';
import { toRange, toSpan } from '../convert';
import type { Feature } from '../feature';
import { CHECK, type CheckAnswer, type CheckParams } from '../protocol';
import type { Snapshot } from '../snapshot';

const NOTHING: CheckAnswer = { version: null, ...countFindings([]), figures: 0, related: 0, findings: [] };

export const check: Feature = {
  capabilities: () => ({}),
  serve: ({ answerOwn }) => answerOwn(CHECK, NOTHING, checkPart),
};

function checkPart(at: Snapshot, { range }: CheckParams): CheckAnswer {
  const { lines } = at.report;
  const result = at.check();
  const place = range ? toSpan(lines, range) : null;
  const findings = place ? findingsAt(result.findings, place) : result.findings;
  return {
    version: at.version,
    ...countFindings(findings),
    ...(place ? coverageIn(at.report, result, place) : result.coverage),
    findings: findings.map(({ rule, level, message, span, fingerprint }) => ({
      rule,
      severity: level,
      message: render(message, at.language),
      range: toRange(lines, span),
      fingerprint,
    })),
  };
}
