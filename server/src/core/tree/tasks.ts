/** Tasks: numbered items that name the units which lead them and answer for them, below the item or in the bracket at its end. */
import type { UnitNames } from '../lex/headings-units';
import type { Paragraph } from '../model/report';
import { shift } from '../text/span';
import type { Frame } from './frame';
import { type OutlineNode, type Task, type UnitList, walk } from './outline';
import type { Counted } from './sections';

/** What the arabic numbers of the body count: tasks if a third of them have units, in their paragraph or the next two. */
export function whatIsCounted(paragraphs: readonly Paragraph[], { used }: Frame): Counted {
  let items = 0;
  let tasks = 0;
  let roman = false;
  paragraphs.forEach((paragraph, i) => {
    const style = used[i] ? null : paragraph.facts.opening.marker?.style;
    if (style === 'roman') roman = true;
    if (style !== 'arabic-dot') return;
    items++;
    const near = [paragraph, paragraphs[i + 1], paragraphs[i + 2]];
    if (near.some((one, k) => one && hasUnits(one, k > 0))) tasks++;
  });
  if (tasks > 0 && tasks * 3 >= items) return 'task';
  return roman ? 'h2' : 'sequence-item';
}

const hasUnits = ({ facts: { opening, shape } }: Paragraph, line: boolean): boolean =>
  line ? opening.kind === 'lead-units' || opening.kind === 'responsible-units' : shape.units.length > 0;

/** The tasks of the tree with the lists that stand in their spans. */
export function collectTasks(roots: readonly OutlineNode[], paragraphs: readonly Paragraph[]): readonly Task[] {
  const tasks: Task[] = [];
  for (const node of walk(roots)) {
    if (node.kind !== 'task') continue;
    const lists: UnitList[] = [];
    for (let i = node.paragraph; i < paragraphs.length; i++) {
      const paragraph = paragraphs[i];
      if (!paragraph || paragraph.span.start >= node.span.end) break;
      lists.push(...paragraph.facts.shape.units.map((list) => toList(list, paragraph.span.start)));
    }
    tasks.push({ node, number: node.marker?.ordinal ?? 0, lists });
  }
  return tasks;
}

function toList(list: UnitNames, by: number): UnitList {
  return {
    ...list,
    span: shift(list.span, by),
    units: list.units.map(({ name, span }) => ({ name, span: shift(span, by) })),
  };
}
