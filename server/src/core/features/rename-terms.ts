/**
 * A new name for a term: in its definition and wherever it is used, quotes kept. Of “1520”总体发展思路 the code in quotes is the
 * name, because that is what stands elsewhere. It knows no editor.
 */
import { coreOf, coreWithin, withoutKind } from '../lex/term-forms';
import { type Message, wordings } from '../message';
import { paragraphAt, type Report } from '../model/report';
import type { Term } from '../model/terms';
import type { Edit } from '../text/edits';
import { type Span, shift, slice, touches } from '../text/span';

/** The name of the term at an offset, as it is written there; null where none stands. */
export function termToRename(report: Report, offset: number): Span | null {
  const term = report.terms.at(offset)?.term;
  if (!term || isPhrase(report, term)) return null;
  return namesOf(report, term).find((name) => touches(name, offset)) ?? null;
}

/** 甲、乙、丙三大工程 without quotes is no name that could be given anew. */
const isPhrase = ({ raw }: Report, { definition }: Term): boolean =>
  definition?.form === 'members' && raw[definition.name.end] !== '”';

const say = wordings('rename-term', {
  empty: { zh: '名称不能为空。', en: 'A term needs a name.' },
  sign: { zh: '名称中不能有“{sign}”。', en: 'A term cannot hold “{sign}”.' },
  line: { zh: '名称中不能有换行。', en: 'A term cannot hold a line end.' },
});

/** Why a term cannot have this name; null if it can. */
export function refuseTermName(name: string): Message | null {
  if (name.trim() === '') return say('empty');
  const sign = [...name].find((letter) => '“”。；;：:\r\n'.includes(letter));
  if (sign === undefined) return null;
  return sign.trim() === '' ? say('line') : say('sign', { sign });
}

export function renameTerm(report: Report, offset: number, name: string): readonly Edit[] {
  const term = report.terms.at(offset)?.term;
  if (!term || !termToRename(report, offset) || refuseTermName(name)) return [];
  return namesOf(report, term).map((span) => ({ span, text: nameAt(report, term, span, name.trim()) }));
}

/** Where the text leaves out what kind of thing the term is, the new name does so too, if it is of the same kind. */
function nameAt(report: Report, { term }: Term, span: Span, name: string): string {
  const short = withoutKind(term);
  const kind = short === null ? '' : term.slice(short.length);
  const isShort = short !== null && span.end - span.start === short.length && slice(report.raw, span) !== term;
  return isShort && name.endsWith(kind) && name.length > kind.length ? name.slice(0, -kind.length) : name;
}

/** Where the name itself stands in each place of the term, the definition's own included. */
function namesOf(report: Report, { places, definition }: Term): readonly Span[] {
  const core = definition && coreOf(definition.written);
  const own = definition && !places.some((place) => touches(definition.name, place.start)) ? [definition.name] : [];
  const all = [...places, ...own].filter((place) => !hasQuotes(report, place, core)).sort((a, b) => a.start - b.start);
  return core === null ? all : all.map((place) => inside(report, place, core) ?? place);
}

/** A name with quotes in its middle that are not those of its core would lose them. */
const hasQuotes = (report: Report, place: Span, core: string | null): boolean =>
  core === null && slice(report.raw, place).includes('“');

function inside(report: Report, place: Span, core: string): Span | null {
  const paragraph = paragraphAt(report, place.start);
  if (!paragraph) return null;
  const origin = paragraph.span.start;
  const found = coreWithin(paragraph.facts.norm, shift(place, -origin), core);
  return found && shift(found, origin);
}
