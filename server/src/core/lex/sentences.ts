/** Cuts a paragraph into sentences at 。！？; a closing quote or bracket right behind the mark belongs to the sentence. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

const ENDS = new Set('。!?');
const CLOSERS = new Set('”’)》】');

/** Raw spans relative to the paragraph. A `!` or `?` ends a sentence too; a half-width full stop does not (figures). */
export function splitSentences(norm: NormText): readonly Span[] {
  const text = norm.text;
  const sentences: Span[] = [];
  let from = 0;
  const close = (to: number): void => {
    let start = from;
    while (start < to && text[start] === ' ') start++;
    let end = to;
    while (end > start && text[end - 1] === ' ') end--;
    if (end > start) sentences.push(norm.toRaw({ from: start, to: end }));
    from = to;
  };
  for (let i = 0; i < text.length; i++) {
    if (!ENDS.has(text[i] ?? '')) continue;
    let to = i + 1;
    while (to < text.length && (CLOSERS.has(text[to] ?? '') || ENDS.has(text[to] ?? ''))) to++;
    close(to);
    i = to - 1;
  }
  close(text.length);
  return sentences;
}
