/**
 * What stands at the start of a paragraph, as far as the paragraph alone can tell: the number of a heading or task, the
 * label of a unit line, a dash, a year section. Whether it really is a heading is for `tree/`, which sees the neighbours.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

/** How a number is written: 一、 / （一） / 1. / （1） / 一是 / 第一 / 第一部分 / ①. */
export type MarkerStyle =
  | 'han-comma'
  | 'han-bracket'
  | 'arabic-dot'
  | 'arabic-bracket'
  | 'han-is'
  | 'ordinal'
  | 'part'
  | 'circled';

export interface Marker {
  readonly style: MarkerStyle;
  readonly ordinal: number;
  /** The number with its punctuation: 一、 */
  readonly span: Span;
  /** The number alone: 一 */
  readonly number: Span;
}

export type OpeningKind =
  | 'plain'
  | 'numbered'
  /** 牵头单位：… */
  | 'lead-units'
  /** 责任单位：… */
  | 'responsible-units'
  /** ——… */
  | 'dash'
  /** 2024年工作回顾 */
  | 'year-section'
  /** 名词解释, on a line of its own */
  | 'glossary-title';

export interface Opening {
  readonly kind: OpeningKind;
  /** For `numbered`. */
  readonly marker: Marker | null;
  /** What follows the marker or the label. */
  readonly rest: Span;
}

export function readOpening(_norm: NormText, _sentences: readonly Span[]): Opening {
  return { kind: 'plain', marker: null, rest: { start: 0, end: _norm.raw.length } };
}
