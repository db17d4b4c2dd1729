/**
 * R20: two hedges at one figure that say the same (约…左右) or exclude each other (近…余). Verbs of reaching (达, 实现) are no hedges,
 * and 突破…大关 is one expression.
 */
import type { NormText } from '../../text/normalise';
import { type Span, span } from '../../text/span';
import type { Figure } from '../figure';
import type { HedgesStatement, Piece } from '../statement';

/** What a hedge says of the number: about as much, more, less, or up to it. */
type Sense = 'about' | 'more' | 'less' | 'most';

const BEFORE: readonly (readonly [Sense, RegExp])[] = [
  ['about', /(?:大?约(?=[为占达有合]?$)|大体|大概)/u],
  ['most', /(?:不超过|不高于|不多于|不大于|最多|至多)$/u],
  ['less', /(?:将近|接近|近|不足|不到|未满)$/u],
  ['more', /(?:超过了|超过|超出|超|逾|不低于|不少于|不小于|至少|最少|不止|不下|大于|多于)$/u],
];
const BEHIND: readonly (readonly [Sense, RegExp])[] = [
  ['about', /^(?:左右|上下)/u],
  ['more', /^(?:及?以上|之上|有余|余|多)/u],
  ['most', /^(?:以内|之内|以下|之下)/u],
];
/** 余 and 多 between digits, scale and unit. */
const INSIDE = /[余多]/u;

export function* hedges(norm: NormText, figures: readonly Figure[]): Generator<HedgesStatement> {
  for (const figure of figures) {
    if (!figure.hedge || figure.hedge.kind === 'between') continue;
    const before = readBefore(norm, figure);
    const behind = readBehind(norm, figure) ?? readInside(norm, figure);
    if (!before || !behind) continue;
    yield {
      kind: 'hedges',
      span: span(before.piece.span.start, Math.max(behind.piece.span.end, figure.core.end)),
      figure,
      before: before.piece,
      behind: behind.piece,
      clash: before.sense === behind.sense ? 'double' : 'contrary',
    };
  }
}

interface Found {
  readonly sense: Sense;
  readonly piece: Piece;
}

function readBefore(norm: NormText, { span: whole, core }: Figure): Found | null {
  const words = span(whole.start, core.start);
  /* Of 大约有 the figure's own hedge is 约有. */
  const lead = norm.read(span(Math.max(0, words.start - 1), words.start));
  const place = lead === '大' ? span(words.start - 1, words.end) : words;
  const text = norm.read(place).trimEnd();
  for (const [sense, pattern] of BEFORE) {
    const match = pattern.exec(text);
    if (match) return { sense, piece: pieceAt(norm, place, match.index, match[0]) };
  }
  return null;
}

function readBehind(norm: NormText, { span: whole, core }: Figure): Found | null {
  const place = span(core.end, whole.end);
  const text = norm.read(place);
  for (const [sense, pattern] of BEHIND) {
    const match = pattern.exec(text);
    if (match) return { sense, piece: pieceAt(norm, place, match.index, match[0]) };
  }
  return null;
}

function readInside(norm: NormText, { number, core }: Figure): Found | null {
  const place = span(number.end, core.end);
  const match = INSIDE.exec(norm.read(place));
  return match && { sense: 'more', piece: pieceAt(norm, place, match.index, match[0]) };
}

/** The piece of a stretch at an offset of its folded text. */
function pieceAt(norm: NormText, place: Span, at: number, text: string): Piece {
  const from = norm.toNorm(place.start) + at;
  return { span: norm.toRaw({ from, to: from + text.length }), text };
}
