/** The line for a unit that a task lacks, labelled as the other tasks have it. */
import { paragraphAt, type Report } from '../../model/report';
import type { Edit } from '../../text/edits';
import { lineAt, lineEnd } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Task, UnitList } from '../../tree/outline';

/** What is written where nobody knows the unit yet. */
const UNIT = '待补单位';

/** Behind the task's last line, or before the line of its responsible units; null where units stand in brackets. */
export function unitLine(report: Report, task: Task, role: UnitList['role']): Edit | null {
  const label = labelOf(report, role);
  const list = task.lists[0];
  if (label === null || (list && !hasOwnLine(report, list))) return null;
  const before = role === 'lead' && list?.role === 'responsible';
  const beside = before ? list : task.lists[task.lists.length - 1];
  const paragraph = paragraphAt(report, beside?.span.start ?? task.node.name.start);
  if (!paragraph) return null;
  const end = lineEnd(report.raw);
  if (!before) return { span: { start: paragraph.span.end, end: paragraph.span.end }, text: `${end}${label}${UNIT}` };
  const { start } = report.lines[lineAt(report.lines, paragraph.span.start)] ?? paragraph.span;
  return { span: { start, end: start }, text: `${label}${UNIT}${end}` };
}

/** The text before the list on its line, of the first task that has a line for the role. */
function labelOf(report: Report, role: UnitList['role']): string | null {
  for (const { lists } of report.tree.tasks) {
    const list = lists.find((one) => one.role === role && hasOwnLine(report, one));
    if (list) return beforeOf(report, list.span).replaceAll('\ufeff', '');
  }
  return null;
}

function beforeOf({ raw, lines }: Report, { start }: Span): string {
  return raw.slice(lines[lineAt(lines, start)]?.start ?? start, start);
}

/** Nothing but a label stands before it on its line. */
function hasOwnLine(report: Report, { span }: UnitList): boolean {
  const before = beforeOf(report, span).trim();
  return before.length <= LABEL_LONGEST && (before.endsWith('：') || before.endsWith(':'));
}

const LABEL_LONGEST = 10;
