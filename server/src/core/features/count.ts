/**
 * How long a text is, counted as word processors count 字数: each Han character and each East Asian mark is one, each run of
 * other signs between blanks or Han characters is one (GDP, 12.5%, 1+2+N). The page around the report does not count. It
 * knows no limit and no editor.
 */
import { type Message, wordings } from '../message';
import type { Report } from '../model/report';
import { overlaps, type Span } from '../text/span';
import { type OutlineNode, walk } from '../tree/outline';

/** The 字数 of a part of a text; the whole text if no span is given. */
export function countCharacters(text: string, { start, end }: Span = { start: 0, end: text.length }): number {
  let count = 0;
  let inRun = false;
  for (let i = start; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 'single' || (kind === 'run' && !inRun)) count++;
    if (kind !== 'low') inRun = kind === 'run';
  }
  return count;
}

/** `low` is the second half of a pair: its first half has been counted. */
function kindOf(code: number): 'blank' | 'run' | 'single' | 'low' {
  if (code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff) return 'blank';
  if (code < 0x2000) return 'run';
  if (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0xfe00 && code <= 0xfe0f)) return 'blank';
  return code >= 0xdc00 && code <= 0xdfff ? 'low' : 'single';
}

export interface Amount {
  /** 字数. */
  readonly characters: number;
  readonly figures: number;
}

/** Counts parts of one report after reading it once. */
export interface Counter {
  of(part: Span): Amount;
}

export function makeCounter(report: Report): Counter {
  const body = report.paragraphs.filter(({ index }) => !report.tree.chrome[index]);
  const sums = [0];
  const figures: number[] = [];
  for (const { span, facts } of body) {
    sums.push((sums[sums.length - 1] ?? 0) + countCharacters(facts.raw));
    for (const figure of facts.figures) figures.push(figure.span.start + span.start);
  }
  const of = (part: Span): Amount => {
    const first = firstAt(body.length, (i) => (body[i]?.span.end ?? 0) > part.start);
    const last = firstAt(body.length, (i) => (body[i]?.span.start ?? 0) >= part.end) - 1;
    let characters = (sums[last + 1] ?? 0) - (sums[first] ?? 0);
    // What the paragraphs at both ends have outside of the part does not count.
    for (const i of first === last ? [first] : [first, last]) {
      const span = body[i]?.span;
      if (!span || !overlaps(span, part) || (part.start <= span.start && span.end <= part.end)) continue;
      const within = { start: Math.max(span.start, part.start), end: Math.min(span.end, part.end) };
      characters += countCharacters(report.raw, within) - ((sums[i + 1] ?? 0) - (sums[i] ?? 0));
    }
    return { characters: Math.max(0, characters), figures: before(figures, part.end) - before(figures, part.start) };
  };
  return { of };
}

/** The first index for which the question, no up to some index and yes from there on, is answered with yes. */
function firstAt(length: number, isThere: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const before = (places: readonly number[], offset: number): number =>
  firstAt(places.length, (i) => (places[i] ?? 0) >= offset);

const say = wordings('count', {
  amount: { zh: '{characters}字，{figures}个数据', en: '{characters} characters, {figures} figures' },
  bare: { zh: '{characters}字', en: '{characters} characters' },
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
