/**
 * The outline as an editor or a command line shows it: plain nodes whose labels read as the text is written, with hand-made
 * line breaks and pinyin residue left out. It knows nothing of symbols of an editor.
 */
import type { Report } from '../model/report';
import { shorten } from '../text/shorten';
import type { Span } from '../text/span';
import type { NodeKind, OutlineNode } from '../tree/outline';

export interface OutlineItem {
  readonly kind: NodeKind;
  readonly label: string;
  /** 0 for title, chrome and the like; then by depth. */
  readonly level: number;
  /** From the heading to the next of the same or a higher level. */
  readonly range: Span;
  /** The heading's own text; inside `range`. */
  readonly selectionRange: Span;
  readonly children: readonly OutlineItem[];
}

/** Longer labels are cut; an outline is read at a glance. */
const LABEL_LONGEST = 120;

export function outline(report: Report): readonly OutlineItem[] {
  return report.tree.roots.map(toItem);
}

function toItem(node: OutlineNode): OutlineItem {
  return {
    kind: node.kind,
    label: labelOf(node),
    level: node.level,
    range: node.span,
    selectionRange: node.name,
    children: node.children.map(toItem),
  };
}

function labelOf({ kind, label, written }: OutlineNode): string {
  const text = (kind === 'glossary' ? label : written || label) || kind;
  return shorten(text, LABEL_LONGEST);
}
