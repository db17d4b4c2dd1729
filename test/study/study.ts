/**
 * The entry of `npm run study`: reads the tables and the reports, runs the study, writes the generated part of docs/ACCURACY.md
 * and, outside of git, the list of misses with their sentences. `scripts/study.mjs` bundles and calls it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findRealReports, projectRoot, sharedPath } from '../shared';
import { readExample, readPairs } from './across';
import { type Fault, isFault, readFaults } from './faults';
import { readGold } from './gold';
import { ASPECTS, agrees, agreesWholly } from './keys';
import { readOutlineMarks } from './outline-marks';
import { isLoud, type Planted, shareOf } from './recall';
import { report } from './report';
import { outlineMisses } from './report-outlines';
import { readMarkedMentions, readRelations } from './rows';
import { type Results, study } from './run';
import type { StructureOutcome } from './structure';
import { readStructure } from './structure-marks';

const PAGE = join(projectRoot, 'docs', 'ACCURACY.md');
const CORPUS = join(projectRoot, 'docs', 'CORPUS.md');
const PAIRS = join(projectRoot, 'test', 'study', 'pairs.tsv');
const MISSES = join(projectRoot, 'out', 'study');
const PART = /(<!-- study -->\n)[\s\S]*?(<!-- \/study -->)/;

/** False where the reports are not beside the project. */
export function main(seed: number): boolean {
  const reports = findRealReports();
  const gold = sharedPath('domain', 'gold.jsonl');
  if (!reports || !gold) return false;
  const results = study({
    seed,
    reports,
    relations: readRelations(),
    mentions: readMarkedMentions(),
    structure: readStructure(),
    outlines: readOutlineMarks(),
    gold: readGold(readFileSync(gold, 'utf8')),
    across: { rows: readPairs(readFileSync(PAIRS, 'utf8')), read: readExample },
  });
  const faults = readFaults(readFileSync(CORPUS, 'utf8'));
  const generated = report(results, faults);
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(
    PAGE,
    page.replace(PART, (_, open: string, close: string) => `${open}\n${generated}\n\n${close}`),
  );
  mkdirSync(MISSES, { recursive: true });
  writeFileSync(
    join(MISSES, 'misses.txt'),
    [...results.marked.outcomes, ...results.own.outcomes, ...results.gold.flatMap((g) => g.outcomes)]
      .filter(({ found }) => !found)
      .map(missLine)
      .join('\n'),
  );
  writeFileSync(join(MISSES, 'structure.txt'), results.structure.flatMap(structureMiss).join('\n'));
  writeFileSync(join(MISSES, 'outlines.txt'), results.outlines.flatMap(outlineMisses).join('\n'));
  writeFileSync(join(MISSES, 'verdicts.txt'), verdictLines(results));
  writeFileSync(join(MISSES, 'mentions.txt'), mentionLines(results));
  tell(results, faults, generated);
  return true;
}

function tell(results: Results, faults: readonly Fault[], generated: string): void {
  for (const alarm of [...results.alarms, ...results.ownAlarms]) {
    const known = isFault(faults, alarm) ? 'described' : isLoud(alarm.level) ? 'NOT DESCRIBED' : '';
    console.log(`${alarm.file}:${alarm.line} ${alarm.level} ${alarm.rule} ${known}\n  …${alarm.sentence}…`);
  }
  console.log(generated);
  const { planted, found } = shareOf(results.marked.outcomes);
  console.log(`\n${found} of ${planted} planted errors found. Misses: out/study/misses.txt`);
}

const REACH = 60;

/** A miss for the engineers: what was planted, why it was missed, and its surroundings. */
function missLine({ target, planting, miss, why, subject }: Planted): string {
  const { start, end } = planting.edit.span;
  const { text } = subject;
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = `${before}【${text.slice(start, end)}→${planting.edit.text}】${text.slice(end, end + REACH)}`;
  const notes = target.notes.length > 0 ? ` (${target.notes.join(', ')})` : '';
  return `${target.name}${notes}\t${planting.slip}\t${miss}\t${why}\t${line.replace(/\s+/g, ' ')}`;
}

const structureMiss = ({ planting: { name, slip }, found, around }: StructureOutcome): readonly string[] =>
  found ? [] : [`${name}\t${slip}\t${around}`];

const verdictLines = ({ excerpts }: Results): string =>
  excerpts
    .filter(({ right }) => !right)
    .map(({ target, said }) => `${target.name}\tmarked ${target.verdict}\tsaid ${said}\t${target.notes.join(', ')}`)
    .join('\n');

const mentionLines = ({ pairs }: Results): string =>
  pairs
    .filter((pair) => !agreesWholly(pair))
    .map((pair) => {
      const wrong = ASPECTS.filter((aspect) => !agrees(pair, aspect));
      const said = wrong.map((aspect) => `${aspect}: ${pair.mark[aspect]} read ${pair.read?.[aspect] ?? 'no figure'}`);
      return `${pair.mark.file}:${pair.mark.line}:${pair.mark.start} ${pair.mark.figure}${pair.certain ? ' CERTAIN' : ''}\t${said.join('\t')}`;
    })
    .join('\n');
