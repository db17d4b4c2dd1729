/** Where terms stand in a text: its own and those of the common list, sorted and without overlap. */

import type { Shape } from '../lex/shorthand';
import type { TermUse } from '../lex/term';
import { type FormUse, findForms, indexForms } from '../lex/term-forms';
import { senseOfYear } from '../lex/term-sense';
import type { AmbiguousTerm, CommonTerm, Sense } from '../lexicon';
import { contains, overlaps, type Span, shift } from '../text/span';
import type { GlossaryEntry } from './glossary';
import type { Memo } from './memo';
import type { Paragraph } from './report';
import type { LocalForm, LocalTerm } from './terms-local';

export interface Place {
  readonly span: Span;
  /** The name under which all forms of the term are gathered. */
  readonly term: string;
  readonly quoted: boolean;
  readonly local: LocalTerm | null;
  readonly entry: GlossaryEntry | null;
  readonly common: CommonTerm | null;
  readonly homograph: AmbiguousTerm | null;
  readonly sense: Sense | null;
  /** What a word that nobody knows looks like. */
  readonly shape: Shape | null;
  /** It lies within the term's own definition. */
  readonly defining: boolean;
}

export interface Setting {
  readonly year: number | null;
  /** Regions whose own terms count here. */
  readonly regions: ReadonlySet<string>;
}

export function placesIn(
  paragraphs: readonly Paragraph[],
  forms: readonly LocalForm[],
  setting: Setting,
  memo?: Memo,
): readonly Place[] {
  const byText = new Map<string, LocalForm>();
  for (const form of forms) if (!byText.has(form.text)) byText.set(form.text, form);
  const index = indexForms([...byText.values()]);
  const find = ({ facts }: Paragraph): readonly FormUse[] => findForms(facts.norm, index);
  const places = paragraphs.flatMap((paragraph) => {
    const common = paragraph.facts.terms.map((use) => commonPlace(paragraph, use, setting));
    const uses = memo ? memo.forms(paragraph.facts, index.key, () => find(paragraph)) : find(paragraph);
    if (uses.length === 0) return common;
    const known = new Map(common.map((place) => [place.term, place]));
    const local = uses.flatMap((use) => {
      const form = byText.get(use.text);
      return form ? [localPlace(paragraph, use, form, known.get(form.term) ?? null)] : [];
    });
    return withoutOverlap([...local, ...common]);
  });
  return withoutEveryday(places);
}

function localPlace({ span: { start } }: Paragraph, use: FormUse, form: LocalForm, known: Place | null): Place {
  const { term, local, entry, shape } = form;
  const span = shift(use.span, start);
  return {
    span,
    term,
    quoted: use.quoted,
    local,
    entry,
    common: known?.common ?? null,
    homograph: local || entry ? null : (known?.homograph ?? null),
    sense: null,
    shape,
    defining: local !== null && (contains(local.name, span) || contains(local.meaning, span)),
  };
}

/** A name in quotes that stands more often without them is an everyday word: only in quotes is it a name. */
function withoutEveryday(places: readonly Place[]): readonly Place[] {
  const balance = new Map<string, number>();
  for (const { shape, term, quoted } of places) {
    if (shape !== null) balance.set(term, (balance.get(term) ?? 0) + (quoted ? 1 : -1));
  }
  return places.filter(({ shape, term, quoted }) => shape === null || quoted || (balance.get(term) ?? 0) >= 0);
}

function commonPlace(paragraph: Paragraph, use: TermUse, { year, regions }: Setting): Place {
  const { homograph } = use;
  const common = use.common && regions.has(use.common.scope) ? use.common : null;
  const sense = use.sense ?? (homograph && year !== null ? senseOfYear(homograph.senses, year) : null);
  return {
    span: shift(use.span, paragraph.span.start),
    term: common?.term ?? homograph?.term ?? use.text,
    quoted: use.quoted,
    local: null,
    entry: null,
    common,
    homograph,
    sense,
    shape: common || homograph ? null : use.shape,
    defining: false,
  };
}

/** Of two that overlap the longer stays, of two alike the text's own. */
function withoutOverlap(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort((a, b) => a.span.start - b.span.start || worth(b) - worth(a));
  const kept: Place[] = [];
  for (const place of sorted) {
    const last = kept[kept.length - 1];
    if (!last || !overlaps(last.span, place.span)) kept.push(place);
    else if (worth(place) > worth(last)) kept[kept.length - 1] = place;
  }
  return kept;
}

const worth = ({ span, local, entry }: Place): number => 2 * (span.end - span.start) + (local || entry ? 1 : 0);
