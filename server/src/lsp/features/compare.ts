/** tally/compare and tally/changes: the report beside last year's, and beside another draft of it. */
import { changesSince, compareWithLastYear } from '../../core/features/compare';
import { render } from '../../core/message';
import { companions } from '../../core/model/companions';
import { toRange } from '../convert';
import type { Feature } from '../feature';
import { CHANGES, type ChangesAnswer, COMPARE, type CompareAnswer } from '../protocol';
import type { Snapshot } from '../snapshot';

const NO_ROWS: CompareAnswer = { version: null, year: null, rows: [] };
const NO_CHANGES: ChangesAnswer = { version: null, drafts: [], stale: [] };

export const compare: Feature = {
  capabilities: () => ({}),
  serve({ answerOwn }) {
    answerOwn(COMPARE, NO_ROWS, beside);
    answerOwn(CHANGES, NO_CHANGES, since);
  },
};

function beside({ version, report, own, peers }: Snapshot): CompareAnswer {
  const rows = compareWithLastYear(own, peers).map(({ span, ...row }) => ({
    ...row,
    range: toRange(report.lines, span),
  }));
  return { version, year: own.year, rows };
}

const STALE = 'across/stale-figure';

function since({ version, report, own, peers, language, check }: Snapshot): ChangesAnswer {
  const drafts = companions(own, peers).drafts.map((draft) => ({
    uri: draft.uri,
    changes: changesSince(own, draft).map(({ span, ...change }) => ({ ...change, range: toRange(report.lines, span) })),
  }));
  const stale = check()
    .findings.filter(({ rule }) => rule === STALE)
    .map(({ message, span }) => ({ message: render(message, language), range: toRange(report.lines, span) }));
  return { version, drafts, stale };
}
