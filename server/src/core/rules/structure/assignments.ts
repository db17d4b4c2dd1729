/**
 * Who does what, wherever it stands: tasks with their units, and lists of units behind a paragraph or in its closing bracket
 * although nothing there is numbered as a task.
 */
import { asLeaders, othersLead, shiftUnits } from '../../lex/headings-units';
import type { Report } from '../../model/report';
import type { UnitList } from '../../tree/outline';

export interface Assignment {
  /** Null where no task was recognised. */
  readonly number: number | null;
  readonly lists: readonly UnitList[];
}

/** The tasks in their order, then what stands outside of them. */
export function assignmentsOf(report: Report): readonly Assignment[] {
  return [...report.tree.tasks, ...outsideOfTasks(report)];
}

/** Lines of units that follow each other belong together, and so do lists of one paragraph. */
function outsideOfTasks({ tree, paragraphs }: Report): readonly Assignment[] {
  const inTasks = new Set(tree.tasks.flatMap(({ lists }) => lists.map(({ span }) => span.start)));
  const found: { number: null; lists: UnitList[] }[] = [];
  let line = -1;
  for (const { index, span, facts } of paragraphs) {
    const lists = facts.shape.units.map((list) => shiftUnits(list, span.start));
    if (lists.length === 0 || tree.chrome[index] || lists.some((list) => inTasks.has(list.span.start))) continue;
    const isLine = facts.opening.kind === 'lead-units' || facts.opening.kind === 'responsible-units';
    let open = isLine && line === index - 1 ? found[found.length - 1] : undefined;
    for (const list of lists) {
      if (open && goesOn(open.lists, list)) open.lists.push(list);
      else {
        open = { number: null, lists: [list] };
        found.push(open);
      }
    }
    line = isLine ? index : -1;
  }
  return found.map(({ number, lists }) => ({ number, lists: othersLead(lists) ? lists.map(asLeaders) : lists }));
}

/** A role that was had, or a leader behind the others, begins what somebody else has to do. */
const goesOn = (lists: readonly UnitList[], { role, helps }: UnitList): boolean =>
  role !== 'lead' && lists.every((list) => list.role !== role || (helps && !list.helps));
