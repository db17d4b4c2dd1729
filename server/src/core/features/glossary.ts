/**
 * Writes the glossary of a text: one entry more, or all that the text uses, in the order in which it first does. Entries that
 * stand there keep their words. What nobody explains gets an entry with room for a meaning. It knows no editor.
 */
import { abbreviationKind } from '../lex/abbreviation';
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import type { Edit } from '../text/edits';
import { lineEnd } from '../text/lines';
import { definedElsewhere, type Others } from './elsewhere';
import { mannerOf, renumbered, writeEntry } from './glossary-entry';
import { orderOfNotes } from './glossary-notes';
import { type Entry, glossaryOf, type Section } from './glossary-section';
import { changing } from './pointers';
import { unexplainedKind } from './unexplained';

const TITLE = '名词解释';

export interface GlossaryChange {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly moved: number;
}

/** The glossary with an entry for each of the terms; the section is made where there is none. */
export function addEntries(report: Report, terms: readonly Term[], others?: Others): readonly Edit[] {
  return terms.length === 0 ? [] : write(report, explained(terms, others)).edits;
}

/** The glossary without the entry of a term, the others numbered anew. */
export function removeEntry(report: Report, term: Term): readonly Edit[] {
  const section = glossaryOf(report);
  if (!section) return [];
  const left = section.entries.filter((entry) => entry.term !== term);
  return left.length === section.entries.length ? [] : [rewritten(report, section, left, section.ordered)];
}

/** All entries that the text needs, ordered and numbered. Nothing is taken away: a term that is not used may yet be. */
export function updateGlossary(report: Report, others?: Others): GlossaryChange {
  const missing = report.terms.terms.filter((term) => needsEntry(report, term));
  return write(report, explained(missing, others));
}

/** Where this text and the office's own list say nothing, what another report of the place says is written down. */
const explained = (terms: readonly Term[], others: Others | undefined): readonly Term[] =>
  terms.map((term) => {
    const elsewhere = others && !term.definition && !term.entry ? definedElsewhere(others, term.term) : null;
    return elsewhere ? { ...term, expansion: elsewhere.expansion } : term;
  });

/** Shorthand that the text does not explain and that a reader from elsewhere cannot know; the office's own terms always. */
function needsEntry(report: Report, term: Term): boolean {
  const { source, common, uses } = term;
  if (uses.length === 0 || source === 'glossary' || source === 'inline') return false;
  if (source === 'workspace') return true;
  const kind = common ? abbreviationKind(term.term) : unexplainedKind(report, term);
  if (kind === null || kind === 'counted') return false;
  return common === null || (common.confidence === 'high' && !EVERYWHERE.has(common.scope));
}

/** Terms of these scopes everybody knows. */
const EVERYWHERE: ReadonlySet<string> = new Set(['national', 'international']);

/** One line of the glossary to be: an entry that stands there, or a term that has none. */
type Line = Entry | Term;

const isEntry = (line: Line): line is Entry => 'node' in line;
const placeOf = (line: Line): number => (isEntry(line) ? line.firstUse : (line.uses[0]?.start ?? 0));

function write(report: Report, terms: readonly Term[]): GlossaryChange {
  const section = glossaryOf(report);
  if (!section) return { edits: made(report, terms), added: terms.length, moved: 0 };
  const notes = section.ordered ? null : orderOfNotes(report, section);
  const mayNumber = section.ordered || notes !== null;
  const lines = section.ordered ? ordered(section, terms) : [...(notes?.entries ?? section.entries), ...byUse(terms)];
  const entries = lines.filter(isEntry);
  const moved = entries.filter((entry, i) => entry !== section.entries[i]).length;
  if (terms.length === 0 && moved === 0 && (!mayNumber || isNumbered(section)))
    return { edits: [], added: 0, moved: 0 };
  const edits = [...changing(report, notes?.pointers ?? []), rewritten(report, section, lines, mayNumber)];
  return { edits: edits.sort((a, b) => a.span.start - b.span.start), added: terms.length, moved };
}

const byUse = (terms: readonly Term[]): readonly Term[] => [...terms].sort((a, b) => placeOf(a) - placeOf(b));

/** Stable: entries that are never used stay behind in their order. */
const ordered = ({ entries }: Section, terms: readonly Term[]): readonly Line[] =>
  [...entries, ...terms].sort((a, b) => placeOf(a) - placeOf(b));

const isNumbered = ({ entries }: Section): boolean => entries.every(({ node }, i) => node.marker?.ordinal === i + 1);

/** The entries are written anew between the first sign of the first and the last of the last; a section without any begins below its title. */
function rewritten(report: Report, section: Section, lines: readonly Line[], mayNumber: boolean): Edit {
  const manner = mannerOf(report, section);
  const [first] = section.entries;
  const last = section.entries[section.entries.length - 1];
  const end = lineEnd(report.raw);
  const base = mayNumber ? 1 : (first?.node.marker?.ordinal ?? 1);
  const words = lines.map((line, i) =>
    isEntry(line)
      ? mayNumber
        ? renumbered(report, line, i + base)
        : report.raw.slice(line.span.start, line.span.end)
      : writeEntry(manner, i + base, line, report.raw),
  );
  if (first && last) {
    return { span: { start: first.span.start, end: last.span.end }, text: words.join(end + manner.indent) };
  }
  const at = section.title?.name.end ?? report.raw.length;
  return { span: { start: at, end: at }, text: words.map((word) => end + manner.indent + word).join('') };
}

/** A glossary at the end of the text, before the page around it. */
function made(report: Report, terms: readonly Term[]): readonly Edit[] {
  if (terms.length === 0) return [];
  const manner = mannerOf(report, null);
  const body = report.paragraphs.filter(({ index }) => !report.tree.chrome[index]);
  const last = body[body.length - 1];
  const at = last ? last.span.start + last.facts.raw.trimEnd().length : report.raw.length;
  const end = lineEnd(report.raw);
  const entries = byUse(terms).map((term, i) => end + manner.indent + writeEntry(manner, i + 1, term, report.raw));
  return [{ span: { start: at, end: at }, text: end + end + manner.indent + TITLE + entries.join('') }];
}
