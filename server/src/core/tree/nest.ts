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
 * Marks must be in the order of their places. `ends` gives for an offset the end of the last text before it, so that a
 * node does not take the empty lines behind it.
 */
export function nest(
  marks: readonly Mark[],
  length: number,
  textEnd: (before: number) => number,
): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const stack: Open[] = [];
  const close = (at: number): void => {
    const open = stack.pop();
    if (!open) return;
    const node = toNode(open, Math.max(open.mark.name.end, Math.min(at, textEnd(at))));
    (stack[stack.length - 1]?.children ?? roots).push(node);
  };
  for (const mark of marks) {
    while (stack.length > 0 && (stack[stack.length - 1]?.mark.rank ?? 0) >= mark.rank) close(mark.start);
    const above = stack[stack.length - 1];
    stack.push({ mark, level: mark.rank === RANK.root ? 0 : (above?.level ?? 0) + 1, children: [] });
  }
  while (stack.length > 0) close(length);
  return roots;
}

function toNode({ mark, level, children }: Open, end: number): OutlineNode {
  const span: Span = { start: mark.start, end };
  const { kind, label, name, marker, paragraph } = mark;
  return { kind, label, level, span, name, marker, paragraph, children };
}
