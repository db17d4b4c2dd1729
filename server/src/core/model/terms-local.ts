/**
 * The terms that a text has of its own: entries of its glossary first, then what its sentences and headings explain, then the
 * quoted names that nobody explains.
 */
import type { Definition, DefinitionForm } from '../lex/definition';
import { countedName } from '../lex/definition-count';
import { readEntry, wordsOfLine } from '../lex/definition-entry';
import type { Shape } from '../lex/shorthand';
import { formsOf, needsQuotes, type TermForm } from '../lex/term-forms';
import { type Span, shift } from '../text/span';
import { type OutlineNode, type Tree, walk } from '../tree/outline';
import type { Glossary, GlossaryEntry } from './glossary';
import type { Paragraph } from './report';

/** One place where the text says what a term means. */
export interface LocalTerm {
  readonly term: string;
  /** With the quotes inside it: “1520”总体发展思路. */
  readonly written: string;
  readonly source: 'glossary' | 'inline';
  /** How it is explained; `heading` where the headings below are its members. */
  readonly form: DefinitionForm | 'heading';
  /** Folded, as the text says it. */
  readonly expansion: string;
  /** The term as the definition writes it, without quotes around the whole. */
  readonly name: Span;
  readonly meaning: Span;
  /** The entry of the glossary. */
  readonly node: OutlineNode | null;
}

export interface LocalForm extends TermForm {
  readonly term: string;
  /** Null of names that the text does not explain. */
  readonly local: LocalTerm | null;
  /** What the office's list says of one. */
  readonly entry: GlossaryEntry | null;
  readonly shape: Shape | null;
}

/** Every definition, those of the glossary first: the first of a term counts. */
export function localDefinitions(paragraphs: readonly Paragraph[], tree: Tree): readonly LocalTerm[] {
  const byIndex = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const entries: LocalTerm[] = [];
  const headings: LocalTerm[] = [];
  const glossary = new Set<number>();
  for (const node of walk(tree.roots)) {
    const paragraph = byIndex.get(node.paragraph);
    if (!paragraph) continue;
    if (node.kind === 'glossary-entry') {
      glossary.add(node.paragraph);
      const entry = entryOf(paragraph, node) ?? entryAbove(paragraph, node, byIndex.get(node.paragraph + 1));
      if (entry) entries.push(entry);
    } else {
      const heading = headingOf(paragraph, node, byIndex);
      if (heading) headings.push(heading);
    }
  }
  const inline = paragraphs
    .filter(({ index }) => !glossary.has(index))
    .flatMap((paragraph) =>
      paragraph.facts.definitions
        .filter((definition) => !contradictsList(paragraph, definition))
        .map((definition) => toLocal(paragraph, definition, 'inline', null)),
    );
  return [...entries, ...inline, ...headings];
}

function entryOf(paragraph: Paragraph, node: OutlineNode): LocalTerm | null {
  const origin = paragraph.span.start;
  const name = { start: Math.max(node.name.start, node.marker?.span.end ?? 0), end: node.name.end };
  const end = Math.min(node.span.end, paragraph.span.end);
  const entry = readEntry(paragraph.facts.norm, shift(name, -origin), end - origin);
  return entry && toLocal(paragraph, entry, 'glossary', node);
}

/** A term with its line to itself: the paragraph below it, of the same entry, says what it means. */
function entryAbove({ span, facts }: Paragraph, node: OutlineNode, next: Paragraph | undefined): LocalTerm | null {
  if (!next || next.span.end > node.span.end) return null;
  const from = Math.max(node.name.start, node.marker?.span.end ?? 0) - span.start;
  const name = wordsOfLine(facts.norm, { start: from, end: facts.raw.length });
  const meaning = wordsOfLine(next.facts.norm, { start: 0, end: next.facts.raw.length });
  if (!name || !meaning) return null;
  const written = facts.norm.read(name);
  return {
    term: formsOf(written)[0]?.text ?? written,
    written,
    source: 'glossary',
    form: 'glossary-entry',
    expansion: next.facts.norm.read(meaning),
    name: shift(name, span.start),
    meaning: shift(meaning, next.span.start),
    node,
  };
}

/** “三大商圈” at the end of a heading with exactly three headings of one kind below: these are its members. */
function headingOf(
  paragraph: Paragraph,
  { kind, name, children }: OutlineNode,
  byIndex: ReadonlyMap<number, Paragraph>,
): LocalTerm | null {
  if (kind !== 'h1' && kind !== 'h2' && kind !== 'run-in') return null;
  const [first] = children;
  if (!first || children.some((child) => child.kind !== first.kind)) return null;
  const origin = paragraph.span.start;
  const found = countedName(paragraph.facts.norm, shift(name, -origin));
  if (!found || children.length !== found.count) return null;
  return {
    term: found.term,
    written: found.term,
    source: 'inline',
    form: 'heading',
    expansion: children.map((child) => titleOf(child, byIndex)).join('、'),
    name: shift(found.name, origin),
    meaning: first.name,
    node: null,
  };
}

/** A heading without its number. */
function titleOf({ name, marker, paragraph, label }: OutlineNode, byIndex: ReadonlyMap<number, Paragraph>): string {
  const own = byIndex.get(paragraph);
  if (!own || !marker) return label;
  const title = { start: Math.max(name.start, marker.span.end), end: name.end };
  return own.facts.norm.read(shift(title, -own.span.start)).trim();
}

/** Of the signs of a full name, so many must stand in the list's expansion. */
const ALIKE = 0.6;

/** True for a known abbreviation beside words of another meaning: the name of one project, or a list that ends there by chance. */
function contradictsList({ facts }: Paragraph, { form, term, words }: Definition): boolean {
  if (form !== 'latin-bracket' && form !== 'members') return false;
  const common = facts.terms.find((use) => use.text === term)?.common;
  if (!common) return false;
  const signs = [...words];
  return signs.filter((sign) => common.expansion.includes(sign)).length < signs.length * ALIKE;
}

function toLocal(
  { span, facts }: Paragraph,
  { form, name, meaning, words }: Definition,
  source: LocalTerm['source'],
  node: OutlineNode | null,
): LocalTerm {
  const written = facts.norm.read(name);
  return {
    term: formsOf(written)[0]?.text ?? written,
    written,
    source,
    form,
    expansion: words,
    name: shift(name, span.start),
    meaning: shift(meaning, span.start),
    node,
  };
}

/** The forms of all that is defined, in the text first and then by the office, and of the quoted names that nobody explains: those may stand without quotes as well. */
export function localForms(
  paragraphs: readonly Paragraph[],
  definitions: readonly LocalTerm[],
  glossary: Glossary,
): readonly LocalForm[] {
  const forms = definitions.flatMap((local) =>
    formsOf(local.written).map((form): LocalForm => ({ ...form, term: local.term, local, entry: null, shape: null })),
  );
  for (const entry of glossary.entries) {
    forms.push(...formsOf(entry.term).map((form) => ({ ...form, term: entry.term, local: null, entry, shape: null })));
  }
  const known = new Set(forms.map(({ text }) => text));
  for (const { facts } of paragraphs) {
    for (const { text, shape } of facts.terms) {
      if (!shape || known.has(text)) continue;
      known.add(text);
      forms.push({
        text,
        needsQuotes: text.length <= 2 || needsQuotes(text),
        term: text,
        local: null,
        entry: null,
        shape,
      });
    }
  }
  return forms;
}
