/** Nests marks into nodes: levels from depth, spans from the place of what ends them. */
import type { Span } from '../text/span';
import { type Mark, RANK } from './mark';
import type { OutlineNode } from './outline';

interface Open {
  readonly mark: Mark;
  readonly level: number;
  readonly children: OutlineNode[];
}

/**
 * Marks must be in the order of their places. `textEnd` gives the end of the last text before a mark, or of the whole text, so
 * that a node does not take the empty lines behind it.
 */
export function nest(
  marks: readonly Mark[],
  length: number,
  textEnd: (before: Mark | null) => number,
): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const stack: Open[] = [];
  const isOpen = (rank: number): boolean => (stack[stack.length - 1]?.mark.rank ?? -1) >= rank;
  const close = (rank: number, next: Mark | null): void => {
    if (!isOpen(rank)) return;
    const end = Math.min(next?.start ?? length, textEnd(next));
    while (isOpen(rank)) {
      const open = stack.pop();
      if (!open) return;
      const { name, until = end } = open.mark;
      (stack[stack.length - 1]?.children ?? roots).push(toNode(open, Math.max(name.end, Math.min(until, end))));
    }
  };
  for (const mark of marks) {
    close(mark.rank, mark);
    const above = stack[stack.length - 1];
    stack.push({ mark, level: mark.rank === RANK.root ? 0 : (above?.level ?? 0) + 1, children: [] });
  }
  close(RANK.root, null);
  return roots;
}

function toNode({ mark, level, children }: Open, end: number): OutlineNode {
  const span: Span = { start: mark.start, end };
  const { kind, label, written, name, marker, paragraph } = mark;
  return { kind, label, written, level, span, name, marker, paragraph, children };
}
