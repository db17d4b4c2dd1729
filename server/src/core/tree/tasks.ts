/** Tasks: numbered items that name the units which lead them and answer for them, below the item or in the bracket at its end. */
import { asLeaders, othersLead, shiftUnits } from '../lex/headings-units';
import type { MarkerStyle } from '../lex/opening';
import type { Paragraph } from '../model/report';
import type { Frame } from './frame';
import { type OutlineNode, type Task, type UnitList, walk } from './outline';

/** What the numbers of the body count. */
export interface Counting {
  /** The style whose numbers count tasks; null where none does. */
  readonly tasks: MarkerStyle | null;
  /** Roman numbers stand above the arabic ones, which then head sections. */
  readonly roman: boolean;
}

/** Styles that count tasks in some lists, the likeliest first, with how many in ten of them must have units. */
const COUNTERS: readonly (readonly [style: MarkerStyle, share: number])[] = [
  ['arabic-dot', 3],
  ['arabic-bracket', 5],
  ['han-bracket', 5],
  ['han-comma', 6],
];
/** Fewer items with units are chance, but for arabic numbers. */
const ENOUGH = 3;

/** For the paper that begins at `from`: items are tasks if enough of them have units, in their own paragraph or in the lines right behind. */
export function whatIsCounted(paragraphs: readonly Paragraph[], from: number, { marks, used }: Frame): Counting {
  const items = new Map<MarkerStyle, number>();
  const tasks = new Map<MarkerStyle, number>();
  const next = marks.find(({ paragraph }) => paragraph >= from)?.paragraph ?? paragraphs.length;
  paragraphs.slice(from, next).forEach((paragraph, k) => {
    const i = from + k;
    const style = used[i] ? null : paragraph.facts.opening.marker?.style;
    if (!style) return;
    items.set(style, (items.get(style) ?? 0) + 1);
    const near = [paragraphs[i + 1], paragraphs[i + 2]];
    const own = paragraph.facts.shape.units.length > 0;
    if (own || near.some(isUnitLine)) tasks.set(style, (tasks.get(style) ?? 0) + 1);
  });
  const counter = COUNTERS.find(([style, share]) => {
    const count = tasks.get(style) ?? 0;
    return count >= (style === 'arabic-dot' ? 1 : ENOUGH) && count * 10 >= (items.get(style) ?? 0) * share;
  });
  return { tasks: counter?.[0] ?? null, roman: items.has('roman') };
}

const isUnitLine = (paragraph: Paragraph | undefined): boolean => {
  const kind = paragraph?.facts.opening.kind;
  return kind === 'lead-units' || kind === 'responsible-units' || kind === 'task-field';
};

/** The tasks of the tree with the lists that stand in their spans. */
export function collectTasks(roots: readonly OutlineNode[], paragraphs: readonly Paragraph[]): readonly Task[] {
  const tasks: Task[] = [];
  for (const node of walk(roots)) {
    if (node.kind !== 'task') continue;
    const lists: UnitList[] = [];
    for (let i = node.paragraph; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i];
      if (!paragraph || paragraph.span.start >= node.span.end) break;
      lists.push(...paragraph.facts.shape.units.map((list) => shiftUnits(list, paragraph.span.start)));
    }
    tasks.push({ node, number: node.marker?.ordinal ?? 0, lists });
  }
  if (!othersLead(tasks.flatMap(({ lists }) => lists))) return tasks;
  return tasks.map((task) => ({ ...task, lists: task.lists.map(asLeaders) }));
}
