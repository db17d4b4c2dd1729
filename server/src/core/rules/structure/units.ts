/** What the rules of unit lists share: names compared without blanks, and a unit taken out of its list with its mark. */
import type { Edit } from '../../text/edits';
import type { Span } from '../../text/span';
import type { UnitList } from '../../tree/outline';

/** The name without blanks. Names are folded: every blank is a space, and there are no line ends in them. */
export const plainName = (name: string): string => name.replaceAll(' ', '');

/** 各街道, 有关部门: names of many, which one unit may well be both in and beside. */
export const namesMany = (name: string): boolean =>
  name.startsWith('各') || name.startsWith('有关') || name.startsWith('相关');

/** 区政府各部门、各街道: nobody is left out. */
export const namesEverybody = ({ role, units }: UnitList): boolean =>
  role === 'lead' && units.length > 0 && units.every(({ name }) => name.includes('各') || namesMany(name));

/** Takes a unit out of a list together with the 、 beside it; null where it is the only one. */
export function without(list: UnitList, index: number): Edit | null {
  const unit = list.units[index];
  const before = list.units[index - 1];
  const after = list.units[index + 1];
  if (!unit || (!before && !after)) return null;
  const span: Span = after
    ? { start: unit.span.start, end: after.span.start }
    : { start: before?.span.end ?? unit.span.start, end: unit.span.end };
  return { span, text: '' };
}
