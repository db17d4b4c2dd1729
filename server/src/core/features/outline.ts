/**
 * The outline as an editor or a command line shows it: plain nodes whose labels read as the text is written, with hand-made
 * line breaks and pinyin residue left out. It knows nothing of symbols of an editor.
 */
import { readAsWritten } from '../lex/headings';
import type { Report } from '../model/report';
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
  return report.tree.roots.map((node) => toItem(report, node));
}

function toItem(report: Report, node: OutlineNode): OutlineItem {
  return {
    kind: node.kind,
    label: labelOf(report, node),
    level: node.level,
    range: node.span,
    selectionRange: node.name,
    children: node.children.map((child) => toItem(report, child)),
  };
}

function labelOf(report: Report, node: OutlineNode): string {
  if (node.kind === 'glossary') return node.label;
  let text = '';
  for (let i = node.paragraph; i < report.paragraphs.length; i++) {
    const paragraph = report.paragraphs[i];
    if (!paragraph || paragraph.span.start >= node.name.end) break;
    const start = Math.max(node.name.start, paragraph.span.start) - paragraph.span.start;
    const end = Math.min(node.name.end, paragraph.span.end) - paragraph.span.start;
    text += readAsWritten(paragraph.facts.norm, { start, end });
  }
  if (text === '') return node.label || node.kind;
  return text.length > LABEL_LONGEST ? `${text.slice(0, LABEL_LONGEST)}…` : text;
}
