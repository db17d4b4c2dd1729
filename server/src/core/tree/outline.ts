/** The structure of a report: its nodes, and the tasks and units hung to them. Built by `build.ts`. Spans count from the text's start. */
import type { Marker } from '../lex/opening';
import type { Span } from '../text/span';

export type NodeKind =
  | 'title'
  | 'chrome'
  | 'news-lead'
  | 'notice'
  | 'notice-part'
  | 'year-section'
  | 'h1'
  | 'h2'
  | 'run-in'
  | 'bullet'
  | 'sequence-item'
  | 'task'
  | 'glossary'
  | 'glossary-entry'
  | 'attachment';

export interface OutlineNode {
  readonly kind: NodeKind;
  /** The heading as it reads after folding, with its number. */
  readonly label: string;
  /** The same as the text writes it, hand-made line ends and pinyin residue left out. */
  readonly written: string;
  /** 0 for title, chrome and the like; then by depth. */
  readonly level: number;
  /** From the heading to the next node of the same or a higher level. */
  readonly span: Span;
  /** The heading's own text. */
  readonly name: Span;
  readonly marker: Marker | null;
  /** The index of the paragraph where it stands. */
  readonly paragraph: number;
  readonly children: readonly OutlineNode[];
}

/** A list of units behind 牵头单位 or 责任单位. */
export interface UnitList {
  readonly role: 'lead' | 'responsible';
  /** As it is written: 责任单位, 配合部门. */
  readonly label: string;
  /** Its units only help: 配合, 参与, 协办. */
  readonly helps: boolean;
  /** The whole list without its label. */
  readonly span: Span;
  readonly units: readonly { readonly name: string; readonly span: Span }[];
  /** Ends in 等. */
  readonly open: boolean;
}

export interface Task {
  readonly node: OutlineNode;
  readonly number: number;
  readonly lists: readonly UnitList[];
}

export interface Tree {
  readonly roots: readonly OutlineNode[];
  readonly tasks: readonly Task[];
  /** For each paragraph: true where it belongs to the page around the report and no rule may look. */
  readonly chrome: readonly boolean[];
}

/** Every node, parents before their children. */
export function walk(nodes: readonly OutlineNode[]): readonly OutlineNode[] {
  const all: OutlineNode[] = [];
  const visit = (node: OutlineNode): void => {
    all.push(node);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return all;
}
