/** Where a place lies in the outline, and where the sections around it end. It knows no editor. */
import type { Report } from '../model/report';
import { contains, type Span } from '../text/span';
import type { OutlineNode } from '../tree/outline';
import { nodesAt } from '../tree/path';

/** The nodes that hold an offset, outermost first. */
export const sectionsAt = ({ tree }: Report, offset: number): readonly OutlineNode[] => nodesAt(tree.roots, offset);

/** Where the section of an offset lies; of a selection that is one, the section around it. Null outside of the outline. */
export function sectionAround(report: Report, selected: Span): OutlineNode | null {
  const path = sectionsAt(report, selected.start);
  for (let i = path.length - 1; i >= 0; i--) {
    const node = path[i];
    if (node && contains(node.span, selected) && node.span.end - node.span.start > selected.end - selected.start) {
      return node;
    }
  }
  return null;
}
