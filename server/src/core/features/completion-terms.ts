/**
 * The terms that may stand at the cursor: those of the text first, then the office's and its other reports', then what anybody
 * knows. Behind an opening quote all of them, elsewhere those that begin as what has been written. It knows no editor.
 */
import type { CommonTerm } from '../lexicon';
import type { Report } from '../model/report';
import type { Term } from '../model/terms';
import { type Span, slice } from '../text/span';
import { allElsewhere, definedElsewhere, type Others } from './elsewhere';
import type { HoverBlock } from './hover-block';
import { describeTerm } from './hover-term';

export type Origin = 'text' | 'workspace' | 'common';

export interface TermChoice {
  readonly term: string;
  readonly origin: Origin;
  readonly expansion: string | null;
  /** What to write: with quotes where the text always has them and none is open. */
  readonly text: string;
}

export interface TermChoices {
  /** What the chosen term takes the place of. */
  readonly replace: Span;
  readonly choices: readonly TermChoice[];
}

/** What has been written of a term is not longer than this. */
const LONGEST = 12;
/** So much of a common term must stand there outside of quotes: one sign begins too many. */
const COMMON_LEAST = 2;

export function chooseTerm(report: Report, offset: number, others?: Others): TermChoices | null {
  const open = openQuote(report.raw, offset);
  const all = allChoices(report, open >= 0, offset, others);
  if (open >= 0) return all.length > 0 ? { replace: { start: open, end: offset }, choices: all } : null;
  for (let start = Math.max(0, offset - LONGEST); start < offset; start++) {
    const begun = slice(report.raw, { start, end: offset });
    const fits = all.filter(
      ({ term, origin }) =>
        term.length > begun.length && term.startsWith(begun) && (origin !== 'common' || begun.length >= COMMON_LEAST),
    );
    if (fits.length > 0) return { replace: { start, end: offset }, choices: fits };
  }
  return null;
}

/** Behind which offset a quote is open at the cursor, with nothing but the beginning of a name in it; -1 elsewhere. */
function openQuote(raw: string, offset: number): number {
  for (let at = offset; at > 0 && offset - at <= LONGEST; at--) {
    const sign = raw[at - 1] ?? '';
    if (sign === '“' || sign === '「') return at;
    if ('”」。，；：\r\n'.includes(sign)) return -1;
  }
  return -1;
}

function allChoices(report: Report, quoted: boolean, offset: number, others?: Others): readonly TermChoice[] {
  const known = new Set<string>();
  const choices: TermChoice[] = [];
  const add = (term: string, origin: Origin, expansion: string | null, text: string): void => {
    if (known.has(term)) return;
    known.add(term);
    choices.push({ term, origin, expansion, text });
  };
  for (const term of report.terms.terms) {
    const elsewhere = term.places.filter(({ start, end }) => end < offset || start > offset);
    if (elsewhere.length === 0) continue;
    const inQuotes = !quoted && elsewhere.every((place) => standsInQuotes(report.raw, place));
    add(term.term, 'text', term.expansion, inQuotes ? `“${term.term}”` : term.term);
  }
  for (const { term, expansion } of report.glossary.entries) add(term, 'workspace', expansion, term);
  for (const { term, expansion } of others ? allElsewhere(others) : []) add(term, 'workspace', expansion, term);
  for (const { term, expansion } of report.lexicon.commonTerms) add(term, 'common', expansion, term);
  return choices;
}

const standsInQuotes = (raw: string, { start, end }: Span): boolean => raw[start - 1] === '“' && raw[end] === '”';

/** What the side panel says of a choice; null of a term that nobody knows any more. */
export function describeChoice(report: Report, name: string, others?: Others): readonly HoverBlock[] | null {
  const elsewhere = others ? definedElsewhere(others, name) : null;
  const own = report.terms.terms.find(({ term }) => term === name);
  if (own) return describeTerm(report, own, null, elsewhere);
  const entry = report.glossary.entries.find(({ term }) => term === name);
  const common = report.lexicon.commonTerms.find(({ term }) => term === name);
  if (!entry && !common && !elsewhere) return null;
  return describeTerm(report, unused(name, common ?? null, entry ?? null), null, elsewhere);
}

const unused = (term: string, common: CommonTerm | null, entry: Term['entry']): Term => ({
  term,
  source: entry ? 'workspace' : 'common',
  expansion: entry?.expansion ?? common?.expansion ?? null,
  definition: null,
  entry,
  common,
  homograph: null,
  shape: null,
  uses: [],
  places: [],
});
