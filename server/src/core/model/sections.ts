/** For each paragraph, the section it stands in, and whether that section looks back or ahead, and on which years. */
import { stretchOfHeading, type Tense, tenseOf, tenseOfParagraph, yearsOf } from '../lex/tense';
import type { OutlineNode, Tree } from '../tree/outline';
import type { Identity } from './identity';
import type { Paragraph } from './report';

export interface Section {
  /** The nearest heading above, as it reads; null where none is. */
  readonly label: string | null;
  readonly tense: Tense | null;
  /** The years that 今年, 全年 or no word at all mean here; null where nobody can tell. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

const HEADINGS = new Set(['year-section', 'h1', 'h2', 'attachment']);

/** One section a paragraph. */
export function sectionsOf(paragraphs: readonly Paragraph[], tree: Tree, identity: Identity): readonly Section[] {
  const above = headingsAbove(paragraphs, tree);
  /* What the last telling heading or opening said holds on: a report looks back first and ahead then. */
  let told: Tense | null = null;
  return paragraphs.map(({ index, facts }) => {
    const headings = above[index] ?? [];
    told = tenseOfHeadings(headings) ?? tenseOfParagraph(facts.norm.text) ?? told;
    const tense = told ?? tenseOfKind(identity);
    return { label: headings[headings.length - 1] ?? null, tense, years: yearsHere(headings, tense, identity) };
  });
}

function yearsHere(headings: readonly string[], tense: Tense | null, identity: Identity): Section['years'] {
  const looksBack = tense === 'review' && identity.kind !== 'bulletin';
  const year = identity.year === null ? null : identity.year - (looksBack ? 1 : 0);
  for (const heading of [...headings].reverse()) {
    const years = yearsOf(heading);
    if (years) return years;
    const stretch = stretchOfHeading(heading);
    if (stretch > 0) return year === null ? null : { from: year - stretch + 1, to: year };
  }
  return year === null || tense === null ? null : { from: year, to: year };
}

function tenseOfHeadings(headings: readonly string[]): Tense | null {
  for (const heading of headings) {
    const tense = tenseOf(heading);
    if (tense) return tense;
  }
  return null;
}

/** A bulletin counts what was, a list of tasks what shall be. */
function tenseOfKind({ kind }: Identity): Tense | null {
  if (kind === 'bulletin') return 'review';
  return kind === 'tasks' || kind === 'plan' ? 'plan' : null;
}

/** The labels of the headings a paragraph stands below, from the outermost on. */
function headingsAbove(paragraphs: readonly Paragraph[], tree: Tree): readonly (readonly string[])[] {
  const above: string[][] = paragraphs.map(() => []);
  const visit = (nodes: readonly OutlineNode[]): void => {
    for (const node of nodes) {
      if (HEADINGS.has(node.kind)) {
        for (let i = node.paragraph; i < paragraphs.length; i++) {
          const paragraph = paragraphs[i];
          if (!paragraph || paragraph.span.start >= node.span.end) break;
          above[i]?.push(node.label);
        }
      }
      visit(node.children);
    }
  };
  visit(tree.roots);
  return above;
}
