/**
 * Outlines marked by reading, and how far the tree agrees with them: a node is right when it stands where a mark stands and is
 * of its kind, its parent is right when that is the marked one. Knows the columns of outline-marks.tsv; no words of a text.
 */
import type { Report } from '../../server/src/core/model/report';
import { lineAt } from '../../server/src/core/text/lines';
import type { NodeKind, OutlineNode } from '../../server/src/core/tree/outline';
import { table } from './rows';

export interface OutlineMark {
  readonly file: string;
  readonly line: number;
  /** In UTF-16 units from 1, of the first character that is no blank. */
  readonly column: number;
  /** Several where form and place of a heading say different things (README). */
  readonly kinds: readonly string[];
  readonly level: number;
  /** A heading to one reader, a sentence to the next: counted neither way. */
  readonly open: boolean;
}

export type Verdict = 'right' | 'other-kind' | 'missing' | 'extra';

export interface Judged {
  readonly verdict: Verdict;
  readonly line: number;
  readonly column: number;
  readonly marked: readonly string[];
  readonly read: NodeKind | null;
  /** Only said of right nodes. */
  readonly parentRight: boolean;
}

export interface OutlineResult {
  readonly file: string;
  readonly judged: readonly Judged[];
  /** Marks that count neither way, and how many of them the tree shows. */
  readonly open: number;
  readonly openShown: number;
}

/** What a page wraps around a report is looked after elsewhere; the marks hold the report's own structure. */
const FRAMES: readonly NodeKind[] = ['chrome', 'news-lead', 'notice', 'notice-part'];

/** How far a node may begin from its mark: quotation marks and blanks before a heading. */
const REACH = 2;

export function readOutlineMarks(): readonly OutlineMark[] {
  return table('outline-marks.tsv').map((cells) => {
    const [file = '', line = '', column = '', kind = '', level = ''] = cells;
    const open = kind.endsWith('?');
    const kinds = kind.replace('?', '').split('|');
    return { file, line: Number(line), column: Number(column), kinds, level: Number(level), open };
  });
}

interface Placed {
  readonly node: OutlineNode;
  readonly line: number;
  readonly column: number;
  readonly above: readonly OutlineNode[];
}

/** The tree of one report against its marks, given in the order of the text. */
export function compareOutline(file: string, report: Report, marks: readonly OutlineMark[]): OutlineResult {
  const placed = placedNodes(report);
  const ofMark = new Map<OutlineMark, Placed>();
  const ofNode = new Map<OutlineNode, OutlineMark>();
  for (const mark of marks) {
    const [best] = placed
      .filter((one) => !ofNode.has(one.node) && one.line === mark.line && Math.abs(one.column - mark.column) <= REACH)
      .sort((a, b) => Math.abs(a.column - mark.column) - Math.abs(b.column - mark.column));
    if (!best) continue;
    ofMark.set(mark, best);
    ofNode.set(best.node, mark);
  }
  const counted = marks.flatMap((mark, index): readonly Judged[] => {
    if (mark.open) return [];
    const found = ofMark.get(mark);
    const place = { line: mark.line, column: mark.column, marked: mark.kinds };
    if (!found) return [{ ...place, verdict: 'missing', read: null, parentRight: false }];
    const verdict = mark.kinds.includes(found.node.kind) ? 'right' : 'other-kind';
    const parentRight = parentOf(found, ofNode) === parentMark(marks, index);
    return [{ ...place, verdict, read: found.node.kind, parentRight }];
  });
  const extra = placed
    .filter(({ node }) => !ofNode.has(node))
    .map(({ node, line, column }): Judged => {
      return { verdict: 'extra', line, column, marked: [], read: node.kind, parentRight: false };
    });
  const open = marks.filter((mark) => mark.open);
  const openShown = open.filter((mark) => ofMark.has(mark)).length;
  return { file, judged: [...counted, ...extra], open: open.length, openShown };
}

function placedNodes(report: Report): readonly Placed[] {
  const all: Placed[] = [];
  const visit = (node: OutlineNode, above: readonly OutlineNode[]): void => {
    const line = lineAt(report.lines, node.span.start);
    const column = node.span.start - (report.lines[line]?.start ?? 0) + 1;
    if (!FRAMES.includes(node.kind)) all.push({ node, line: line + 1, column, above });
    for (const child of node.children) visit(child, [node, ...above]);
  };
  for (const root of report.tree.roots) visit(root, []);
  return all;
}

/** The title stands over everything, in a tree or beside it: as a parent it is none. */
const isTitle = (mark: OutlineMark): boolean => mark.level === 0;

/** The nearest marked heading above a mark; open ones are passed over, since the tree may or may not have them. */
function parentMark(marks: readonly OutlineMark[], index: number): OutlineMark | null {
  let level = marks[index]?.level ?? 0;
  for (const mark of marks.slice(0, index).reverse()) {
    if (mark.level >= level) continue;
    if (!mark.open) return isTitle(mark) ? null : mark;
    level = mark.level;
  }
  return null;
}

/** The mark of the nearest node above; `undefined` where that node has none, which no mark equals. */
function parentOf({ above }: Placed, ofNode: ReadonlyMap<OutlineNode, OutlineMark>): OutlineMark | null | undefined {
  for (const node of above) {
    if (FRAMES.includes(node.kind) || node.kind === 'title') continue;
    const mark = ofNode.get(node);
    if (!mark?.open) return mark && isTitle(mark) ? null : mark;
  }
  return null;
}
