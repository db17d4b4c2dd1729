/** The study's results as the generated part of docs/ACCURACY.md: places and figures, never a sentence of a report. */
import { REASON_TEXT, REASONS } from './coverage';
import type { Fault } from './faults';
import { ASPECTS, agreesWholly, hitsOf, leavesOpen, type Pair } from './keys';
import { groupBy, type Planted, type Recall, shareOf } from './recall';
import { acrossSection } from './report-across';
import { alarmSection } from './report-alarms';
import { outlineSection } from './report-outlines';
import { structureSection } from './report-structure';
import { termsSection } from './report-terms';
import type { GoldOutcome, Results } from './run';
import { type Cell, percent, table } from './tables';

const KINDS = [
  'respective',
  'collective',
  'listed',
  'announced',
  'sum',
  'part',
  'growth',
  'ratio',
  'share',
  'points',
  'completion',
  'rate',
];
const SLIPS: Readonly<Record<string, string>> = {
  digit: 'changed digit',
  swapped: 'transposed digits',
  point: 'shifted decimal point',
  dropped: 'dropped member',
  count: 'wrong count',
};

export function report(results: Results, faults: readonly Fault[]): string {
  return [
    alarmSection(results, faults),
    recallSection(results.marked, results.others),
    ownSection(results),
    goldSection(results.gold),
    structureSection(results.structure),
    outlineSection(results.outlines),
    acrossSection(results.across),
    termsSection(results.terms),
    excerptSection(results),
    coverageSection(results),
    mentionSection(results.pairs),
  ].join('\n\n');
}

function recallSection(recall: Recall, others: Recall): string {
  return [
    '## Planted errors in marked relations',
    'One error at a time, one of each sort into every marked relation that one slip can make false beyond all rounding. *Found*: a rule ' +
      'that fits speaks at the relation and did not before. *Loud*: as a warning or an error. *Five seeds*: the share found when other ' +
      'figures, digits and members are drawn as well.',
    byKind(recall, others),
    bySlip(recall),
    table(
      ['found by', 'errors'],
      [...groupBy(found(recall), (rule) => rule)].map(([rule, all]) => [`\`${rule}\``, all.length]),
    ),
    missTable(recall),
    mootLine(recall),
  ].join('\n\n');
}

/** Left out, but not false: what remains is a text that may stand. */
function mootLine({ moot, immune }: Recall): string {
  const { planted, found: hits } = shareOf(moot);
  return (
    `Not counted above: ${planted} members left out of lists that need not be complete (${hits} of them found), and ${immune.length} relations ` +
    'that no single slip makes false, such as two examples of twelve.'
  );
}

const found = ({ outcomes }: Recall): readonly string[] => outcomes.flatMap((o) => (o.found ? [o.found.rule] : []));

function byKind(recall: Recall, others?: Recall): string {
  const all = [...recall.outcomes, ...(others?.outcomes ?? [])];
  const row = (name: string, isOf: (outcome: Planted) => boolean): readonly Cell[] => {
    const own = recall.outcomes.filter(isOf);
    const seeds = shareOf(all.filter(isOf));
    const relations = new Set(own.map(({ target }) => target)).size;
    return [...shareRow(name, own, [relations]), ...(others ? [percent(seeds.found, seeds.planted)] : [])];
  };
  const rows = KINDS.filter((kind) => recall.outcomes.some(({ target }) => target.kind === kind)).map((kind) =>
    row(kind, ({ target }) => target.kind === kind),
  );
  const head = ['kind', 'relations', 'errors', 'found', 'share', 'loud', ...(others ? ['five seeds'] : [])];
  return table(head, [...rows, row('**all**', () => true)]);
}

function shareRow(name: string, own: Recall['outcomes'], more: readonly Cell[]): readonly Cell[] {
  const { planted, found: hits, loud } = shareOf(own);
  return [name, ...more, planted, hits, percent(hits, planted), percent(loud, planted)];
}

function bySlip({ outcomes }: Recall): string {
  const rows = Object.entries(SLIPS).map(([slip, name]) =>
    shareRow(
      name,
      outcomes.filter(({ planting }) => planting.slip === slip),
      [],
    ),
  );
  return table(['error', 'errors', 'found', 'share', 'loud'], rows);
}

const MISSES: Readonly<Record<string, string>> = {
  unseen: 'the wording was never recognised',
  lost: 'recognised, but not with the error in it',
  held: 'judged to hold',
  barred: 'recognised and left alone',
};

function missTable({ outcomes }: Recall): string {
  const rows = Object.entries(MISSES).map(([miss, name]) => [name, outcomes.filter((o) => o.miss === miss).length]);
  return table(['why the others were missed', 'errors'], rows);
}

function ownSection({ own, ownAlarms }: Results): string {
  return [
    '## Planted errors in our own sentences',
    `Sentences about places that do not exist, drawn with other figures and names each time. ${ownAlarms.length} findings on them as they stand.`,
    byKind(own),
  ].join('\n\n');
}

function goldSection(gold: readonly GoldOutcome[]): string {
  const rows = [...groupBy(gold, ({ relation }) => relation)].map(([relation, own]) => goldRow(relation, own));
  return [
    '## The seeds: relations judged by hand',
    'Every number of the judged relations that hold (`gold.jsonl`) pushed by one digit. *Whole* relations are those of which every push was found.',
    table(['relation', 'relations', 'whole', 'pushes', 'found', 'share'], [...rows, goldRow('**all**', gold)]),
  ].join('\n\n');
}

function goldRow(name: string, own: readonly GoldOutcome[]): readonly Cell[] {
  const whole = own.filter(({ outcomes }) => outcomes.every((outcome) => outcome.found)).length;
  const { planted, found: hits } = shareOf(own.flatMap(({ outcomes }) => outcomes));
  return [name, own.length, whole, planted, hits, percent(hits, planted)];
}

function excerptSection({ excerpts }: Results): string {
  const rows = KINDS.flatMap((kind) => {
    const own = excerpts.filter(({ target }) => target.kind === kind);
    return own.length > 0 ? [excerptRow(kind, own)] : [];
  });
  return [
    '## Verdicts on the excerpts',
    'Marked relations of the 17 excerpts of budgets, plans and bulletins, and whether the rules give the marked verdict, rounding told ' +
      'from exact agreement.',
    table(['kind', 'relations', 'right', 'share', 'no verdict', 'another'], [...rows, excerptRow('**all**', excerpts)]),
  ].join('\n\n');
}

function excerptRow(name: string, own: Results['excerpts']): readonly Cell[] {
  const right = own.filter((one) => one.right).length;
  const silent = own.filter(({ right: ok, said }) => !ok && (said === 'silent' || said === 'not-checkable')).length;
  return [name, own.length, right, percent(right, own.length), silent, own.length - right - silent];
}

function coverageSection({ coverage }: Results): string {
  const all = [...coverage.values()].reduce((sum, n) => sum + n, 0);
  return [
    '## Coverage',
    `${all.toLocaleString('en')} figures outside of page frames.`,
    table(
      ['a figure …', 'figures', 'share'],
      REASONS.map((reason) => [
        REASON_TEXT[reason],
        coverage.get(reason) ?? 0,
        percent(coverage.get(reason) ?? 0, all),
      ]),
    ),
  ].join('\n\n');
}

function mentionSection(pairs: readonly Pair[]): string {
  const rows = ASPECTS.map((aspect): readonly Cell[] => {
    const { right, read, marked, agreed } = hitsOf(pairs, aspect);
    return [aspect, marked, read, percent(right, read), percent(right, marked), percent(agreed, pairs.length)];
  });
  const certain = pairs.filter((pair) => pair.certain);
  const whole = certain.filter(agreesWholly);
  const leftOpen = certain.filter((pair) => !agreesWholly(pair) && leavesOpen(pair));
  return [
    '## Mentions',
    `${pairs.length} marked figures, of which ${pairs.filter(({ read }) => read).length} are read as figures. *Precision* is right of what was read, *recall* right of what ` +
      'is there; *agreement* counts also what is rightly left open.',
    table(['part of the key', 'marked', 'read', 'precision', 'recall', 'agreement'], rows),
    `Two mentions are compared only if both are *certain*. ${certain.length} of the marked ones are: ${whole.length} have the whole key right, ` +
      `${leftOpen.length} leave a part of it open, so that they are compared with nothing, ${certain.length - whole.length - leftOpen.length} read a part otherwise.`,
  ].join('\n\n');
}
