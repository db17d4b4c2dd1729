/** What a sentence, or the one behind it, says of the figures that it holds. Knows places, the words are for `lex/`. */
import { allowsForRounding } from '../../lex/basis';
import type { ParagraphFacts } from '../../lex/facts';
import type { Span } from '../../text/span';

/** True where the sentence of a place or the next one says that figures were rounded and need not add up. */
export function saysRounded({ norm, sentences }: ParagraphFacts, place: Span): boolean {
  const index = sentences.findIndex(({ start, end }) => start <= place.start && place.start < end);
  return sentences.slice(Math.max(0, index), index + 2).some((sentence) => allowsForRounding(norm.read(sentence)));
}
