/** Which report a text is: its place, its year, its kind, as its title or the lines below it name them. */
import { draftOf } from '../lex/draft-name';
import {
  closedUp,
  firstYearHandedIn,
  handsOut,
  isOfAnotherBody,
  isOfAnotherPaper,
  isOfPart,
  isOfSeveralYears,
  kindOf,
  namesMeeting,
  namesPaper,
  opensWorkReport,
  type ReportKind,
  yearOf,
  yearOfMeeting,
  yearOfSection,
} from '../lex/identity';
import {
  addressesCongress,
  endingSpokenOf,
  speaksOfNation,
  yearNamedMost,
  yearOpened,
  yearSpokenIn,
} from '../lex/identity-body';
import { placeOfIssuer, placeOfLine, placeOfTitle } from '../lex/identity-place';
import { BY_FAR, endingOf, placeNamedMost } from '../lex/places';
import { yearOfNationalMeeting } from '../lex/session';
import { reviewYearIn } from '../lex/stated-years';
import { type OutlineNode, type Tree, walk } from '../tree/outline';
import type { Paragraph } from './report';

export interface Identity {
  /** The place it reports on. */
  readonly place: string | null;
  /** The year it plans for; of a bulletin, the year it counts. */
  readonly year: number | null;
  readonly kind: ReportKind | null;
  /** The ending of the place it speaks of as its own, such as 区, where it names none; else null. */
  readonly unit: string | null;
  /** Which draft it says it is, in the order of drafts; null for a final text and where nothing is said. */
  readonly draft: number | null;
}

/** So many paragraphs behind the title may name place and day. */
const HEAD = 12;

export function identify(paragraphs: readonly Paragraph[], tree: Tree): Identity {
  const title = tree.roots.find((node) => node.kind === 'title');
  const label = closedUp(title?.label ?? untitled(paragraphs, tree));
  const head = paragraphs
    .filter(({ index }) => !tree.chrome[index] && index >= (title?.paragraph ?? 0))
    .slice(0, HEAD)
    .map(({ facts }) => closedUp(facts.norm.text.slice(0, LINE)));
  const body = once(() => bodyOf(paragraphs, tree));
  const opened = (): boolean => head.some(opensWorkReport) || (isLong(paragraphs) && addressesCongress(body()));
  const foreign = isOfAnotherPaper(label) || [label, ...head].some(isOfAnotherBody);
  const kind = foreign ? null : (kindOf(label) ?? (opened() ? 'work-report' : null));
  const place =
    placeOfTitle(label) ??
    firstOf(head, placeOfLine) ??
    firstOf(announcement(paragraphs, title), placeOfIssuer) ??
    placeOfBody(firstOf(head, endingOf), kind, body);
  const year = yearIn({ label, head, tree, kind, place, body });
  const unit =
    place === null && kind !== null ? (endingOf(label) ?? firstOf(head, endingOf) ?? endingSpokenOf(body())) : null;
  const heading = [...announcement(paragraphs, title), label, ...head.slice(0, TITLE)];
  return { place, year, kind, unit, draft: firstOf(heading.filter(isShort), draftOf) };
}

/** What the year of a text is told by: its title first, then the lines below it, its headings, and what it speaks of. */
interface Signs extends Pick<Identity, 'kind' | 'place'> {
  readonly label: string;
  readonly head: readonly string[];
  readonly tree: Tree;
  readonly body: () => string;
}

/** A text about several years, or a part of one, is about no year: its figures are not those of a year. */
function yearIn({ label, head, tree, kind, place, body }: Signs): number | null {
  if (isOfSeveralYears(label) || isOfPart(label)) return null;
  const named = yearOf(label);
  /* 2024年政府工作报告 with 2024年工作回顾: its title names the year it looks back on. */
  if (
    named !== null &&
    kind === 'work-report' &&
    sections(tree).some((heading) => reviewYearIn(heading)?.year === named)
  )
    return named + 1;
  const told = firstOf([label, ...head], firstYearHandedIn) ?? named;
  /* A bulletin is dated when it comes out, in another year than it counts; a plan that no congress was given may be for any years. */
  if (told !== null || kind === 'bulletin') return told;
  if (kind === 'plan') return firstOf(head.filter(namesMeeting), yearOfMeeting);
  return (
    firstOf(head, yearOfMeeting) ??
    firstOf(sections(tree), yearOfSection) ??
    (place === '全国' ? firstOf(head, yearOfNationalMeeting) : null) ??
    (kind === 'work-report' ? (yearSpokenIn(body()) ?? yearOpened(body()) ?? yearNamedMost(body())) : null)
  );
}

/** Where the outline sees no title: a short line at the top that names a kind of paper, or the notice that hands one out. */
function untitled(paragraphs: readonly Paragraph[], tree: Tree): string {
  const notice = tree.roots.find(({ kind }) => kind === 'notice');
  if (notice) return handsOut(notice.label) ? notice.label : '';
  const first = paragraphs.find(({ index }) => !tree.chrome[index]);
  if (first?.facts.opening.kind !== 'plain') return '';
  const line = first.facts.norm.text.trim();
  return isShort(line) && namesPaper(line) ? line : '';
}

/** So many paragraphs make up a title and what stands below it. */
const TITLE = 4;
/** A longer line speaks of drafts of other papers. */
const SHORT = 60;
const isShort = (line: string): boolean => line.length <= SHORT;

/** What stands above the title of a list or a plan: a notice, or the news of it. */
const announcement = (paragraphs: readonly Paragraph[], title: OutlineNode | undefined): readonly string[] =>
  paragraphs.slice(0, Math.min(HEAD, title?.paragraph ?? 0)).map(({ facts }) => facts.norm.text.slice(0, LINE));

/** A text of fewer paragraphs is a piece of something. */
const LONG = 12;
const isLong = (paragraphs: readonly Paragraph[]): boolean => paragraphs.length >= LONG;

/** Only a report that opens like one is asked what it speaks of: other texts name places that are not theirs. */
function placeOfBody(ending: string | null, kind: ReportKind | null, body: () => string): string | null {
  if (kind !== 'work-report') return null;
  if (ending) return placeNamedMost(body(), ending);
  if (speaksOfNation(body())) return '全国';
  const own = endingSpokenOf(body());
  return own && placeNamedMost(body(), own, BY_FAR);
}

/** So much of a text tells what it speaks of. */
const BODY = 12_000;

function bodyOf(paragraphs: readonly Paragraph[], tree: Tree): string {
  const parts: string[] = [];
  let length = 0;
  for (const { index, facts } of paragraphs) {
    if (length >= BODY) break;
    if (tree.chrome[index]) continue;
    parts.push(facts.norm.text.slice(0, BODY));
    length += facts.norm.text.length;
  }
  return parts.join('\n');
}

/** Made when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function sections(tree: Tree): readonly string[] {
  const headings = walk(tree.roots).filter(({ kind }) => kind === 'year-section' || kind === 'h1');
  return headings.map(({ label }) => closedUp(label));
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
