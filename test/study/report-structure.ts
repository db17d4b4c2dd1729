/** The part of the report about planted errors of structure: what counts as one, and how many of each sort were found. */
import { groupBy, isLoud } from './recall';
import type { StructureOutcome } from './structure';
import { type Cell, percent, table } from './tables';

const HOW =
  'Headings in their series and lists of units were marked by reading ([structure.tsv](../test/study/structure.tsv): places and ' +
  'numbers, no words); announced numbers are those of relations.tsv. One error at a time: a heading taken out; its number made that of ' +
  'the heading before; two neighbours with each other’s number; an announced number one greater or smaller; a line of units taken out; ' +
  'a unit named again at the end of its list; a leader named among the others. *Found*: a rule of `structure/` says something at the ' +
  'place, or names it, that was not said before.';

const NO_ERRORS =
  'Fixed before anything was measured, for the text that remains contradicts nothing: the last heading of a series taken out, unless ' +
  'its number of members is announced; the second of two numbered as the first, which may begin another series; a line of units where ' +
  'the text does not promise one for every task; a number announced of a single thing.';

const LISTS =
  'The *first* list was drawn over all layouts and marked before the rules were widened by its misses; the first run found 87.9 %. The ' +
  '*second* was drawn from the other reports and marked afterwards; at first sight 97.5 % of it was found. Since then its misses were read as well. ' +
  'Lists of units come from two documents, for the corpus has no others; lines that are promised stand in one of them.';

export function structureSection(outcomes: readonly StructureOutcome[]): string {
  const slips = [...groupBy(outcomes, ({ planting }) => planting.slip)];
  const rules = groupBy(
    outcomes.flatMap(({ found }) => (found ? [found.rule] : [])),
    (rule) => rule,
  );
  return [
    '## Planted errors of structure',
    HOW,
    NO_ERRORS,
    LISTS,
    table(
      ['error', 'first list', 'found', 'share', 'loud', 'second list', 'found', 'share'],
      [...slips.map(([slip, own]) => row(slip, own)), row('**all**', outcomes)],
    ),
    table(
      ['found by', 'errors'],
      [...rules].map(([rule, all]) => [`\`${rule}\``, all.length]),
    ),
  ].join('\n\n');
}

function row(name: string, outcomes: readonly StructureOutcome[]): readonly Cell[] {
  const first = outcomes.filter(({ planting }) => !planting.later);
  const second = outcomes.filter(({ planting }) => planting.later);
  const hits = (some: readonly StructureOutcome[]): number => some.filter(({ found }) => found).length;
  const loud = first.filter(({ found }) => found && isLoud(found.level)).length;
  return [
    name,
    first.length,
    hits(first),
    percent(hits(first), first.length),
    percent(loud, first.length),
    second.length,
    hits(second),
    percent(hits(second), second.length),
  ];
}
