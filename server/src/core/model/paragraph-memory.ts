/**
 * The paragraphs of a text that is read again after each keystroke: those before and behind what changed are taken over
 * without a look at the rest. It keeps the last text only, and knows nothing of what paragraphs say.
 */
import type { ParagraphFacts } from '../lex/facts';
import type { Piece } from '../text/paragraphs';
import type { Paragraph } from './report';

/** Gives what a paragraph's text says. */
export type ReadFacts = (text: string) => ParagraphFacts;

/** Gives the paragraphs of a text that is cut into pieces. */
export type ParagraphMemory = (pieces: readonly Piece[], read: ReadFacts) => readonly Paragraph[];

export const readParagraphs: ParagraphMemory = (pieces, read) =>
  pieces.map((piece, index) => place(piece, index, read(piece.text)));

export function makeParagraphMemory(): ParagraphMemory {
  let texts: readonly Piece[] = [];
  let known: readonly Paragraph[] = [];
  return (pieces, read) => {
    const head = sharedHead(texts, pieces);
    const tail = sharedTail(texts, pieces, head);
    const before = known.length - pieces.length;
    texts = pieces;
    known = pieces.map((piece, index) => {
      if (index >= head && index < pieces.length - tail) return place(piece, index, read(piece.text));
      const same = known[index < head ? index : index + before];
      const isThere = same?.index === index && same.span.start === piece.span.start;
      return same && isThere ? same : place(piece, index, same?.facts ?? read(piece.text));
    });
    return known;
  };
}

const place = ({ span }: Piece, index: number, facts: ParagraphFacts): Paragraph => ({ index, span, facts });

/** How many paragraphs are alike at the start of both. */
function sharedHead(known: readonly Piece[], pieces: readonly Piece[]): number {
  const most = Math.min(known.length, pieces.length);
  let count = 0;
  while (count < most && known[count]?.text === pieces[count]?.text) count++;
  return count;
}

/** How many are at the end, of those that are not in the shared head. */
function sharedTail(known: readonly Piece[], pieces: readonly Piece[], head: number): number {
  const most = Math.min(known.length, pieces.length) - head;
  let count = 0;
  while (count < most && known[known.length - 1 - count]?.text === pieces[pieces.length - 1 - count]?.text) count++;
  return count;
}
