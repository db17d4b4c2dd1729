/** Which report a text is: its place, its year, its kind, as its title or the lines below it name them. */
import {
  kindOf,
  opensWorkReport,
  placeOfLine,
  placeOfTitle,
  type ReportKind,
  yearOf,
  yearOfMeeting,
  yearOfSection,
} from '../lex/identity';
import { type Tree, walk } from '../tree/outline';
import type { Paragraph } from './report';

export interface Identity {
  /** The place it reports on. */
  readonly place: string | null;
  /** The year it plans for; of a bulletin, the year it counts. */
  readonly year: number | null;
  readonly kind: ReportKind | null;
}

/** So many paragraphs behind the title may name place and day. */
const HEAD = 12;

export function identify(paragraphs: readonly Paragraph[], tree: Tree): Identity {
  const title = tree.roots.find((node) => node.kind === 'title');
  const label = title?.label ?? '';
  const head = paragraphs
    .filter(({ index }) => !tree.chrome[index] && index >= (title?.paragraph ?? 0))
    .slice(0, HEAD)
    .map(({ facts }) => facts.norm.text.slice(0, LINE));
  return {
    place: placeOfTitle(label) ?? firstOf(head, placeOfLine),
    year: yearOf(label) ?? firstOf(head, yearOfMeeting) ?? firstOf(sections(tree), yearOfSection),
    kind: kindOf(label) ?? (head.some(opensWorkReport) ? 'work-report' : null),
  };
}

function sections(tree: Tree): readonly string[] {
  const headings = Array.from(walk(tree.roots)).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  return headings.map(({ label }) => label);
}

/** A line is not read further. */
const LINE = 200;

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}
