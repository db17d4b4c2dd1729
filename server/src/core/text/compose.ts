/** Several lists of edits, each made for the text that the one before left, as one list for the text they began with. */
import type { Edit } from './edits';

/** A stretch of the first text, or text that an edit put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly text: string };

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.to - piece.from);

function slicePiece(piece: Piece, start: number, end: number): Piece {
  if ('text' in piece) return { text: piece.text.slice(start, end) };
  return { from: piece.from + start, to: piece.from + end };
}

/** The lists must be sorted and disjoint each. Linear in the pieces of each list. */
export function compose(length: number, lists: readonly (readonly Edit[])[]): readonly Edit[] {
  let pieces: readonly Piece[] = [{ from: 0, to: length }];
  for (const edits of lists) pieces = applyTo(pieces, edits);
  return editsOf(pieces, length);
}

function applyTo(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const out: Piece[] = [];
  let index = 0;
  /** How much of the piece at hand is used up, and where that is in the text. */
  let used = 0;
  let at = 0;
  const take = (to: number, keep: boolean): void => {
    while (at < to) {
      const piece = pieces[index];
      if (!piece) return;
      const count = Math.min(lengthOf(piece) - used, to - at);
      if (keep && count > 0) out.push(slicePiece(piece, used, used + count));
      used += count;
      at += count;
      if (used < lengthOf(piece)) continue;
      index++;
      used = 0;
    }
  };
  for (const { span, text } of edits) {
    take(span.start, true);
    take(span.end, false);
    if (text !== '') out.push({ text });
  }
  take(Number.POSITIVE_INFINITY, true);
  return out;
}

/** What stands between two kept stretches replaces what stood between them. */
function editsOf(pieces: readonly Piece[], length: number): readonly Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  let text = '';
  const close = (to: number): void => {
    if (to > at || text !== '') edits.push({ span: { start: at, end: to }, text });
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) {
      text += piece.text;
      continue;
    }
    close(piece.from);
    at = piece.to;
  }
  close(length);
  return edits;
}
