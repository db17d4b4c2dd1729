/** The units of a text's task lists: where each is named, in which role, and what it has to do. It knows no editor. */
import { type Message, wordings } from '../message';
import type { Report } from '../model/report';
import { type Span, shift, touches } from '../text/span';
import type { Task } from '../tree/outline';
import { block, type Hover } from './hover-block';

/** One mention of a unit in a list. */
export interface UnitPlace {
  /** As it reads after folding: equal for one unit however it is written. */
  readonly name: string;
  readonly span: Span;
  readonly role: 'lead' | 'responsible';
  /** Null where the list belongs to no task that was recognised. */
  readonly task: Task | null;
}

/** Every mention, in the order of the text. Lists count even where no task is seen above them. */
export function unitPlaces(report: Report): readonly UnitPlace[] {
  const places: UnitPlace[] = [];
  const seen = new Set<number>();
  for (const task of report.tree.tasks) {
    for (const { role, span, units } of task.lists) {
      seen.add(span.start);
      for (const unit of units) places.push({ ...unit, role, task });
    }
  }
  for (const { index, span, facts } of report.paragraphs) {
    if (report.tree.chrome[index]) continue;
    for (const { role, span: list, units } of facts.shape.units) {
      if (seen.has(list.start + span.start)) continue;
      for (const unit of units) places.push({ name: unit.name, span: shift(unit.span, span.start), role, task: null });
    }
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

export function unitAt(report: Report, offset: number): UnitPlace | null {
  return unitPlaces(report).find(({ span }) => touches(span, offset)) ?? null;
}

export interface UnitDuties {
  readonly name: string;
  /** The tasks it leads, and those it answers for or helps with; each once. */
  readonly leads: readonly Task[];
  readonly joins: readonly Task[];
  /** How many lists outside of tasks name it. */
  readonly elsewhere: number;
}

/** The units in the order of their first mention. */
export function unitDuties(report: Report): readonly UnitDuties[] {
  const duties = new Map<string, { readonly leads: Set<Task>; readonly joins: Set<Task>; elsewhere: number }>();
  for (const { name, role, task } of unitPlaces(report)) {
    const own = duties.get(name) ?? { leads: new Set(), joins: new Set(), elsewhere: 0 };
    duties.set(name, own);
    if (task) own[role === 'lead' ? 'leads' : 'joins'].add(task);
    else own.elsewhere++;
  }
  return [...duties].map(([name, own]) => ({ ...own, name, leads: [...own.leads], joins: [...own.joins] }));
}

const say = wordings('units', {
  name: { zh: '{name}', en: '{name}' },
  leads: { zh: '牵头{count}项：{numbers}', en: 'Leads {count}: {numbers}' },
  joins: { zh: '责任或配合{count}项：{numbers}', en: 'Takes part in {count}: {numbers}' },
  elsewhere: { zh: '另列入{count}份没有编号任务的名单', en: 'Named in {count} {count|list|lists} outside of tasks' },
  counts: { zh: '牵头{leads}项，责任或配合{joins}项', en: 'leads {leads}, takes part in {joins}' },
});

/** More numbers than this are not read in a hover. */
const NUMBERS_MOST = 30;

const numbersOf = (tasks: readonly Task[]): string =>
  tasks
    .slice(0, NUMBERS_MOST)
    .map(({ number }) => String(number))
    .join('、') + (tasks.length > NUMBERS_MOST ? '…' : '');

/** How much a unit has to do, in a few words. */
export const describeDuties = ({ leads, joins, elsewhere }: UnitDuties): Message =>
  leads.length + joins.length === 0
    ? say('elsewhere', { count: elsewhere })
    : say('counts', { leads: leads.length, joins: joins.length });

/** What a unit under the cursor leads and takes part in; null where none is named. */
export function hoverUnit(report: Report, offset: number): Hover | null {
  const place = unitAt(report, offset);
  const duties = place && unitDuties(report).find(({ name }) => name === place.name);
  if (!place || !duties) return null;
  const lines: Message[] = [];
  const { leads, joins, elsewhere } = duties;
  if (leads.length > 0) lines.push(say('leads', { count: leads.length, numbers: numbersOf(leads) }));
  if (joins.length > 0) lines.push(say('joins', { count: joins.length, numbers: numbersOf(joins) }));
  if (elsewhere > 0) lines.push(say('elsewhere', { count: elsewhere }));
  return {
    span: place.span,
    blocks: [block('title', say('name', { name: place.name })), ...lines.map((line) => block('item', line))],
  };
}
