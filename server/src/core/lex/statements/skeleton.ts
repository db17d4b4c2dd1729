/**
 * A paragraph in which every figure is one sign. Wordings can then be recognised by their words alone, whatever is written
 * in the figures, and a search never stops inside of one. Offsets into it stay in this room.
 */
import type { NormText } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Figure } from '../figure';
import type { Piece } from '../statement';

/** Stands for one figure with its hedges and unit: a private-use character that no report has. */
export const FIGURE = '\uf8ff';

/** A stretch of the skeleton, half open. */
export interface Stretch {
  readonly begin: number;
  readonly until: number;
}

export class Skeleton {
  readonly text: string;
  readonly norm: NormText;
  readonly #figures: readonly Figure[];
  /** For each figure: its offset here, and where its text begins and ends in the normalised paragraph. */
  readonly #at: readonly number[];
  readonly #from: readonly number[];
  readonly #to: readonly number[];

  constructor(norm: NormText, figures: readonly Figure[]) {
    const pieces: string[] = [];
    const kept: Figure[] = [];
    const at: number[] = [];
    const froms: number[] = [];
    const tos: number[] = [];
    let copied = 0;
    let length = 0;
    for (const figure of figures) {
      const from = norm.toNorm(figure.span.start);
      const to = norm.toNorm(figure.span.end);
      if (from < copied || to <= from || isTorn(norm.text, from)) continue;
      pieces.push(norm.text.slice(copied, from), FIGURE);
      length += from - copied;
      kept.push(figure);
      at.push(length);
      froms.push(from);
      tos.push(to);
      length++;
      copied = to;
    }
    pieces.push(norm.text.slice(copied));
    this.text = pieces.join('');
    this.norm = norm;
    this.#figures = kept;
    this.#at = at;
    this.#from = froms;
    this.#to = tos;
  }

  /** The figure whose sign stands at this offset, or null. */
  figureAt(offset: number): Figure | null {
    const index = this.#countBefore(offset);
    return this.#at[index] === offset ? (this.#figures[index] ?? null) : null;
  }

  /** The figures in a stretch with their offsets, in their order. */
  *figuresIn({ begin, until }: Stretch): Generator<{ readonly at: number; readonly figure: Figure }> {
    for (let index = this.#countBefore(begin); index < this.#at.length; index++) {
      const at = this.#at[index] ?? 0;
      const figure = this.#figures[index];
      if (at >= until || !figure) return;
      yield { at, figure };
    }
  }

  /** The raw span of a stretch. */
  toRaw({ begin, until }: Stretch): Span {
    return this.norm.toRaw({ from: this.#normAt(begin), to: this.#normAt(until) });
  }

  /** The stretch with the raw text it stands for, as it reads after folding. */
  piece(stretch: Stretch): Piece {
    const from = this.#normAt(stretch.begin);
    const to = this.#normAt(stretch.until);
    return { span: this.norm.toRaw({ from, to }), text: this.norm.text.slice(from, to) };
  }

  #normAt(offset: number): number {
    const index = this.#countBefore(offset);
    if (this.#at[index] === offset) return this.#from[index] ?? 0;
    if (index === 0) return offset;
    return (this.#to[index - 1] ?? 0) + (offset - (this.#at[index - 1] ?? 0) - 1);
  }

  /** How many figures stand before an offset. */
  #countBefore(offset: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Digits set apart by blanks (1 6 5 5亿) are torn from one number: what the last of them says is not what is meant. */
function isTorn(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && text[at - 1] === ' ') at--;
  return at < from && /\d/.test(text[at - 1] ?? '');
}

/** No sentence of a report is longer on either side of a word; the limit keeps hostile input linear. */
const FAR = 600;

/** The sentence around an offset, without its final mark. */
export function sentenceAround(text: string, offset: number): Stretch {
  const at = Math.max(0, Math.min(offset, text.length));
  const floor = Math.max(0, at - FAR);
  const ceiling = Math.min(text.length, at + FAR);
  let begin = at;
  while (begin > floor && !endsSentence(text.charCodeAt(begin - 1))) begin--;
  let until = at;
  while (until < ceiling && !endsSentence(text.charCodeAt(until))) until++;
  return { begin, until };
}

/** Where what is said at an offset ends at the latest: at the bracket in which it stands, or with its sentence. */
export function spaceBehind(text: string, offset: number): number {
  const { begin, until } = sentenceAround(text, offset);
  const before = text.slice(begin, offset);
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return until;
  let depth = 1;
  for (let at = offset; at < until; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return until;
}

/** 。 ! ? */
const endsSentence = (code: number): boolean => code === 0x3002 || code === 0x21 || code === 0x3f;

/** No clause of a report repeats a cue more often. */
const MOST_CUES = 8;

/** The matches of a pattern, in text that somebody could have written: only so many between two marks of `breaks`. */
export function* cuesIn(text: string, pattern: RegExp, breaks: RegExp): Generator<RegExpExecArray> {
  let seen = 0;
  let last = 0;
  for (const match of text.matchAll(pattern)) {
    if (breaks.test(text.slice(last, match.index))) seen = 0;
    last = match.index;
    if (seen++ < MOST_CUES) yield match;
  }
}

/** What ends a sentence, or a part of one with cues of its own. */
export const PART_END = /[。!?;]/u;
/** What ends a clause. */
export const CLAUSE_END = /[,;:。!?]/u;
