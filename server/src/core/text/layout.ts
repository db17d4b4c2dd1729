/**
 * How a text lays out its paragraphs: one a line, one sentence a line, broken by hand at a fixed width, or all on one line.
 * It looks at the lengths of lines and at what ends them, never at words.
 */
import type { Line } from './line';
import { columnsOf, type Look, type Measure } from './line-look';
import { usualGap } from './spacing';

export type Layout =
  | { readonly kind: 'paragraph-per-line' }
  | { readonly kind: 'sentence-per-line' }
  | HardWrapped
  | { readonly kind: 'running' /** Blanks stand where paragraphs end. */; readonly marked: boolean };

export interface HardWrapped {
  readonly kind: 'hard-wrapped';
  readonly width: number;
  readonly measure: Measure;
  /** The length at which most lines break off. Punctuation that hangs over makes a few longer. */
  readonly usual: number;
  /** An indented line opens a paragraph, for no other line is indented. */
  readonly indented: boolean;
}

/** Fewer full lines than this say nothing about a layout. */
const ENOUGH = 12;
/** Full lines are shorter than the width by this at most (punctuation kept off a line's start, a wide sign that did not fit). */
const SLACK: Readonly<Record<Measure, number>> = { letters: 3, columns: 6 };
/** Widths that occur. */
const WIDTHS: Readonly<Record<Measure, readonly [least: number, most: number]>> = {
  letters: [16, 100],
  columns: [30, 200],
};
/** Of all lines so many are full, and no more than so many are longer than the width (a portal's lines among them). */
const FULL_SHARE = 0.12;
const LONGER_SHARE = 0.03;
/** Of the full lines so many break off inside a sentence, and of those so many go on in the very next line. */
const BROKEN_SHARE = 0.5;
const GOING_ON_SHARE = 0.8;
/** Where so many lines are indented, all are. */
const MARGIN_SHARE = 0.9;
/** A text on one line has so many letters in it at least, and so much of all its letters. */
const RUNNING_LEAST = 1500;
const RUNNING_SHARE = 0.8;

/** A line that is not blank. */
interface Inked {
  readonly look: Look;
  /** Blank lines part it from the one before, or it begins with a number. */
  readonly fresh: boolean;
}

/** Finds the layout. Linear. */
export function detectLayout(lines: readonly Line[]): Layout {
  const gap = usualGap(lines);
  const inked: Inked[] = [];
  let blank = gap + 1;
  for (const line of lines) {
    const { look } = line.of;
    if (look.letters > 0) inked.push({ look, fresh: blank > gap || look.numbered });
    blank = look.letters > 0 ? 0 : blank + 1;
  }
  return running(lines, inked) ?? hardWrapped(inked, 'letters') ?? hardWrapped(inked, 'columns') ?? perLine(inked);
}

/** Whether a line of a hand-broken text runs to the width, so that its paragraph may go on in the next. */
export const isFull = (line: string, { width, measure }: HardWrapped): boolean =>
  lengthOf(line, measure) >= width - SLACK[measure];

/** Whether another sign would have found room on a line: then what ends there ends for good. */
export const hasRoom = (line: string, { usual, measure }: HardWrapped): boolean =>
  lengthOf(line, measure) + (measure === 'letters' ? 1 : 2) <= usual;

function lengthOf(line: string, measure: Measure): number {
  const text = line.trimEnd();
  return measure === 'letters' ? text.length : columnsOf(text);
}

function running(lines: readonly Line[], inked: readonly Inked[]): Layout | null {
  let all = 0;
  let most = 0;
  for (const { look } of inked) {
    all += look.letters;
    most = Math.max(most, look.letters);
  }
  if (most < RUNNING_LEAST || most < all * RUNNING_SHARE) return null;
  const long = lines.find(({ of }) => of.look.letters === most);
  return { kind: 'running', marked: long?.of.running.marked ?? false };
}

/** Whether the text shows where its paragraphs end. Where it does not, a paragraph may hold several that somebody wrote. */
export const showsParagraphs = (layout: Layout): boolean =>
  layout.kind === 'running' ? layout.marked : layout.kind !== 'sentence-per-line';

function hardWrapped(lines: readonly Inked[], measure: Measure): Layout | null {
  const width = commonWidth(lines, measure);
  // Where all lines are indented the indent is the page's margin and opens nothing.
  const indents = lines.filter(({ look }) => look.indented).length;
  const indented = indents > 0 && indents < lines.length * MARGIN_SHARE;
  let full = 0;
  let broken = 0;
  let goingOn = 0;
  let longer = 0;
  const breaks = new Map<number, number>();
  lines.forEach(({ look: line }, i) => {
    if (line[measure] > width) longer++;
    if (!line.han || line[measure] > width || line[measure] < width - SLACK[measure]) return;
    full++;
    const next = lines[i + 1];
    if (line.ends || !next) return;
    broken++;
    breaks.set(line[measure], (breaks.get(line[measure]) ?? 0) + 1);
    if (!next.fresh && !(indented && next.look.indented)) goingOn++;
  });
  const wrapped =
    full >= ENOUGH &&
    full >= lines.length * FULL_SHARE &&
    longer <= lines.length * LONGER_SHARE &&
    broken >= full * BROKEN_SHARE &&
    goingOn >= broken * GOING_ON_SHARE;
  const usual = [...breaks].sort((a, b) => b[1] - a[1])[0]?.[0] ?? width;
  return wrapped ? { kind: 'hard-wrapped', width, measure, usual, indented } : null;
}

/** The width to which most lines come within the slack; of equals the greater. */
function commonWidth(lines: readonly Inked[], measure: Measure): number {
  const [least, most] = WIDTHS[measure];
  const counts = new Array<number>(most + 1).fill(0);
  for (const { look } of lines) {
    const length = look[measure];
    if (length >= least && length <= most) counts[length] = (counts[length] ?? 0) + 1;
  }
  let best = 0;
  let bestCount = 0;
  for (let width = least; width <= most; width++) {
    let count = 0;
    for (let length = width - SLACK[measure]; length <= width; length++) count += counts[length] ?? 0;
    if (count >= bestCount) {
      best = width;
      bestCount = count;
    }
  }
  return best;
}

/** A sentence a line: most lines end one, hardly any holds two, and none is as long as paragraphs are. */
function perLine(lines: readonly Inked[]): Layout {
  const ending = lines.filter(({ look }) => look.ends).length;
  const several = lines.filter(({ look }) => look.several).length;
  const letters = lines.reduce((sum, { look }) => sum + look.letters, 0);
  const sentences =
    lines.length >= 30 &&
    ending >= lines.length * 0.6 &&
    several <= lines.length * 0.08 &&
    letters <= lines.length * 80;
  return { kind: sentences ? 'sentence-per-line' : 'paragraph-per-line' };
}
