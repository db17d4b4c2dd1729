/** For each paragraph, the section it stands in, and whether that section looks back or ahead, and on which years. */
import type { ParagraphFacts } from '../lex/facts';
import {
  namesPart,
  opensOneYear,
  stretchOfHeading,
  stretchOfOpening,
  type Tense,
  tenseOf,
  turnOf,
  yearsOf,
} from '../lex/tense';
import type { OutlineNode, Tree } from '../tree/outline';
import type { Identity } from './identity';
import type { Paragraph } from './report';

export interface Section {
  /** The nearest heading above, as it reads; null where none is. */
  readonly label: string | null;
  readonly tense: Tense | null;
  /** A heading above it says so, or what kind of text it is; else the last that did so still holds. */
  readonly sure: boolean;
  /** The years that 今年, 全年 or no word at all mean here; null where nobody can tell. */
  readonly years: { readonly from: number; readonly to: number } | null;
}

const HEADINGS = new Set(['year-section', 'h1', 'h2', 'attachment']);

/** The section of a paragraph; where the paragraph itself turns from one to another, both. */
export interface Place {
  readonly section: Section;
  /** From this offset in the paragraph on, the other section. */
  readonly turn: { readonly at: number; readonly section: Section } | null;
}

/** One place a paragraph. What the last telling heading or turn said holds on: a report looks back first and ahead then. */
export function placesOf(paragraphs: readonly Paragraph[], tree: Tree, identity: Identity): readonly Place[] {
  const above = headingsAbove(paragraphs, tree);
  let told: Tense | null = null;
  let teller: string | null = null;
  /** How many years the running text looks back on, until it says otherwise. */
  let stretch = 0;
  let upper: string | null = null;
  const sectionOf = makeSectionOf(identity);
  const tense = tensesOf(identity);
  return paragraphs.map(({ index, facts }) => {
    const headings = above[index] ?? [];
    const telling = headings.find(tense) ?? null;
    if (telling !== null && telling !== teller) told = tense(telling);
    teller = telling ?? teller;
    /* The words may turn to what lies ahead below a heading that looked back, where the outline missed the turn. */
    const { turn, oneYear, years } = facts.once(opening);
    const turned = turn && (told === null || turn.tense === 'plan') && turn.tense !== told ? turn : null;
    if (headings[0] !== upper || oneYear) stretch = 0;
    upper = headings[0] ?? null;
    if (told !== 'plan') stretch = years || stretch;
    const section = sectionOf(headings, told, told === 'plan' ? 0 : stretch);
    told = turned?.tense ?? told;
    return { section, turn: turned && { at: turned.at, section: sectionOf(headings, turned.tense, 0) } };
  });
}

/** The tense of each heading, asked once: all the paragraphs below it ask. */
function tensesOf({ year }: Identity): (heading: string) => Tense | null {
  const known = new Map<string, Tense | null>();
  return (heading) => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const tense = tenseOf(heading, year);
    known.set(heading, tense);
    return tense;
  };
}

/** What a paragraph's own words say of the time it speaks of. */
const opening = ({ norm }: ParagraphFacts) => ({
  turn: turnOf(norm),
  oneYear: opensOneYear(norm.text),
  years: stretchOfOpening(norm.text),
});

type SectionOf = (headings: readonly string[], told: Tense | null, stretch: number) => Section;

/** Paragraphs below the same headings share their section. */
function makeSectionOf(identity: Identity): SectionOf {
  const known = new Map<string, Section>();
  let last: { readonly of: Parameters<SectionOf>; readonly section: Section } | null = null;
  return (headings, told, stretch) => {
    if (last && isAlike(last.of, headings, told, stretch)) return last.section;
    const key = [told, stretch, ...headings].join('\n');
    const section = known.get(key) ?? readSection(headings, told, identity, stretch);
    known.set(key, section);
    last = { of: [headings, told, stretch], section };
    return section;
  };
}

const isAlike = (
  [above, before, years]: Parameters<SectionOf>,
  headings: readonly string[],
  told: Tense | null,
  stretch: number,
): boolean =>
  before === told &&
  years === stretch &&
  above.length === headings.length &&
  above.every((label, i) => label === headings[i]);

function readSection(headings: readonly string[], told: Tense | null, identity: Identity, stretch: number): Section {
  const tense = told ?? tenseOfKind(identity);
  const years = yearsHere(headings, tense, identity);
  const telling = headings.find((heading) => tenseOf(heading, identity.year));
  const sure = tense !== null && tense === (telling ? tenseOf(telling, identity.year) : tenseOfKind(identity));
  const label = headings[headings.length - 1] ?? null;
  return { label, tense, sure, years: stretch > 1 ? lengthen(years, stretch) : years };
}

/** The years that end with these. */
const lengthen = (years: Section['years'], count: number): Section['years'] =>
  years && { from: Math.min(years.from, years.to - count + 1), to: years.to };

function yearsHere(headings: readonly string[], tense: Tense | null, identity: Identity): Section['years'] {
  const year = yearSpokenOf(tense, identity);
  for (const heading of [...headings].reverse()) {
    if (namesPart(heading)) return null;
    const years = yearsOf(heading);
    const turned = tense === 'plan' && tenseOf(heading, identity.year) === 'review';
    if (years) return turned ? { from: years.to + 1, to: years.to + 1 } : years;
    const stretch = stretchOfHeading(heading);
    if (stretch > 0) return year === null ? null : { from: year - stretch + 1, to: year };
  }
  return year === null || tense === null ? null : { from: year, to: year };
}

/** A report is of the year it plans for, a bulletin of the year it counts. */
function yearSpokenOf(tense: Tense | null, { year, kind }: Identity): number | null {
  if (year === null) return null;
  if (kind === 'bulletin') return tense === 'plan' ? year + 1 : year;
  return tense === 'review' ? year - 1 : year;
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
