/**
 * How much of a text is worth reading: a draft is small, and a huge or wrongly decoded file must not stall the editor.
 * It knows sizes and lost characters only, never what the text says.
 */
import { type Line, readLines } from './text/line';

export type Reading =
  /** Outline, terms and figures. */
  | 'whole'
  /** Outline only; figures are checked when somebody asks. */
  | 'structure'
  /** Nothing: it is too long to be a report. */
  | 'too-large'
  /** Nothing: one of its lines is too long to be prose, and each edit would read it anew. */
  | 'endless-line'
  /** Nothing: it was decoded with the wrong encoding. */
  | 'garbled';

/** Bytes of UTF-8. The longest report known has about 100 KB. */
export const LARGE = 5_000_000;
export const TOO_LARGE = 20_000_000;

/** UTF-16 units. Whole reports on one line are known, of up to 111,000. */
export const LONGEST_LINE = 400_000;

/** More lost characters (U+FFFD) than one in so many mean a wrong encoding. */
const LOST_SHARE = 100;

/** `linesOf`: whoever reads a draft again and again knows most of its lines. */
export function howToRead(text: string, linesOf: (text: string) => readonly Line[] = readLines): Reading {
  // A UTF-16 unit takes at most three bytes, so that ordinary drafts need no counting.
  const bytes = text.length * 3 > LARGE ? utf8Length(text) : 0;
  if (bytes > TOO_LARGE) return 'too-large';
  let lost = 0;
  let longest = 0;
  for (const { span, of } of linesOf(text)) {
    lost += of.lost;
    longest = Math.max(longest, span.end - span.start);
  }
  if (lost > text.length / LOST_SHARE) return 'garbled';
  if (longest > LONGEST_LINE) return 'endless-line';
  return bytes > LARGE ? 'structure' : 'whole';
}

/** How many bytes the text takes as UTF-8; half a surrogate pair counts as U+FFFD, as encoders write it. */
function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else bytes += isPair(text, i) ? 1 : 3;
  }
  return bytes;
}

/** The second half of a pair adds one byte to the three of the first. */
const isPair = (text: string, i: number): boolean =>
  (text.charCodeAt(i) & 0xfc00) === 0xdc00 && i > 0 && (text.charCodeAt(i - 1) & 0xfc00) === 0xd800;
