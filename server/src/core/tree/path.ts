/** Where an offset lies in the outline: the nodes that hold it. Siblings stand in order, so the search is one by halves. */
import { touches } from '../text/span';
import type { OutlineNode } from './outline';

/** The nodes that hold an offset, outermost first. Where two meet, the one that begins there counts. */
export function nodesAt(roots: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const path: OutlineNode[] = [];
  let nodes = roots;
  for (;;) {
    const node = lastBefore(nodes, offset);
    if (!node || !touches(node.span, offset)) return path;
    path.push(node);
    nodes = node.children;
  }
}

/** The last one that does not begin behind the offset. */
function lastBefore(nodes: readonly OutlineNode[], offset: number): OutlineNode | null {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return nodes[low - 1] ?? null;
}
