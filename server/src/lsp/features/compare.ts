/** tally/compare and tally/changes: the report beside last year's, and beside another draft of it. */
import { changesSince, compareWithLastYear } from '../../core/features/compare';
import { render } from '../../core/message';
import { companions } from '../../core/model/companions';
import { digest } from '../../core/model/digest';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { CHANGES, type ChangesAnswer, COMPARE, type CompareAnswer, type CompareParams } from '../protocol';
import type { Snapshot } from '../snapshot';

const NO_ROWS: CompareAnswer = { version: null, year: null, rows: [] };
const NO_CHANGES: ChangesAnswer = { version: null, drafts: [], stale: [] };

export const compare: Feature = {
  capabilities: () => ({}),
  serve({ connection, answer }) {
    const table = answer(COMPARE, NO_ROWS, beside);
    connection.onRequest(COMPARE, ({ uri }: CompareParams, token) => table({ textDocument: { uri } }, token));
    const list = answer(CHANGES, NO_CHANGES, since);
    connection.onRequest(CHANGES, ({ uri }: CompareParams, token) => list({ textDocument: { uri } }, token));
  },
};

function beside({ uri, version, report, peers, corrected }: Snapshot): CompareAnswer {
  const own = { ...digest(report, uri), ...corrected };
  const rows = compareWithLastYear(own, peers).map(({ span, ...row }) => ({
    ...row,
    range: toRange(report.lines, span),
  }));
  return { version, year: own.year, rows };
}

const STALE = 'across/stale-figure';

function since({ uri, version, report, peers, corrected, language, check }: Snapshot): ChangesAnswer {
  const own = { ...digest(report, uri), ...corrected };
  const drafts = companions(own, peers).drafts.map((draft) => ({
    uri: draft.uri,
    changes: changesSince(own, draft).map(({ span, ...change }) => ({ ...change, range: toRange(report.lines, span) })),
  }));
  const stale = check()
    .findings.filter(({ rule }) => rule === STALE)
    .map(({ message, span }) => ({ message: render(message, language), range: toRange(report.lines, span) }));
  return { version, drafts, stale };
}
