/** The part of the report about outlines marked by reading: right nodes and right parents, report by report and kind by kind. */
import type { Judged, OutlineResult } from './outline-marks';
import { groupBy } from './recall';
import { type Cell, percent, table } from './tables';

const HOW =
  'Ten reports drawn by chance over ten sorts of layout; title, headings of every level, run-in headings, items of sequences, bullets, ' +
  'glossary entries and attachments were marked by reading, before the tree was asked ' +
  '([outline-marks.tsv](../test/study/outline-marks.tsv), [how](../test/study/README.md)). *Right*: a node at the place of a mark and of ' +
  'its kind. *Recall*: right of what is marked; *precision*: right of what the tree shows. *Parent*: right nodes under the marked parent, ' +
  'of what is marked. *Open* marks are headings to one reader and sentences to the next (two clauses in parallel, above all); they ' +
  'count neither way.';

export function outlineSection(results: readonly OutlineResult[]): string {
  const all = results.flatMap(({ judged }) => judged);
  const total: OutlineResult = {
    file: '**all**',
    judged: all,
    open: results.reduce((sum, { open }) => sum + open, 0),
    openShown: results.reduce((sum, { openShown }) => sum + openShown, 0),
  };
  const marked = all.filter(({ verdict }) => verdict !== 'extra');
  const kinds = [...groupBy(marked, (one) => one.marked.join(' or '))];
  return [
    '## Outlines marked by reading',
    HOW,
    table(
      ['report', 'marked', 'right', 'other kind', 'missing', 'extra', 'recall', 'precision', 'parent', 'open', 'shown'],
      [...results.map(row), row(total)],
    ),
    table(
      ['marked as', 'marked', 'right', 'share'],
      kinds.map(([kind, own]) => [kind, own.length, count(own, 'right'), percent(count(own, 'right'), own.length)]),
    ),
  ].join('\n\n');
}

const count = (judged: readonly Judged[], verdict: Judged['verdict']): number =>
  judged.filter((one) => one.verdict === verdict).length;

function row({ file, judged, open, openShown }: OutlineResult): readonly Cell[] {
  const right = count(judged, 'right');
  const extra = count(judged, 'extra');
  const marked = judged.length - extra;
  const shown = judged.length - count(judged, 'missing');
  const parents = judged.filter(({ verdict, parentRight }) => verdict === 'right' && parentRight).length;
  const sorts = [count(judged, 'other-kind'), count(judged, 'missing'), extra];
  const shares = [percent(right, marked), percent(right, shown), percent(parents, marked)];
  return [file.replace('corpus/', ''), marked, right, ...sorts, ...shares, open, openShown];
}

/** What is wrong in a report, a line each, for the engineers. */
export const outlineMisses = ({ file, judged }: OutlineResult): readonly string[] =>
  judged
    .filter(({ verdict, parentRight }) => verdict !== 'right' || !parentRight)
    .map(
      ({ verdict, line, column, marked, read }) =>
        `${file}:${line}:${column}\t${verdict === 'right' ? 'other parent' : verdict}\t${marked.join('|')}\t${read ?? ''}`,
    );
