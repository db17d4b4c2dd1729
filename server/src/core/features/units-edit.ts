/** Writing in task lists: names of units to choose from, and a new name for one through all lists. It knows no editor. */
import { type Message, wordings } from '../message';
import { type Paragraph, paragraphAt, type Report } from '../model/report';
import type { Edit } from '../text/edits';
import { type Span, slice } from '../text/span';
import { type UnitDuties, unitAt, unitDuties, unitPlaces } from './units';

export interface UnitChoices {
  /** What the chosen name takes the place of: what has been written of it. */
  readonly replace: Span;
  /** Those named most often first, without those that the list has already. */
  readonly units: readonly UnitDuties[];
}

const SEPARATORS: ReadonlySet<string> = new Set('、，,；;：:（(');

/** The units that may stand at an offset of a list; null outside of lists and where none is known. */
export function chooseUnit(report: Report, offset: number): UnitChoices | null {
  const paragraph = paragraphAt(report, offset);
  if (!paragraph) return null;
  const list = listAt(paragraph, offset - paragraph.span.start);
  if (!list) return null;
  let start = offset;
  while (start > list.start + paragraph.span.start && !SEPARATORS.has(report.raw[start - 1] ?? '')) start--;
  while (start < offset && (report.raw[start] ?? '').trim() === '') start++;
  const replace = { start, end: offset };
  const present = new Set(
    list.names.filter(({ end }) => end !== offset - paragraph.span.start).map(({ name }) => name),
  );
  const units = unitDuties(report).filter((unit) => {
    // What stands at the cursor and nowhere else is what is being written.
    return !present.has(unit.name) && !(timesNamed(unit) <= 1 && unit.name === slice(report.raw, replace));
  });
  const sorted = units.toSorted((a, b) => timesNamed(b) - timesNamed(a));
  return sorted.length > 0 ? { replace, units: sorted } : null;
}

const timesNamed = ({ leads, joins, elsewhere }: UnitDuties): number => leads.length + joins.length + elsewhere;

interface List {
  readonly start: number;
  readonly names: readonly { readonly name: string; readonly end: number }[];
}

/** The list in which an offset of the paragraph lies. A list on its own line reaches to the line's end, whatever stands there. */
function listAt({ facts, span }: Paragraph, at: number): List | null {
  const { opening, shape } = facts;
  const own = opening.kind === 'lead-units' || opening.kind === 'responsible-units';
  const begun = shape.units.filter((list) => list.span.start <= at);
  const list = begun[begun.length - 1];
  if (list && (own || at <= list.span.end + 1)) {
    return { start: list.span.start, names: list.units.map(({ name, span: { end } }) => ({ name, end })) };
  }
  return own && at >= opening.rest.start && at <= span.end - span.start
    ? { start: opening.rest.start, names: [] }
    : null;
}

/** The unit's name at an offset as it is written there; null where no unit is named. */
export function unitToRename(report: Report, offset: number): Span | null {
  return unitAt(report, offset)?.span ?? null;
}

const say = wordings('units-edit', {
  empty: { zh: '单位名称不能为空。', en: 'A unit needs a name.' },
  separator: {
    zh: '单位名称中不能有“{sign}”：它会把名称分成两个。',
    en: 'The name of a unit cannot hold “{sign}”: it would separate two names.',
  },
});

/** Why a unit cannot have this name; null if it can. */
export function refuseUnitName(name: string): Message | null {
  if (name.trim() === '') return say('empty');
  const sign = [...name].find((letter) => '、，,；;：:。\r\n'.includes(letter));
  return sign === undefined ? null : say('separator', { sign: sign.trim() });
}

/** Gives the unit at an offset a new name wherever a list names it. */
export function renameUnit(report: Report, offset: number, name: string): readonly Edit[] {
  const unit = unitAt(report, offset);
  if (!unit || refuseUnitName(name)) return [];
  return unitPlaces(report)
    .filter((place) => place.name === unit.name)
    .map(({ span }) => ({ span, text: name.trim() }));
}
