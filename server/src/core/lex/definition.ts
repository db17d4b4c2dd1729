/**
 * Terms that a paragraph defines by itself: “…”是指…, …（以下简称“…”）, a Latin abbreviation in brackets, members listed before
 * their collective name. It takes what stands there and never completes it; entries of a glossary are found with the tree.
 */
import type { NormSpan, NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { attributes } from './definition-attribute';
import { latinBrackets, shortNames } from './definition-brackets';
import { lines } from './definition-lines';
import { meanings } from './definition-means';
import { membersBefore, membersBehind, membersInQuotes } from './definition-members';
import type { Opening } from './opening';
import { withoutQuotes } from './term-edges';

export type DefinitionForm = 'glossary-entry' | 'means' | 'short-for' | 'latin-bracket' | 'members' | 'attribute';

export interface Definition {
  readonly form: DefinitionForm;
  /** Folded, without quotes. */
  readonly term: string;
  /** The term without its quotes. */
  readonly name: Span;
  /** Where it says what it stands for. */
  readonly meaning: Span;
  /** What it stands for, folded; members are joined where the text has other words between them. */
  readonly words: string;
  readonly span: Span;
}

/** A definition in normalised offsets, as the files beside find it. */
export interface FoundDefinition {
  readonly form: DefinitionForm;
  readonly name: NormSpan;
  readonly meaning: NormSpan;
  readonly members?: readonly NormSpan[];
}

/** In the order of their places. A number with its brackets is no definition, so the opening's marker is left out. */
export function findDefinitions(norm: NormText, opening: Opening): readonly Definition[] {
  const { text } = norm;
  const from = norm.toNorm(opening.rest.start);
  const found = [
    ...meanings(text),
    ...lines(text),
    ...shortNames(text),
    ...latinBrackets(text),
    ...membersBefore(text),
    ...membersBehind(text),
    ...membersInQuotes(text),
    ...attributes(text),
  ];
  return found
    .filter(({ name }) => name.from >= from)
    .map((definition) => toDefinition(norm, definition))
    .sort((a, b) => a.name.start - b.name.start);
}

/** With its places in the raw text. */
export function toDefinition(norm: NormText, { form, name, meaning, members }: FoundDefinition): Definition {
  const nameSpan = norm.toRaw(name);
  const meaningSpan = norm.toRaw(meaning);
  return {
    form,
    term: withoutQuotes(norm.text.slice(name.from, name.to)),
    name: nameSpan,
    meaning: meaningSpan,
    words: (members ?? [meaning])
      .map(({ from, to }) => norm.text.slice(from, to))
      .join('、')
      .trim(),
    span: {
      start: Math.min(nameSpan.start, meaningSpan.start),
      end: Math.max(nameSpan.end, meaningSpan.end),
    },
  };
}
