/**
 * Recall of the rules of structure: errors planted one at a time into marked headings, counts and lists of units. An error is
 * found when a rule of the group speaks at its place and did not say the same before.
 */
import type { Finding } from '../../server/src/core/finding';
import { render } from '../../server/src/core/message';
import { rules } from '../../server/src/core/rules';
import { resolveSettings } from '../../server/src/core/settings';
import { apply, type Edit } from '../../server/src/core/text/edits';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { standingEngine } from '../corpus/standing';
import type { RealReport } from '../shared';
import { isPlantable } from './plant';
import type { Relation } from './rows';
import { marksOf, type StructureRow } from './structure-marks';
import { countPlantings, headingPlantings, type StructurePlanting, unitPlantings } from './structure-plant';
import { targetsOf } from './target';
import { type Examiner, examiner, type Subject } from './trial';

export interface StructureOutcome {
  readonly planting: StructurePlanting;
  /** What found it; null where nothing did. */
  readonly found: { readonly rule: string; readonly level: string } | null;
  /** The text around the place with the error in it, for the list of misses. */
  readonly around: string;
}

/** The rules of structure alone: no other may answer for them. */
export function structureExaminer(): Examiner {
  const own = rules.filter(({ id }) => id.startsWith('structure/'));
  return examiner(standingEngine(own), resolveSettings(own, []));
}

export function structureRecall(
  reports: readonly RealReport[],
  rows: readonly StructureRow[],
  relations: readonly Relation[],
): readonly StructureOutcome[] {
  const own = structureExaminer();
  return reports.flatMap(({ path, text }) => {
    const plantings = structurePlantings(path, text, rows, relations);
    const subject = plantings.length > 0 ? own.examine(text) : null;
    return subject ? plantings.map((planting) => attemptStructure(own, subject, planting)) : [];
  });
}

/** Every error for the marks of one text. */
export function structurePlantings(
  path: string,
  text: string,
  rows: readonly StructureRow[],
  relations: readonly Relation[],
): readonly StructurePlanting[] {
  const marks = rows.filter(({ file }) => file === path);
  const announced = relations.filter(({ file, kind }) => file === path && kind === 'announced');
  return [
    ...headingPlantings(text, marksOf(text, marks, 'heading')),
    ...targetsOf(text, announced)
      .filter(isPlantable)
      .flatMap((target) => countPlantings(text, target)),
    ...unitPlantings(text, marksOf(text, marks, 'units')),
  ];
}

const REACH = 80;

export function attemptStructure(own: Examiner, subject: Subject, planting: StructurePlanting): StructureOutcome {
  const text = apply(subject.text, planting.edits);
  const at = (offset: number): number => offset + growth(planting.edits, offset);
  const place = {
    start: at(planting.place.start),
    end: Math.max(at(planting.place.start) + 1, at(planting.place.end)),
  };
  const before = new Set(subject.result.findings.map((finding) => nameOf(finding, at(finding.span.start))));
  const found = own
    .examine(text)
    .result.findings.find((finding) => lies(finding, place) && !before.has(nameOf(finding, finding.span.start)));
  const [edit] = planting.edits;
  const middle = at(edit?.span.start ?? place.start);
  return {
    planting,
    found: found ? { rule: found.rule, level: found.level } : null,
    around: text.slice(Math.max(0, middle - REACH), middle + REACH).replace(/\s+/g, ' '),
  };
}

/** A finding there, or one that names a place there: an announcement stands before what it counts. */
const lies = ({ span, related }: Finding, place: Span): boolean =>
  [span, ...related.map((one) => one.span)].some((one) => overlaps(one, place));

const nameOf = ({ rule, message }: Finding, start: number): string => `${rule}:${start}:${render(message, 'zh')}`;

/** How much longer the text before an offset has become. */
const growth = (edits: readonly Edit[], offset: number): number =>
  edits
    .filter(({ span }) => span.end <= offset)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
