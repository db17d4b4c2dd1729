/** The part of the report about published texts as they are: how much the rules judged, and every finding by its place. */
import { type Alarm, type Judged, upperBound } from './alarms';
import { type Fault, isFault } from './faults';
import { isLoud } from './recall';
import type { Results } from './run';
import { type Cell, small, table } from './tables';

/** Rules that judge relations: of these it can be said in how many they were right. */
const judgesRelations = (rule: string): boolean => rule.startsWith('figures/') || rule === 'structure/announced-count';

const LEGEND =
  '*Judged* relations hold, hold within rounding, or do not. *By fit*: recognised only because their figures agree, so that they prove ' +
  'nothing. *Open*: recognised, but nobody could tell. *Alarms* are warnings and errors, *false* those that docs/CORPUS.md does not ' +
  'show to be a fault of the text, *quiet* findings are informations and hints. The last column is the most that the rate of false ' +
  'alarms per judged relation can be, at 95 %: 3/n where none was seen, n without those by fit.';

export function alarmSection({ texts, characters, judged, alarms, seed }: Results, faults: readonly Fault[]): string {
  const row = (one: Judged): readonly Cell[] => rowOf(one, alarms, faults, characters);
  const others = judged.filter(({ rule }) => !judgesRelations(rule) && alarms.some((alarm) => alarm.rule === rule));
  return [
    '## Alarms on published reports',
    `${texts} texts, ${characters.toLocaleString('en')} characters; seed ${seed}. ${LEGEND}`,
    table(
      [
        'rule',
        'judged',
        'by rounding',
        'by fit',
        'open',
        'alarms',
        'false',
        'quiet',
        'alarms per 10,000 characters',
        'bound',
      ],
      [...judged.filter(({ rule }) => judgesRelations(rule)), together(judged)].map(row),
    ),
    'The other rules look for faults of the text itself:',
    table(
      ['rule', 'alarms', 'false', 'quiet', 'alarms per 10,000 characters'],
      others.map((one) => [row(one)[0] ?? '', ...row(one).slice(5, 9)]),
    ),
    'Every alarm, and of the rules of figures also what only informs:',
    table(['file', 'line', 'rule', 'level', 'figures'], alarms.filter(isTold).map(alarmRow)),
  ].join('\n\n');
}

const ALL = 'figures/*';

/** All rules of figures as one. */
function together(judged: readonly Judged[]): Judged {
  const own = judged.filter(({ rule }) => rule.startsWith('figures/'));
  const total = (of: (one: Judged) => number): number => own.reduce((sum, one) => sum + of(one), 0);
  return {
    rule: ALL,
    judged: total((one) => one.judged),
    rounding: total((one) => one.rounding),
    open: total((one) => one.open),
    fitted: total((one) => one.fitted),
  };
}

function rowOf(one: Judged, alarms: readonly Alarm[], faults: readonly Fault[], characters: number): readonly Cell[] {
  const { rule, judged, rounding, open, fitted } = one;
  const own = alarms.filter((alarm) => alarm.rule === rule || (rule === ALL && alarm.rule.startsWith('figures/')));
  const loud = own.filter(({ level }) => isLoud(level));
  const wrong = loud.filter((alarm) => !isFault(faults, alarm)).length;
  const density = ((10_000 * loud.length) / characters).toFixed(4);
  const bound = small(upperBound(wrong, judged - fitted));
  return [`\`${rule}\``, judged, rounding, fitted, open, loud.length, wrong, own.length - loud.length, density, bound];
}

const isTold = ({ rule, level }: Alarm): boolean =>
  isLoud(level) || (level === 'information' && rule.startsWith('figures/'));

const alarmRow = ({ file, line, rule, level, figures }: Alarm): readonly Cell[] => [
  file,
  line,
  `\`${rule}\``,
  level,
  figures.join('; '),
];
