/** tally/count: how long a text, the section at the cursor and a selection are. */
import { type Amount, makeCounter } from '../../core/features/count';
import { sectionsAt } from '../../core/features/sections';
import { toOffset, toSpan } from '../convert';
import type { Feature } from '../feature';
import { COUNT, type CountAnswer, type CountParams } from '../protocol';
import type { Snapshot } from '../snapshot';

const NONE: Amount = { characters: 0, figures: 0 };
const NOTHING: CountAnswer = { version: null, whole: NONE, sections: [], selected: NONE };

export const count: Feature = {
  capabilities: () => ({}),
  serve({ answerOwn }) {
    answerOwn(COUNT, NOTHING, amounts);
  },
};

/** Where the selection's end lies decides about the sections: that is where the cursor is. */
function amounts({ report, version }: Snapshot, { range }: CountParams): CountAnswer {
  const counter = makeCounter(report);
  const around = sectionsAt(report, toOffset(report.lines, range.end));
  return {
    version,
    whole: counter.of({ start: 0, end: report.raw.length }),
    sections: around.map(({ label, span }) => ({ label, ...counter.of(span) })),
    selected: counter.of(toSpan(report.lines, range)),
  };
}
