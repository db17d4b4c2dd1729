/**
 * Errors for a marked relation: every way to mistype a figure, to leave a member out or to count wrong after which the relation
 * is surely false, by the arithmetic of the marks and never by a rule's own. What stays true after a slip, within rounding, is
 * no error and is not planted. Sees the marked columns and the characters there.
 */
import { compare, rational } from '../../server/src/core/arithmetic/rational';
import type { Edit } from '../../server/src/core/text/edits';
import { readPrinted, recompute } from './printed';
import type { Chance } from './random';
import { plain } from './rows';
import { mistype, recount, type Slip } from './slips';
import { asRow, type Part, type Target, withRole } from './target';

export interface Planting {
  readonly slip: Slip;
  readonly edit: Edit;
  /**
   * The text that remains contradicts nothing, though a reader who knows the matter misses something: a list that 其中 opens may
   * leave parts out, and so may a list of shares; values without 分别 need not be as many as the names; one name before 两大园区 is
   * no list but whose parks they are. Counted apart.
   */
  readonly moot?: boolean;
}

/** Kinds whose truth is arithmetic on the figures. */
const ARITHMETIC = new Set(['sum', 'ratio', 'points', 'growth', 'completion', 'share', 'part']);

/** Why a relation gets no error: its mark says that nobody could tell; or the copy is damaged there. */
const BARRED = ['hedged', 'damaged'];

export const isPlantable = ({ verdict, notes }: Target): boolean =>
  (verdict === 'consistent' || verdict === 'rounding') && !BARRED.some((note) => notes.includes(note));

/** One planting of every slip that the relation allows, drawn by chance. */
export function plantings(text: string, target: Target, chance: Chance): readonly Planting[] {
  const all = [...mistyped(text, target), ...dropped(text, target), ...recounted(text, target)];
  const slips = new Map<Slip, Map<number, Planting[]>>();
  for (const planting of all) {
    const places = slips.get(planting.slip) ?? new Map<number, Planting[]>();
    slips.set(planting.slip, places);
    places.set(planting.edit.span.start, [...(places.get(planting.edit.span.start) ?? []), planting]);
  }
  /* First the place, then what happens there: a long figure is no likelier to be mistyped in this study than a short one. */
  return [...slips.values()].flatMap((places) => chance.pick(chance.pick([...places.values()]) ?? []) ?? []);
}

const cut = (text: string, { span }: Part): string => text.slice(span.start, span.end);

/** Figures with a slip in them, where the relation no longer holds for any reading of its figures. */
function mistyped(text: string, target: Target): readonly Planting[] {
  if (!ARITHMETIC.has(target.kind) && target.kind !== 'rate') return [];
  return target.parts.flatMap((part) => {
    if (part.figure === '') return [];
    const counts = readPrinted(part.figure).half.n === 0n;
    const forms = mistype(cut(text, part)).filter(({ slip }) => slip !== 'point' || !counts);
    return forms.flatMap(({ slip, text: changed }) => {
      const parts = target.parts.map((one) => (one === part ? { ...part, figure: plain(changed) } : one));
      return isFalse(target, parts) ? [{ slip, edit: { span: part.span, text: changed } }] : [];
    });
  });
}

const HUNDRED = rational(100n);

/** True if no reading of the figures makes the relation hold. */
function isFalse(target: Target, parts: readonly Part[]): boolean {
  if (target.kind !== 'rate') return recompute(asRow(target, parts), 'open') === 'inconsistent';
  const value = parts.find(({ role }) => role === 'value');
  return value !== undefined && compare(readPrinted(value.figure).value, HUNDRED) > 0;
}

/** Whose members can be left out, and how many must remain for the sentence to say the same as before. */
const MEMBERS: Readonly<Record<string, readonly (readonly [role: string, remain: number])[]>> = {
  respective: [
    ['name', 1],
    ['value', 1],
  ],
  collective: [['item', 1]],
  ratio: [['part', 2]],
  sum: [['part', 2]],
};

function dropped(text: string, target: Target): readonly Planting[] {
  return (MEMBERS[target.kind] ?? []).flatMap(([role, remain]) => {
    const members = withRole(target, role);
    if (members.length <= remain || !canDrop(target, role)) return [];
    return members.flatMap((member, index): Planting[] => {
      const span = isFalseWithout(target, member) ? spanOf(text, members, index) : null;
      return span ? [{ slip: 'dropped', edit: { span, text: '' }, moot: isMoot(text, target) }] : [];
    });
  });
}

/** Names that stand apart or in one word have no separator to go with. */
const canDrop = ({ notes }: Target, role: string): boolean =>
  role !== 'name' || !['fused', 'apart', 'counted'].some((note) => notes.includes(note));

const PAIRING = /分别|分別|依次|双双|雙雙|各/;

function isMoot(text: string, target: Target): boolean {
  const { kind, notes, parts } = target;
  if (kind === 'collective') return withRole(target, 'item').length === 2;
  if (kind === 'ratio') return notes.includes('shares');
  if (kind === 'sum') return parts.at(-1)?.role !== 'total';
  return kind === 'respective' && !PAIRING.test(clauseOf(text, target));
}

/** The clause of the first value, and what follows to the last member. */
function clauseOf(text: string, target: Target): string {
  const first = withRole(target, 'value')[0] ?? target.parts.at(-1);
  const end = target.parts.at(-1)?.span.end ?? 0;
  const before = text.slice(0, first?.span.start ?? end).search(/[^,，;；。\n]*$/);
  return text.slice(before, Math.min(end + PAIRED, text.length));
}

/** 双双 may stand right behind its names. */
const PAIRED = 4;

function isFalseWithout(target: Target, member: Part): boolean {
  if (!ARITHMETIC.has(target.kind)) return true;
  const rest = target.parts.filter((part) => part !== member);
  return recompute(asRow(target, rest), 'open') === 'inconsistent';
}

/** So long a way between two members is no list. */
const FAR = 120;

/** A member with the separator before it; the first one with that behind it, but of figures in a sum, whose words stand before. */
function spanOf(text: string, members: readonly Part[], index: number): Edit['span'] | null {
  const [before, member, behind] = [members[index - 1], members[index], members[index + 1]];
  if (!member) return null;
  if (before) {
    if (member.span.start - before.span.end > FAR || takesUnit(text, before, member)) return null;
    return { start: before.span.end, end: member.span.end };
  }
  if (!behind || member.role === 'part' || behind.span.start - member.span.end > FAR) return null;
  return { start: member.span.start, end: behind.span.start };
}

/** True if the unit of all values stands at the last of them only, and would go with it. */
const takesUnit = (text: string, before: Part, member: Part): boolean =>
  member.role === 'value' && /[\d０-９]$/.test(cut(text, before)) && !/[\d０-９]$/.test(cut(text, member));

/** Counts one too many and one too few; of examples (A、B等N个) fewer than are named, for more of them is no error. */
function recounted(text: string, target: Target): readonly Planting[] {
  const [count] = withRole(target, 'count');
  if (!count) return [];
  return wrongCounts(target, count).flatMap((to): Planting[] => {
    const written = to > 1 || target.kind === 'listed' ? recount(cut(text, count), to) : null;
    return written === null ? [] : [{ slip: 'count', edit: { span: count.span, text: written } }];
  });
}

function wrongCounts(target: Target, count: Part): readonly number[] {
  const items = withRole(target, 'item').length;
  if (target.kind === 'listed') return items > 1 ? [items - 1] : [];
  const { value } = readPrinted(count.figure);
  const said = Number(value.n / value.d);
  return [said - 1, said + 1];
}
