/** Cuts a text into paragraphs: the unit that is read, checked and remembered by itself. Blank lines belong to none. */
import { hasRoom, isFull, type Layout } from './layout';
import type { Line, LineText } from './line';
import { usualGap } from './spacing';
import { type Span, slice } from './span';

/** A paragraph's place and its text. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/** The paragraphs, without the line end behind them, in order and apart; some run over several lines. */
export function splitParagraphs(raw: string, lines: readonly Line[], layout: Layout): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { first, last } of join(lines, layout, usualGap(lines))) {
    const span = { start: first.span.start, end: last.span.end };
    if (first !== last) {
      pieces.push({ span, text: slice(raw, span) });
      continue;
    }
    const cuts = layout.kind === 'running' ? first.of.running.cuts : first.of.cuts;
    if (cuts.length === 0) pieces.push({ span, text: first.of.text });
    else pieces.push(...cutAt(first, cuts));
  }
  return pieces;
}

/** The parts of one line; the blanks at a cut go with the part behind it. */
function cutAt({ span, of: { text } }: Line, cuts: readonly number[]): readonly Piece[] {
  return [0, ...cuts].map((start, i) => {
    const end = cuts[i] ?? text.length;
    return { span: { start: span.start + start, end: span.start + end }, text: text.slice(start, end) };
  });
}

/** The lines of one paragraph. */
interface Joined {
  readonly first: Line;
  readonly last: Line;
}

/** Lines that belong together become one. A page's number between two of them is taken in; `normalise` leaves it out. */
function join(lines: readonly Line[], layout: Layout, gap: number): readonly Joined[] {
  const paragraphs: Joined[] = [];
  let open: Joined | null = null;
  let pages: Joined[] = [];
  let blank = 0;
  for (const line of lines) {
    const { joins } = line.of;
    if (joins.blank) {
      blank++;
    } else if (layout.kind === 'hard-wrapped' && joins.pageNumber) {
      pages.push({ first: line, last: line });
    } else {
      const near: boolean = blank <= gap || pages.length > 0;
      if (open && near && goesOn(open.last.of, line.of, layout)) {
        open = { first: open.first, last: line };
        paragraphs[paragraphs.length - 1] = open;
      } else {
        open = { first: line, last: line };
        paragraphs.push(...pages, open);
      }
      pages = [];
      blank = 0;
    }
  }
  return [...paragraphs, ...pages];
}

/** Whether a line goes on in the next one. */
function goesOn(line: LineText, next: LineText, layout: Layout): boolean {
  if (isBroken(line, next)) return true;
  if (layout.kind === 'hard-wrapped') {
    if (!isFull(line.text, layout) || opensParagraph(next, line)) return false;
    if (layout.indented) return !next.look.indented;
    if (!line.joins.endsSentence) return true;
    // Behind the end of a sentence a short line without an end of its own is a heading, for a paragraph's last line has one.
    return !hasRoom(line.text, layout) && (isFull(next.text, layout) || next.joins.endsSentence);
  }
  if (layout.kind !== 'sentence-per-line' || !line.joins.han) return false;
  // A line that ends no sentence is a heading: it neither goes on nor is gone on to.
  if (!line.joins.endsSentence || !next.joins.endsSentence || opensParagraph(next, line)) return false;
  return !next.look.indented || line.look.indented;
}

/** A line broken where no paragraph can end, as links and bold type leave it: inside 《》, before a comma, behind a bare number. */
const isBroken = (line: LineText, next: LineText): boolean =>
  line.joins.breaksOff ||
  next.joins.goesOn ||
  (line.joins.endsInComma && line.joins.han && !opensParagraph(next, line));

/** A line with a heading's number opens a paragraph; one with an item's number or a row only behind the end of a sentence. */
const opensParagraph = ({ joins: next }: LineText, { joins: before }: LineText): boolean =>
  before.endsSentence ? next.opensSection || next.opensItem : next.opensSection && !next.opensRow;
