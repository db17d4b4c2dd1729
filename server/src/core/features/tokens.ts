/** The terms of a text as coloured words: where they are explained, known to anybody, or not explained. It knows no editor. */
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { contains, overlaps, type Span } from '../text/span';

export type TermModifier = 'definition' | 'common' | 'undefined';

export interface TermToken {
  readonly span: Span;
  readonly modifier: TermModifier | null;
}

/** In the order of the text, without overlap. Mere names in quotes that nobody explains keep the colour of the text. */
export function termTokens(report: Report, within: Span): readonly TermToken[] {
  const tokens = report.terms.terms
    .filter(({ shape }) => shape !== 'name')
    .flatMap((term) =>
      term.places
        .filter((place) => overlaps(place, within))
        .map((span): TermToken => ({ span, modifier: modifierOf(term, span) })),
    );
  return tokens.sort((a, b) => a.span.start - b.span.start);
}

function modifierOf({ source, definition }: Term, place: Span): TermModifier | null {
  if (definition && contains(definition.name, place)) return 'definition';
  return source === 'common' || source === 'undefined' ? source : null;
}
