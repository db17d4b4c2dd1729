/**
 * Line ends inside of what is replaced. A hard-wrapped paragraph may end its line in the middle of a word or a number, and that
 * line end belongs to the page and not to the word: whoever changes the word leaves it where it is. Knows no words.
 */

import type { Edit } from './edits';
import { type Span, slice } from './span';

/** A line end with the indentation behind it and the blanks before it. */
const BREAK = /[ \t\u00a0\u3000]*(?:\r\n|\r|\n)[ \t\u00a0\u3000]*/gu;

/** Replaces words or marks; line ends that run through them stay. */
export const replacing = (raw: string, span: Span, text: string): Edit => ({
  span,
  text: keepBreaks(slice(raw, span), text),
});

/** The new text with the line ends of the old one, each behind as many characters as before, or at the end. */
export function keepBreaks(old: string, text: string): string {
  let out = '';
  let used = 0;
  let passed = 0;
  for (const { 0: lineEnd, index } of old.matchAll(BREAK)) {
    const at = Math.min(index - passed, text.length);
    out += text.slice(used, at) + lineEnd;
    used = at;
    passed += lineEnd.length;
  }
  return out + text.slice(used);
}
