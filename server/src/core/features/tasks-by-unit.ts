/** A text's tasks as a table: what is to be done, where it stands, who leads it, who answers for it; and the same by unit. */
import { readAsWritten } from '../lex/headings';
import type { Report } from '../model/report';
import type { Span } from '../text/span';
import type { OutlineNode, Task } from '../tree/outline';
import { outline } from './outline';
import { sectionsAt } from './sections';
import { unitDuties } from './units';

export interface TaskRow {
  readonly number: number;
  /** The task in full as it is written, without its number and its units. */
  readonly text: string;
  /** The headings above it, the outermost first, without the title. */
  readonly sections: readonly string[];
  readonly span: Span;
  /** The heading's own text. */
  readonly name: Span;
  readonly lead: readonly string[];
  readonly responsible: readonly string[];
}

export interface UnitRow {
  readonly name: string;
  /** Indices of tasks. */
  readonly leads: readonly number[];
  readonly joins: readonly number[];
}

export interface TaskTable {
  /** In the order of the text. */
  readonly tasks: readonly TaskRow[];
  /** Those that lead most first, then those that take part in most. */
  readonly units: readonly UnitRow[];
}

export function taskTable(report: Report): TaskTable {
  const { tasks } = report.tree;
  const index = new Map(tasks.map((task, i) => [task, i]));
  const labels = labelsOf(report);
  const indices = (some: readonly Task[]): readonly number[] => some.flatMap((task) => index.get(task) ?? []);
  const units = unitDuties(report)
    .filter(({ leads, joins }) => leads.length + joins.length > 0)
    .map(({ name, leads, joins }) => ({ name, leads: indices(leads), joins: indices(joins) }));
  units.sort((a, b) => b.leads.length - a.leads.length || b.joins.length - a.joins.length);
  return { tasks: tasks.map((task) => toRow(report, task, labels)), units };
}

function toRow(report: Report, task: Task, labels: ReadonlyMap<number, string>): TaskRow {
  const { node, number, lists } = task;
  const names = (role: 'lead' | 'responsible'): readonly string[] => [
    ...new Set(lists.filter((list) => list.role === role).flatMap(({ units }) => units.map(({ name }) => name))),
  ];
  const above = sectionsAt(report, node.name.start).filter(({ kind, span }) => kind !== 'title' && span !== node.span);
  return {
    number,
    text: textOf(report, task),
    sections: above.map((section) => labels.get(section.span.start) ?? section.label),
    span: node.span,
    name: node.name,
    lead: names('lead'),
    responsible: names('responsible'),
  };
}

/** The labels of the outline by where their nodes begin. */
function labelsOf(report: Report): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  const visit = (items: ReturnType<typeof outline>): void => {
    for (const { range, label, children } of items) {
      labels.set(range.start, label);
      visit(children);
    }
  };
  visit(outline(report));
  return labels;
}

/** The first paragraph of a task from behind its number up to the bracket with its units. */
function textOf(report: Report, { node, lists }: Task): string {
  const paragraph = report.paragraphs[node.paragraph];
  if (!paragraph) return node.label;
  const origin = paragraph.span.start;
  const start = startOf(node) - origin;
  const list = lists.find(({ span }) => span.start < paragraph.span.end);
  const end = list ? bracketBefore(paragraph.facts.raw, list.span.start - origin) : paragraph.facts.raw.length;
  return readAsWritten(paragraph.facts.norm, { start, end: Math.max(start, end) }).trim();
}

const startOf = ({ marker, name }: OutlineNode): number => marker?.span.end ?? name.start;

function bracketBefore(raw: string, from: number): number {
  for (let i = from; i > 0; i--) if (raw[i - 1] === '（' || raw[i - 1] === '(') return i - 1;
  return from;
}
