/**
 * What the parts of a list of tasks hold: how many tasks stand below a heading, and how many headings hold tasks. It compares numbers with
 * what a text declares of its parts; the number of all tasks is for the rule.
 */
import type { Report } from '../../model/report';
import type { Span } from '../../text/span';
import { type OutlineNode, walk } from '../../tree/outline';
import type { Verdict } from '../rule';

export interface Part {
  readonly verdict: Verdict;
  readonly found: number;
  /** The last of what was counted. */
  readonly last: Span;
}

/** What was read of the outline once for all numbers of a text. */
export interface Outlined {
  readonly report: Report;
  /** By paragraph, the heading that begins there. */
  readonly headings: ReadonlyMap<number, OutlineNode>;
  /** The headings that hold tasks as their own. */
  readonly holders: readonly OutlineNode[];
  readonly held: number;
}

const tasksOf = (nodes: readonly OutlineNode[]): readonly OutlineNode[] => nodes.filter(({ kind }) => kind === 'task');

export function outlinedOf(report: Report): Outlined {
  const nodes = walk(report.tree.roots);
  const headings = new Map<number, OutlineNode>();
  for (const node of nodes) if (!headings.has(node.paragraph)) headings.set(node.paragraph, node);
  const holders = nodes.filter(({ children }) => children.some(({ kind }) => kind === 'task'));
  const held = holders.reduce((sum, { children }) => sum + tasksOf(children).length, 0);
  return { report, headings, holders, held };
}

/** The tasks below the heading that stands in a paragraph, against the number in it; null where it heads none. */
export function tasksBelow({ headings }: Outlined, paragraph: number, claimed: number): Part | null {
  const heading = headings.get(paragraph);
  if (!heading || heading.kind === 'task') return null;
  const own = tasksOf(walk(heading.children));
  const [first, last] = [own[0], own[own.length - 1]];
  if (!first?.marker || !last?.marker) return null;
  const { length } = own;
  if (length === claimed) return { verdict: 'consistent', found: length, last: last.name };
  /* A task that the outline does not show would make the numbers go as far as the heading says. */
  const numbers = last.marker.ordinal - first.marker.ordinal + 1;
  const numbered = numbers === claimed || last.marker.ordinal === claimed;
  const near = Math.abs(length - claimed) <= Math.max(1, Math.min(length, claimed) / 2);
  return { verdict: numbered || !near ? 'not-checkable' : 'inconsistent', found: length, last: last.name };
}

/** The headings that hold the tasks, against the number of groups; null where the tasks do not all stand below headings of one kind. */
export function groupsOfTasks({ report, headings, holders, held }: Outlined, claimed: number): Part | null {
  const [first, last] = [holders[0], holders[holders.length - 1]];
  if (!first || !last || holders.length < 2 || held !== report.tree.tasks.length) return null;
  if ((first.kind !== 'h1' && first.kind !== 'h2') || holders.some(({ kind }) => kind !== first.kind)) return null;
  const found = holders.length;
  if (found === claimed) return { verdict: 'consistent', found, last: last.name };
  /* Headings above or beside those that hold tasks may be what is counted, and one that is lost may leave its number. */
  const others = ['h1', 'h2'].some(
    (kind) => [...headings.values()].filter((node) => node.kind === kind).length === claimed,
  );
  const numbered = last.marker?.ordinal === claimed;
  const near = Math.abs(found - claimed) <= Math.max(1, Math.min(found, claimed) / 3);
  return { verdict: others || numbered || !near ? 'not-checkable' : 'inconsistent', found, last: last.name };
}
