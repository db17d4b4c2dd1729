/** Cuts a paragraph into sentences at 。！？; a closing quote or bracket right behind the mark belongs to the sentence. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

const BLANK = 0x20;
/** The mark and what is still the sentence's behind it. */
const END = /[。!?][。!?”’)》】]*/gu;

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
  END.lastIndex = 0;
  while (END.test(text)) close(END.lastIndex);
  close(text.length);
  return sentences;
}
