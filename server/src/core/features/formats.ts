/**
 * Ways to bring a whole text into one form: marks of full width, or of half width again, simplified characters, tidy blanks.
 * Each gives edits to be looked at before they are made, and each leaves every figure as it is: a paragraph that would say
 * another figure afterwards is not touched. The page around the report stays as it is.
 */
import { findBlanks } from '../lex/blanks';
import { readParagraph } from '../lex/facts';
import { sameFigures } from '../lex/same-figures';
import { longestAt } from '../lex/trie';
import type { Lexicon } from '../lexicon';
import type { Paragraph, Report } from '../model/report';
import { apply, type Edit, settle, shiftEdit } from '../text/edits';
import { lineBlanks } from '../text/line-blanks';
import { isHan } from '../text/normalise';
import { outside } from '../text/outside';
import { countScript, type ScriptCount, scriptOf, traditionalIn } from '../text/scripts';
import { overlaps, type Span, shift } from '../text/span';
import { marksOf } from '../text/width';

export const TEXT_FORMS = ['full-width', 'half-width', 'simplified', 'tidy-blanks'] as const;

export type TextForm = (typeof TEXT_FORMS)[number];

/** The edits of a paragraph, in its own offsets; only those that touch a part where one is given. */
type Change = (paragraph: Paragraph, part: Span | null) => readonly Edit[];

/**
 * The edits that bring a text, or a part of it, into a form; sorted and disjoint. Brought into it again, it has none. What a
 * part becomes is decided by the whole text, and a word, or a pair of brackets, of which some lies in the part goes with it.
 */
export function bringInto(report: Report, form: TextForm, part: Span | null = null): readonly Edit[] {
  const change = changeTo(report, form);
  return report.paragraphs.flatMap((paragraph) => {
    const { index, span, facts } = paragraph;
    if (report.tree.chrome[index] || (part && !overlaps(part, span))) return [];
    const due = change(paragraph, part && shift(part, -span.start));
    const edits = keepingFigures(paragraph, outside(due, facts.damage), report.lexicon);
    return edits.map((edit) => shiftEdit(edit, span.start));
  });
}

function changeTo(report: Report, form: TextForm): Change {
  switch (form) {
    case 'full-width':
      return ({ facts }, part) => changeWidth(facts.raw, true, part);
    case 'half-width':
      return ({ facts }, part) => changeWidth(facts.raw, false, part);
    case 'simplified':
      return within(simplify(report));
    case 'tidy-blanks':
      return within(({ index, facts }) => {
        const blanks = findBlanks(facts.raw, index === 0).map(({ span }) => ({ span, text: '' }));
        return settle([...blanks, ...lineBlanks(facts.raw)]);
      });
  }
}

const within =
  (change: (paragraph: Paragraph) => readonly Edit[]): Change =>
  (paragraph, part) =>
    change(paragraph).filter(({ span }) => !part || overlaps(part, span));

/** A bracket goes with its partner. */
const changeWidth = (raw: string, half: boolean, part: Span | null): readonly Edit[] =>
  marksOf(raw)
    .filter((mark) => mark.half === half && (!part || holds(part, mark.at) || holds(part, mark.partner)))
    .map((mark) => ({ span: { start: mark.at, end: mark.at + 1 }, text: mark.other }));

const holds = (part: Span, at: number | null): boolean => at !== null && part.start <= at && at < part.end;

/** In a simplified text only characters that can be nothing else; in a traditional one words decide first. */
function simplify({ paragraphs, lexicon }: Report): (paragraph: Paragraph) => readonly Edit[] {
  const count: ScriptCount = { han: 0, traditional: 0 };
  for (const { facts } of paragraphs) countScript(facts.raw, lexicon.fold, count);
  const traditional = scriptOf(count) === 'traditional';
  return ({ facts: { raw } }) => {
    const characters = traditionalIn(raw, lexicon.fold).map(({ at, due }) => ({
      span: { start: at, end: at + 1 },
      text: due ?? '',
    }));
    if (!traditional) return characters;
    const words = wordsOf(raw, lexicon);
    return [...outside(characters, words), ...words]
      .filter(({ span, text }) => raw.slice(span.start, span.end) !== text)
      .sort((a, b) => a.span.start - b.span.start);
  };
}

/** The words that the fold of single characters would get wrong; those that stay as they are shield their characters. */
function wordsOf(raw: string, { writing }: Lexicon): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < raw.length; at++) {
    if (!isHan(raw.charCodeAt(at))) continue;
    const match = longestAt(writing.traditional, raw, at);
    if (!match) continue;
    edits.push({ span: { start: at, end: at + match.word.length }, text: match.value });
    at += match.word.length - 1;
  }
  return edits;
}

/** More edits than this are not tried one by one. */
const MOST_TRIED = 40;

/** All edits of a paragraph if they change no figure, else those that change none by themselves. */
function keepingFigures(paragraph: Paragraph, edits: readonly Edit[], lexicon: Lexicon): readonly Edit[] {
  if (edits.length === 0 || keepsFigures(paragraph, edits, lexicon)) return edits;
  if (edits.length > MOST_TRIED) return [];
  const harmless = edits.filter((edit) => keepsFigures(paragraph, [edit], lexicon));
  return keepsFigures(paragraph, harmless, lexicon) ? harmless : [];
}

/** A figure that appears counts as one that changes: its digits stood apart. */
function keepsFigures({ facts }: Paragraph, edits: readonly Edit[], lexicon: Lexicon): boolean {
  return sameFigures(facts.figures, readParagraph(apply(facts.raw, edits), lexicon).figures);
}
