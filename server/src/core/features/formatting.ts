/**
 * Brings the numbers of headings and items to one form: the punctuation and the blanks around 一, （一）, 1 as most headings of
 * the same kind in this text have them. It changes no number and nothing else; an edit after which the paragraph would
 * read otherwise (1、5亿元 and 1.5亿元) is not made.
 */
import { type ParagraphFacts, readParagraph } from '../lex/facts';
import type { Marker, MarkerStyle } from '../lex/opening';
import { sameFigures } from '../lex/same-figures';
import type { Report } from '../model/report';
import { apply, type Edit, shiftEdit } from '../text/edits';
import { overlaps, type Span, slice } from '../text/span';
import { type NodeKind, walk } from '../tree/outline';

/** What stands before and behind the number itself. */
interface Form {
  readonly before: string;
  readonly behind: string;
}

interface Place {
  readonly marker: Marker;
  readonly form: Form;
  readonly paragraph: number;
}

/** The forms of GB/T 9704: they decide where a text has no habit. */
const STANDARD: Readonly<Partial<Record<MarkerStyle, readonly Form[]>>> = {
  'han-comma': [{ before: '', behind: '、' }],
  'han-bracket': [
    { before: '（', behind: '）' },
    { before: '(', behind: ')' },
  ],
  'arabic-dot': [{ before: '', behind: '.' }],
  'arabic-bracket': [
    { before: '（', behind: '）' },
    { before: '(', behind: ')' },
  ],
};

/** The edits that bring all numbers, or those that begin in a part of the text, to the form of their kind. */
export function formatNumbering(report: Report, part: Span | null = null): readonly Edit[] {
  const edits = new Map<number, Edit[]>();
  for (const places of groups(report)) {
    const house = houseForm(places);
    if (!house) continue;
    for (const { marker, form, paragraph } of places) {
      if (isEqual(form, house) || (part && !overlaps(part, marker.span))) continue;
      const own = edits.get(paragraph) ?? [];
      edits.set(paragraph, own);
      if (form.before !== house.before) own.push(edit(marker.span.start, marker.number.start, house.before));
      if (form.behind !== house.behind) own.push(edit(marker.number.end, marker.span.end, house.behind));
    }
  }
  const safe = [...edits].filter(([paragraph, own]) => readsTheSame(report, paragraph, own));
  return safe.flatMap(([, own]) => own).sort((a, b) => a.span.start - b.span.start);
}

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const isEqual = (a: Form, b: Form): boolean => a.before === b.before && a.behind === b.behind;

/** Numbers of one style on headings of one kind have one form. */
function groups(report: Report): readonly (readonly Place[])[] {
  const byKind = new Map<string, Place[]>();
  const add = (kind: NodeKind, marker: Marker, paragraph: number): void => {
    if (!(marker.style in STANDARD) || !hasDigits(slice(report.raw, marker.number))) return;
    const before = slice(report.raw, { start: marker.span.start, end: marker.number.start });
    const behind = slice(report.raw, { start: marker.number.end, end: marker.span.end });
    if (hasBreak(before + behind)) return;
    // 1) and (1) may be two levels.
    const key = `${kind} ${marker.style} ${before === ''}`;
    const places = byKind.get(key) ?? [];
    byKind.set(key, places);
    places.push({ marker, form: { before, behind }, paragraph });
  };
  for (const { kind, marker, paragraph } of walk(report.tree.roots)) {
    // Inside a paragraph what follows a number may belong to the sentence: “一廊”（2）、“三园”.
    if (marker && opens(report, marker, paragraph)) add(kind, marker, paragraph);
  }
  return [...byKind.values()];
}

function opens({ paragraphs }: Report, { span }: Marker, index: number): boolean {
  const paragraph = paragraphs[index];
  const opening = paragraph?.facts.opening.marker;
  return paragraph !== undefined && opening?.span.start === span.start - paragraph.span.start;
}

/** Not a sign such as ⒈ that has its punctuation in it. */
const hasDigits = (number: string): boolean =>
  [...number].every((letter) => '0123456789０１２３４５６７８９〇零一二三四五六七八九十百'.includes(letter));

/** A line end between a number and its heading is the layout's and stays. */
const hasBreak = (text: string): boolean => text.includes('\n') || text.includes('\r');

/** The form that most have; without a majority the standard one that somebody has, else none. */
function houseForm(places: readonly Place[]): Form | null {
  const counts = new Map<string, { readonly form: Form; count: number }>();
  for (const { form } of places) {
    const key = `${form.before}\u0000${form.behind}`;
    const known = counts.get(key) ?? { form, count: 0 };
    counts.set(key, known);
    known.count++;
  }
  const forms = [...counts.values()].sort((a, b) => b.count - a.count);
  const [most] = forms;
  if (!most) return null;
  if (most.count * 2 > places.length) return most.form;
  const standard = STANDARD[places[0]?.marker.style ?? 'part'] ?? [];
  return standard.find((form) => forms.some((other) => isEqual(form, other.form))) ?? null;
}

/** The paragraph after the edits has the same figures and the same numbers of headings and items. */
function readsTheSame({ paragraphs, lexicon }: Report, index: number, edits: readonly Edit[]): boolean {
  const paragraph = paragraphs[index];
  if (!paragraph) return false;
  const own = edits.map((one) => shiftEdit(one, -paragraph.span.start));
  const after = readParagraph(apply(paragraph.facts.raw, own), lexicon);
  return sameFigures(paragraph.facts.figures, after.figures) && numbersOf(paragraph.facts) === numbersOf(after);
}

const numbersOf = ({ opening, shape }: ParagraphFacts): string =>
  [opening.marker, ...shape.items.map(({ marker }) => marker)]
    .map((marker) => `${marker?.style} ${marker?.ordinal}`)
    .join();

/** The line that holds an offset, or the one above it where the offset opens a line: what has just been written. */
export function writtenAt(report: Report, offset: number): Span | null {
  const holding = report.paragraphs.filter(({ span }) => span.start < offset);
  const last = holding[holding.length - 1];
  return last?.span ?? null;
}
