/** tally/check: the findings of a document or a selection, on demand and whatever the size of the text. */
import { countLevels, coverageIn, findingsAt } from '../../core/features/diagnostics';
import { render } from '../../core/message';
import type { Asked } from '../answer';
import { toRange, toSpan } from '../convert';
import type { Feature } from '../feature';
import { CHECK, type CheckAnswer, type CheckParams } from '../protocol';
import type { Snapshot } from '../snapshot';

const NOTHING: CheckAnswer = {
  version: null,
  errors: 0,
  warnings: 0,
  informations: 0,
  hints: 0,
  figures: 0,
  related: 0,
  findings: [],
};

export const check: Feature = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    const handle = answer<CheckParams & Asked, CheckAnswer>(CHECK, NOTHING, checkPart);
    connection.onRequest(CHECK, (params: CheckParams, token) =>
      handle({ ...params, textDocument: { uri: params.uri } }, token),
    );
  },
};

function checkPart(at: Snapshot, { range }: Pick<CheckParams, 'range'>): CheckAnswer {
  const { lines } = at.report;
  const result = at.check();
  const place = range ? toSpan(lines, range) : null;
  const findings = place ? findingsAt(result.findings, place) : result.findings;
  const { error, warning, information, hint } = countLevels(findings);
  return {
    version: at.version,
    errors: error,
    warnings: warning,
    informations: information,
    hints: hint,
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
