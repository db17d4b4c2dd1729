/** Cuts a paragraph into sentences at 。！？; a closing quote or bracket right behind the mark belongs to the sentence. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

const CLOSERS = new Set(codesOf('。!?”’)》】'));
const BLANK = 0x20;

/** 。!? told by comparing, because every sign of a text is asked. */
const isEnd = (code: number): boolean => code === 0x3002 || code === 0x21 || code === 0x3f;

function codesOf(signs: string): readonly number[] {
  return [...signs].map((sign) => sign.charCodeAt(0));
}

/** Raw spans relative to the paragraph. A `!` or `?` ends a sentence too; a half-width full stop does not (figures). */
export function splitSentences(norm: NormText): readonly Span[] {
  const text = norm.text;
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    while (start < to && text.charCodeAt(start) === BLANK) start++;
    let end = to;
    while (end > start && text.charCodeAt(end - 1) === BLANK) end--;
    if (end > start) sentences.push(norm.toRaw({ from: start, to: end }));
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    if (!isEnd(text.charCodeAt(i))) continue;
    let to = i + 1;
    while (to < text.length && CLOSERS.has(text.charCodeAt(to))) to++;
    close(to);
    i = to - 1;
  }
  close(text.length);
  return sentences;
}
