/**
 * What grows around a cursor step by step: word, unit, figure, what stands in quotes, member of a list, clause, sentence,
 * paragraph, sections, the text. It knows no editor.
 */
import { type Paragraph, paragraphAt, type Report } from '../model/report';
import { contains, isEmpty, type Span, shift, touches } from '../text/span';
import { sectionsAt } from './sections';

/** The spans around an offset, from the innermost to the whole text; each lies strictly in the next. */
export function selectionRanges(report: Report, offset: number): readonly Span[] {
  const paragraph = paragraphAt(report, offset);
  const spans: Span[] = [...sectionsAt(report, offset).flatMap(({ name, span }) => [name, span])];
  spans.push({ start: 0, end: report.raw.length });
  if (paragraph) {
    const local = offset - paragraph.span.start;
    spans.push(paragraph.span, ...inParagraph(paragraph, local).map((span) => shift(span, paragraph.span.start)));
  }
  const around = spans.filter((span) => !isEmpty(span) && touches(span, offset));
  around.sort((a, b) => a.end - a.start - (b.end - b.start) || b.start - a.start);
  const chain: Span[] = [];
  for (const span of around) {
    const last = chain[chain.length - 1];
    if (!last || (contains(span, last) && span.end - span.start > last.end - last.start)) chain.push(span);
  }
  return chain;
}

/** Candidates in the paragraph's own offsets; those that do not hold the cursor are sorted out later. */
function inParagraph({ facts }: Paragraph, at: number): readonly Span[] {
  const sentence = facts.sentences.find((span) => touches(span, at) && at < span.end) ?? lastAt(facts.sentences, at);
  const figures = facts.figures.filter(({ span }) => touches(span, at));
  const lists = facts.shape.units.filter(({ span }) => touches(span, at));
  return [
    ...(sentence ? inSentence(facts.raw, sentence, at) : []),
    ...figures.flatMap(({ number, core, span }) => [number, core, span]),
    ...facts.terms.map(({ span }) => span).filter((span) => touches(span, at)),
    ...lists.flatMap(({ span, units }) => [span, ...units.map((unit) => unit.span)]),
    // The paragraph without the blanks at its ends.
    trim(facts.raw, { start: 0, end: facts.raw.length }),
  ];
}

const lastAt = (spans: readonly Span[], at: number): Span | null =>
  spans.filter((span) => touches(span, at)).at(-1) ?? null;

function inSentence(raw: string, sentence: Span, at: number): readonly Span[] {
  const part = cut(raw, sentence, at, PARTS);
  const clause = cut(raw, part, at, CLAUSES);
  const member = cut(raw, clause, at, MEMBERS);
  return [sentence, part, clause, member, wordAt(raw, member, at), ...enclosed(raw, sentence, at)];
}

const PARTS: ReadonlySet<string> = new Set('；;。！？!?');
const CLAUSES: ReadonlySet<string> = new Set('；;。！？!?，,：:');
const MEMBERS: ReadonlySet<string> = new Set('；;。！？!?，,：:、');
const isDigit = (letter: string | undefined): boolean => letter !== undefined && letter >= '0' && letter <= '9';

/** The piece between two marks that holds the offset. A mark between digits, as in 1,200 and 19:30, separates nothing. */
function cut(raw: string, whole: Span, at: number, marks: ReadonlySet<string>): Span {
  const separates = (i: number): boolean => {
    const mark = raw[i] ?? '';
    return marks.has(mark) && !((mark === ',' || mark === ':') && isDigit(raw[i - 1]) && isDigit(raw[i + 1]));
  };
  let start = Math.min(at, whole.end);
  while (start > whole.start && !separates(start - 1)) start--;
  let end = at;
  while (end < whole.end && !separates(end)) end++;
  return trim(raw, { start, end });
}

function trim(raw: string, { start, end }: Span): Span {
  const text = raw.slice(start, end);
  return { start: start + (text.length - text.trimStart().length), end: end - (text.length - text.trimEnd().length) };
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '(': ')',
  '《': '》',
  '【': '】',
  '〔': '〕',
};
const CLOSERS: ReadonlySet<string> = new Set(Object.values(PAIRS));

/** The insides of the quotes and brackets around the offset, and those with their marks. */
function enclosed(raw: string, { start, end }: Span, at: number): readonly Span[] {
  const spans: Span[] = [];
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const letter = raw[i] ?? '';
    if (letter in PAIRS) open.push(i);
    if (!CLOSERS.has(letter)) continue;
    const from = open.pop();
    if (from === undefined || PAIRS[raw[from] ?? ''] !== letter || from > at || i + 1 < at) continue;
    spans.push({ start: from + 1, end: i }, { start: from, end: i + 1 });
  }
  return spans;
}

/** Words of Han text are found by the dictionary that comes with the engine, the one editors use for a double click. */
function wordAt(raw: string, { start, end }: Span, at: number): Span {
  if (isEmpty({ start, end })) return { start, end };
  const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(raw.slice(start, end));
  const word = words.containing(Math.max(0, Math.min(at, end - 1) - start));
  if (!word) return { start, end };
  return { start: start + word.index, end: start + word.index + word.segment.length };
}
