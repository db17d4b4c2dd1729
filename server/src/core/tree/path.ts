/** Where an offset lies in the outline: the nodes that hold it. */
import { touches } from '../text/span';
import type { OutlineNode } from './outline';

/** The nodes that hold an offset, outermost first. Where two meet, the one that begins there counts. */
export function nodesAt(roots: readonly OutlineNode[], offset: number): readonly OutlineNode[] {
  const path: OutlineNode[] = [];
  let nodes = roots;
  for (;;) {
    const node = nodes.findLast(({ span }) => touches(span, offset));
    if (!node) return path;
    path.push(node);
    nodes = node.children;
  }
}
