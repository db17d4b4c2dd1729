/** The part of docs/ACCURACY.md about two documents. Places and figures, never a sentence of a report. */
import type { AcrossOutcome, AcrossResults, PairRow } from './across';
import { type Cell, percent, table } from './tables';

const WHAT = {
  base: 'level and growth here, level there',
  streak: '连续N年 that stands still',
  session: 'session number that stands still',
  gap: 'stated gap to a target',
  breakdown: 'figure of a task',
} satisfies Record<PairRow['kind'], string>;

export function acrossSection({ pairs, outcomes, alarms }: AcrossResults): string {
  const rows = Object.entries(WHAT).map(([kind, name]) =>
    line(
      name,
      outcomes.filter(({ row }) => row.kind === kind),
    ),
  );
  const ours = outcomes.filter(({ row }) => row.file.startsWith('examples/'));
  const real = outcomes.filter((outcome) => !ours.includes(outcome));
  return [
    '## Planted errors across two documents',
    `${pairs} marked pairs of sentences in two documents ([how they were picked](../test/study/README.md)); one figure changed at a time, in the text ` +
      `itself or in the document beside it. ${alarms.length} alarms on the pairs as they stand. The rules were widened after the first run over this ` +
      'list: it is in-sample, and so are our own breakdowns, which were written beside the rules.',
    table(
      ['relation', 'pairs', 'errors', 'found', 'share'],
      [...rows, line('in published reports', real), line('in our own examples', ours), line('**all**', outcomes)],
    ),
  ].join('\n\n');
}

function line(name: string, own: readonly AcrossOutcome[]): readonly Cell[] {
  const found = own.filter((outcome) => outcome.found).length;
  return [name, new Set(own.map(({ row }) => row)).size, own.length, found, percent(found, own.length)];
}
