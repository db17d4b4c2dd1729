/**
 * Errors of structure for marked headings, announced counts and lists of units: each sort once at every mark where the text
 * that remains contradicts itself for every reader. Sees the marked columns and the characters there; no outline, no rule.
 */
import type { Edit } from '../../server/src/core/text/edits';
import { type Span, slice } from '../../server/src/core/text/span';
import { readPrinted } from './printed';
import { recount } from './slips';
import { isLater, type StructureMark, seriesOf } from './structure-marks';
import { type Target, withRole } from './target';

export type StructureSlip =
  | 'heading dropped'
  | 'number repeated'
  | 'numbers swapped'
  | 'announced number changed'
  | 'unit line dropped'
  | 'unit repeated'
  | 'unit in both roles';

export interface StructurePlanting {
  readonly slip: StructureSlip;
  /** The mark it was planted at. */
  readonly name: string;
  /** Sorted and disjoint. */
  readonly edits: readonly Edit[];
  /** Where a finding must lie, before the edits. */
  readonly place: Span;
  /** At a mark of the second list. */
  readonly later: boolean;
}

const inNotes = ({ notes }: StructureMark, note: string): boolean => notes.includes(note);

/** What may go wrong with the headings of one text. */
export const headingPlantings = (text: string, headings: readonly StructureMark[]): readonly StructurePlanting[] =>
  seriesOf(headings).flatMap((series) =>
    series.flatMap((mark, i) => {
      const [before, after] = [series[i - 1], series[i + 1]];
      const place = { start: (before ?? mark).span.start, end: (after ?? mark).span.end };
      const plant = (slip: StructureSlip, edits: readonly Edit[]): StructurePlanting => ({
        slip,
        name: mark.name,
        edits,
        place,
        later: isLater(mark),
      });
      // Without its last heading a series is shorter, and contradicts nothing but a number that was announced.
      const drops = after || inNotes(mark, 'announced') ? [plant('heading dropped', [without(text, mark)])] : [];
      // 一、…一、… may be two series of one.
      const repeats =
        before && series.length > 2 ? [plant('number repeated', [set(mark, slice(text, before.head))])] : [];
      const swapped = after && [set(mark, slice(text, after.head)), set(after, slice(text, mark.head))];
      return [...drops, ...repeats, ...(swapped ? [plant('numbers swapped', swapped)] : [])];
    }),
  );

const set = ({ head }: StructureMark, text: string): Edit => ({ span: head, text });

/** Takes a heading or a line out; one that fills its line goes with the line's end. */
function without(text: string, { span, notes }: StructureMark): Edit {
  const ends = notes.includes('own-line') && text[span.end] === '\n';
  return { span: { start: span.start, end: span.end + (ends ? 1 : 0) }, text: '' };
}

/** The announced number one greater and one smaller; a single thing is not announced. */
export function countPlantings(text: string, target: Target): readonly StructurePlanting[] {
  const [count] = withRole(target, 'count');
  if (!count) return [];
  const { value } = readPrinted(count.figure);
  const said = Number(value.n / value.d);
  return [said - 1, said + 1].flatMap((to): readonly StructurePlanting[] => {
    const written = to > 1 ? recount(slice(text, count.span), to) : null;
    if (written === null) return [];
    const edits = [{ span: count.span, text: written }];
    return [{ slip: 'announced number changed', name: target.name, edits, place: count.span, later: false }];
  });
}

/** What may go wrong with the lists of units of one text. */
export const unitPlantings = (text: string, lists: readonly StructureMark[]): readonly StructurePlanting[] =>
  lists.flatMap((list) => {
    const plant = (slip: StructureSlip, edit: Edit, place: Span): StructurePlanting => ({
      slip,
      name: list.name,
      edits: [edit],
      place,
      later: false,
    });
    const [first] = list.units;
    const last = list.units[list.units.length - 1];
    if (!first || !last) return [];
    const again = { span: { start: last.end, end: last.end }, text: `、${slice(text, first)}` };
    const other = inNotes(list, 'responsible') ? lists.find((one) => leads(one, list)) : undefined;
    const named = list.units.map((unit) => slice(text, unit));
    const lead = other?.units.find((unit) => !named.includes(slice(text, unit)));
    // Only what the text promises for every task can be missing.
    const promised = inNotes(list, 'promised');
    const line = { span: { start: list.span.start, end: list.span.end + 1 }, text: '' };
    const above = { start: Math.max(0, list.span.start - ABOVE), end: list.span.end };
    return [
      plant('unit repeated', again, list.span),
      ...(lead && other
        ? [
            plant(
              'unit in both roles',
              { ...again, text: `、${slice(text, lead)}` },
              { ...other.span, end: list.span.end },
            ),
          ]
        : []),
      ...(promised ? [plant('unit line dropped', line, above)] : []),
    ];
  });

/** A task that lost a line is told of at its own words, which stand so far above at most. */
const ABOVE = 600;

/** Both are of one task, and the first leads. */
const leads = (one: StructureMark, other: StructureMark): boolean =>
  inNotes(one, 'lead') && taskOf(one) !== undefined && taskOf(one) === taskOf(other);

const taskOf = ({ notes }: StructureMark): string | undefined => notes.find((note) => note.startsWith('task='));
