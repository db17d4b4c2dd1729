/**
 * How a text lays out its paragraphs: one a line, or broken by hand at a fixed width.
 * It looks at line lengths and ends only, never at words.
 */
import { type Span, slice } from './span';

export type Layout =
  | { readonly kind: 'paragraph-per-line' }
  | { readonly kind: 'hard-wrapped'; readonly width: number };

/** Fewer full lines than this say nothing about a layout. */
const ENOUGH = 12;

/** Lines of a hand-wrapped text differ by this many characters at most (punctuation kept off the line's start, digits of half width). */
const SLACK = 3;

const ENDS_SENTENCE = /[。!！?？;；:：”"’)）】》.]\s*$/u;

/** Finds the layout: hard-wrapped when most lines that do not end a sentence stop at one and the same width. */
export function detectLayout(raw: string, lines: readonly Span[]): Layout {
  const open: number[] = [];
  for (const line of lines) {
    const text = slice(raw, line).trimEnd();
    if (text.length >= 12 && !ENDS_SENTENCE.test(text)) open.push(text.length);
  }
  if (open.length < ENOUGH) return { kind: 'paragraph-per-line' };
  open.sort((a, b) => a - b);
  const width = open[Math.floor(open.length * 0.75)] ?? 0;
  const full = open.filter((length) => Math.abs(length - width) <= SLACK).length;
  const longest = open[open.length - 1] ?? 0;
  const wrapped = full / open.length >= 0.7 && longest <= width * 1.5 && width <= 120;
  return wrapped ? { kind: 'hard-wrapped', width } : { kind: 'paragraph-per-line' };
}
