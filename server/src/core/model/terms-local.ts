/** The terms that a text defines itself: entries of its glossary first, then what its sentences say. */
import type { Definition } from '../lex/definition';
import { readEntry } from '../lex/definition-entry';
import { formsOf, type TermForm } from '../lex/term-forms';
import { makeTrie, type Trie } from '../lex/trie';
import { type Span, shift } from '../text/span';
import { type Tree, walk } from '../tree/outline';
import type { Paragraph } from './report';

export interface LocalTerm {
  readonly term: string;
  readonly source: 'glossary' | 'inline';
  /** Folded, as the text says it. */
  readonly expansion: string;
  readonly name: Span;
  readonly meaning: Span;
}

export interface LocalForm extends TermForm {
  readonly local: LocalTerm;
}

/** All forms of all local terms. The first definition of a term counts; where one is in the glossary, that one. */
export function localTerms(paragraphs: readonly Paragraph[], tree: Tree): Trie<LocalForm> {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const glossary = new Set<number>();
  const forms: LocalForm[] = [];
  for (const node of walk(tree.roots)) {
    const paragraph = byIndex.get(node.paragraph);
    if (node.kind !== 'glossary-entry' || !paragraph) continue;
    glossary.add(node.paragraph);
    const origin = paragraph.span.start;
    const name = { start: Math.max(node.name.start, node.marker?.span.end ?? 0), end: node.name.end };
    const end = Math.min(node.span.end, paragraph.span.end);
    const entry = readEntry(paragraph.facts.norm, shift(name, -origin), end - origin);
    if (entry) forms.push(...toForms(paragraph, entry.name, entry.meaning, 'glossary'));
  }
  for (const paragraph of paragraphs) {
    if (glossary.has(paragraph.index)) continue;
    for (const definition of paragraph.facts.definitions) {
      if (contradictsList(paragraph, definition)) continue;
      forms.push(...toForms(paragraph, definition.name, definition.meaning, 'inline'));
    }
  }
  return makeTrie(forms.map((form): [string, LocalForm] => [form.text, form]));
}

/** Of the signs of a full name, so many must stand in the list's expansion. */
const ALIKE = 0.6;

/** True for a known Latin abbreviation in brackets behind words of another meaning: the name of one project, say. */
function contradictsList({ facts }: Paragraph, { form, term, meaning }: Definition): boolean {
  if (form !== 'latin-bracket') return false;
  const common = facts.terms.find((use) => use.text === term)?.common;
  if (!common) return false;
  const signs = [...facts.norm.read(meaning)];
  return signs.filter((sign) => common.expansion.includes(sign)).length < signs.length * ALIKE;
}

function toForms(paragraph: Paragraph, name: Span, meaning: Span, source: LocalTerm['source']): readonly LocalForm[] {
  const { norm } = paragraph.facts;
  const origin = paragraph.span.start;
  const forms = formsOf(norm.read(name));
  const local: LocalTerm = {
    term: forms[0]?.text ?? norm.read(name),
    source,
    expansion: norm.read(meaning).trim(),
    name: shift(name, origin),
    meaning: shift(meaning, origin),
  };
  return forms.map((form) => ({ ...form, local }));
}
