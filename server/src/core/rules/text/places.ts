/**
 * What the rules of this room share: the paragraphs they look at, and how many places of one habit become one finding. Three
 * hundred marks of one kind are one decision of one drafter, so they are told once, with a cure for all of them.
 */
import type { ParagraphFacts } from '../../lex/facts';
import type { Paragraph, Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import type { Hit, Level } from '../rule';

/** The paragraphs of the report itself, without the page around it. */
export const bodyOf = (report: Report): readonly Paragraph[] =>
  report.paragraphs.filter(({ index }) => !report.tree.chrome[index]);

/** A place of which nothing else need be known. */
export interface BarePlace {
  readonly span: Span;
}

/** The places of a text that a reading of its paragraphs finds; the reading is remembered with each paragraph. */
export const placesIn = (report: Report, read: (facts: ParagraphFacts) => readonly Span[]): readonly BarePlace[] =>
  bodyOf(report).flatMap(({ facts, span: { start } }) =>
    facts.once(read).map((span) => ({ span: shift(span, start) })),
  );

/** Several places that are told as one. */
export interface HabitHit<P extends { readonly span: Span }> extends Hit {
  readonly places: readonly P[];
}

/** More places than this are a habit. */
const HABIT = 3;

/** Each place by itself, or one hit for all of them where they are a habit; that hit is marked at the first place. */
export function asHabit<P extends { readonly span: Span }>(
  places: readonly P[],
  level: Level,
  most = HABIT,
): readonly HabitHit<P>[] {
  const [first] = places;
  if (!first) return [];
  if (places.length > most) return [{ span: first.span, covers: places.map(({ span }) => span), places, level }];
  return places.map((place) => ({ span: place.span, places: [place] }));
}
