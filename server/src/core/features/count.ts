/**
 * How long a text is, counted as word processors count 字数: each Han character and each East Asian mark is one, each run of
 * other signs between blanks or Han characters is one (GDP, 12.5%, 1+2+N). The page around the report does not count. It
 * knows no limit and no editor.
 */
import type { ParagraphFacts } from '../lex/facts';
import { type Message, wordings } from '../message';
import type { Paragraph, Report } from '../model/report';
import { charactersOf } from '../text/characters';
import type { Span } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';

const charactersIn = ({ raw }: ParagraphFacts): number => charactersOf(raw);

export interface Amount {
  /** 字数. */
  readonly characters: number;
  readonly figures: number;
}

/** Counts parts of one report after reading it once. */
export interface Counter {
  characters(part: Span): number;
  /** Figures are read for this: of a text that nobody checked yet, that takes as long as all the rest. */
  of(part: Span): Amount;
}

/** What was counted of parts of a paragraph, by where they begin and end: headings inside of it ask again and again. */
const newParts = (): Map<number, number> => new Map();
/** No paragraph is as long. */
const PLACES = 2 ** 24;

/** A part may begin inside a run: what it has of that counts as one. */
function countPart(facts: ParagraphFacts, from: number, to: number): number {
  const parts = facts.once(newParts);
  const key = from * PLACES + to;
  const known = parts.get(key) ?? charactersOf(facts.raw.slice(from, to));
  parts.set(key, known);
  return known;
}

export function makeCounter({ paragraphs, tree }: Report): Counter {
  const body = paragraphs.filter(({ index }) => !tree.chrome[index]);
  const { starts, ends, sums } = tabulate(body);
  let figures: readonly number[] | null = null;
  const inParagraph = (i: number, part: Span): number => {
    const paragraph = body[i];
    if (!paragraph) return 0;
    const { span, facts } = paragraph;
    const from = Math.max(0, part.start - span.start);
    const to = Math.min(facts.raw.length, part.end - span.start);
    if (from === 0 && to === facts.raw.length) return facts.once(charactersIn);
    return from < to ? countPart(facts, from, to) : 0;
  };
  const characters = (part: Span): number => {
    const first = before(ends, part.start + 1);
    const last = before(starts, part.end) - 1;
    const between = Math.max(0, (sums[last] ?? 0) - (sums[first + 1] ?? 0));
    return inParagraph(first, part) + (last > first ? between + inParagraph(last, part) : 0);
  };
  const of = (part: Span): Amount => {
    figures ??= body.flatMap(({ span, facts }) => facts.figures.map((figure) => figure.span.start + span.start));
    return { characters: characters(part), figures: before(figures, part.end) - before(figures, part.start) };
  };
  return { characters, of };
}

/** Where paragraphs begin and end, and the 字数 before each: in numbers alone, because every heading asks for them. */
function tabulate(body: readonly Paragraph[]): Readonly<Record<'starts' | 'ends' | 'sums', Uint32Array>> {
  const starts = new Uint32Array(body.length);
  const ends = new Uint32Array(body.length);
  const sums = new Uint32Array(body.length + 1);
  body.forEach(({ span, facts }, i) => {
    starts[i] = span.start;
    ends[i] = span.end;
    sums[i + 1] = (sums[i] ?? 0) + facts.once(charactersIn);
  });
  return { starts, ends, sums };
}

/** How many of the places, which are in order, lie before an offset. */
function before(places: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const say = wordings('count', {
  amount: {
    zh: '{characters}字，{figures}个数据',
    en: '{characters} {characters|char|chars}, {figures} {figures|figure|figures}',
  },
  bare: { zh: '{characters}字', en: '{characters} {characters|char|chars}' },
  budget: { zh: '{characters}／{budget}字', en: '{characters} of {budget} characters' },
});

/** The amount in words, for one line. */
export function describeAmount({ characters, figures }: Amount): Message {
  return figures > 0 ? say('amount', { characters, figures }) : say('bare', { characters });
}

/** A length, and what it is allowed to be if somebody has said so (in 字数; 0 where nobody has). */
export const describeLength = (characters: number, budget = 0): Message =>
  budget > 0 ? say('budget', { characters, budget }) : say('bare', { characters });

export interface HeadingLength {
  /** The heading's own text. */
  readonly name: Span;
  readonly characters: number;
  /** The heading stands for the whole report. */
  readonly whole: boolean;
}

const HEADINGS: ReadonlySet<OutlineNode['kind']> = new Set([
  'title',
  'year-section',
  'h1',
  'h2',
  'glossary',
  'attachment',
]);

/** The length of what stands under each heading that ends within `part`; of run-ins and items nobody wants to know. */
export function headingLengths(report: Report, part: Span): readonly HeadingLength[] {
  const counter = makeCounter(report);
  const lengths: HeadingLength[] = [];
  let titled = false;
  for (const { kind, name, span } of walk(report.tree.roots)) {
    if (!HEADINGS.has(kind)) continue;
    const whole: boolean = kind === 'title' && !titled;
    titled ||= whole;
    if (name.end > part.end || name.end < part.start) continue;
    const of = whole ? { start: 0, end: report.raw.length } : span;
    lengths.push({ name, characters: counter.of(of).characters, whole });
  }
  return lengths;
}
