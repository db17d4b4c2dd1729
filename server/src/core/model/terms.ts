/**
 * The terms of one text: where each is defined, and where it is used. The text's own definitions win over the common list, a
 * longer term over a shorter one inside it. What nobody defines stays without a meaning.
 */
import type { Shape } from '../lex/shorthand';
import type { AmbiguousTerm, CommonTerm, Sense } from '../lexicon';
import type { Span } from '../text/span';
import type { Tree } from '../tree/outline';
import type { Glossary, GlossaryEntry } from './glossary';
import type { Memo } from './memo';
import type { Paragraph } from './report';
import { type LocalTerm, localDefinitions, localForms } from './terms-local';
import { type Place, placesIn } from './terms-places';
import { regionsOf } from './terms-region';

export type TermSource = 'glossary' | 'inline' | 'workspace' | 'common' | 'undefined';

export interface Term {
  /** Folded, without quotes. */
  readonly term: string;
  readonly source: TermSource;
  /** What the text itself says it means, else what the office's list, else what the common one says; null where nobody does. */
  readonly expansion: string | null;
  /** Where the text defines it. */
  readonly definition: LocalTerm | null;
  /** What the office's own list says. */
  readonly entry: GlossaryEntry | null;
  readonly common: CommonTerm | null;
  /** The meanings it can have where it has several. */
  readonly homograph: AmbiguousTerm | null;
  /** What a term that nobody defines looks like; null of all others. */
  readonly shape: Shape | null;
  /** In the order of the text, without the place where it is defined. */
  readonly uses: readonly Span[];
  /** Every place, those in the definition too. */
  readonly places: readonly Span[];
}

export interface TermTable {
  /** Every place where the text explains a term: the glossary's entries first, then the sentences and headings in their order. */
  readonly definitions: readonly LocalTerm[];
  /** In the order of their first places. */
  readonly terms: readonly Term[];
  /** The term that stands at an offset, with its place and, for a homograph, its sense there. */
  at(offset: number): { readonly term: Term; readonly span: Span; readonly sense: Sense | null } | null;
}

/** What decides about the terms of a text. */
export interface TermsOf {
  readonly paragraphs: readonly Paragraph[];
  readonly tree: Tree;
  readonly glossary: Glossary;
  /** The year of the report. */
  readonly year: number | null;
}

export function collectTerms({ paragraphs, tree, glossary, year }: TermsOf, memo?: Memo): TermTable {
  const body = paragraphs.filter(({ index }) => !tree.chrome[index]);
  const definitions = localDefinitions(body, tree);
  const forms = localForms(body, definitions, glossary);
  const places = placesIn(body, forms, { year, regions: regionsOf(body) }, memo);
  const drafts = new Map<string, Draft>();
  for (const place of places) {
    const draft = drafts.get(place.term);
    if (draft) draft.places.push(place);
    else drafts.set(place.term, { term: place.term, places: [place] });
  }
  const terms = new Map([...drafts].map(([name, draft]) => [name, finish(draft)]));
  return { definitions, terms: [...terms.values()], at: (offset) => termAt(places, terms, offset) };
}

interface Draft {
  readonly term: string;
  readonly places: Place[];
}

function finish({ term, places }: Draft): Term {
  let local: LocalTerm | null = null;
  let entry: GlossaryEntry | null = null;
  let common: CommonTerm | null = null;
  let homograph: AmbiguousTerm | null = null;
  let shape: Shape | null = null;
  let sense: string | null = null;
  let senses = 0;
  const uses: Span[] = [];
  /* One loop: this is done for every term at every keystroke. */
  for (const place of places) {
    local ??= place.local;
    entry ??= place.entry;
    common ??= place.common;
    homograph ??= place.homograph;
    shape ??= place.shape;
    if (place.sense && place.sense.expansion !== sense) {
      sense = place.sense.expansion;
      senses++;
    }
    if (!place.defining) uses.push(place.span);
  }
  const expansion = local?.expansion ?? entry?.expansion ?? common?.expansion ?? (senses === 1 ? sense : null);
  return {
    term,
    source: local?.source ?? (entry ? 'workspace' : common || senses > 0 ? 'common' : 'undefined'),
    expansion,
    definition: local,
    entry,
    common,
    homograph,
    shape: expansion === null ? shape : null,
    uses,
    places: places.map(({ span }) => span),
  };
}

/** A place that the offset touches; places do not overlap. Binary search. */
function termAt(
  places: readonly Place[],
  terms: ReadonlyMap<string, Term>,
  offset: number,
): ReturnType<TermTable['at']> {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((places[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const place = places[low];
  const term = place && terms.get(place.term);
  if (!place || !term || offset < place.span.start || offset > place.span.end) return null;
  return { term, span: place.span, sense: place.sense };
}
