/**
 * What the rules of this room share: the paragraphs they look at, and how many places of one habit become one finding. Three
 * hundred marks of one kind are one decision of one drafter, so they are told once, with a cure for all of them.
 */
import type { Paragraph, Report } from '../../model/report';
import { type Span, shift } from '../../text/span';
import type { Hit, Level } from '../rule';

/** The paragraphs of the report itself, without the page around it. */
export const bodyOf = (report: Report): readonly Paragraph[] =>
  report.paragraphs.filter(({ index }) => !report.tree.chrome[index]);

/** Spans of a paragraph, as the text counts them. */
export const placed = (paragraph: Paragraph, spans: readonly Span[]): readonly Span[] =>
  spans.map((span) => shift(span, paragraph.span.start));

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
