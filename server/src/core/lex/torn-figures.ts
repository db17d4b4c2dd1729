/**
 * Figures that no reading makes whole: a second decimal point (6.3.5%), two points in a row (5..2%), a comma in place of the
 * decimal point (12,86亿元). Only what is wrong wherever it stands, which needs a sign of quantity behind the digits and
 * Han characters before them: numbers of items (2.1.5万亩) and dates begin a clause. It knows no value.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface TornFigure {
  readonly kind: 'points' | 'comma';
  readonly span: Span;
  /** What it may have been, the likeliest first. */
  readonly readings: readonly string[];
}

const QUANTITY = '(?=%|‰|亿|万|千瓦|个百分点|元|吨|亩|公里|平方)';
/** Behind a Han character, but no word that numbers what follows. */
const BEHIND_WORDS = '(?<=[\\u3400-\\u9fff])(?<![表图注节第章条款项版号件日月年])';
const POINTS = new RegExp(`${BEHIND_WORDS}(?!(?:19|20)\\d\\d\\.)(\\d{1,6})\\.(\\d{0,4})\\.(\\d{1,4})${QUANTITY}`, 'gu');
const COMMA = new RegExp(`${BEHIND_WORDS}([1-9]\\d{0,3}),(\\d{1,2})(?=[万亿]|%)`, 'gu');

/** A mark between clauses as the writer types it. */
const FULL_COMMA = '，';
const HALF_COMMA = /[\u3400-\u9fff”）)%],(?=[\u3400-\u9fff“])/u;

export function findTornFigures(norm: NormText, raw: string): readonly TornFigure[] {
  const found: TornFigure[] = [];
  const add = (kind: TornFigure['kind'], match: RegExpExecArray, readings: readonly string[]): void => {
    found.push({ kind, span: norm.toRaw({ from: match.index, to: match.index + match[0].length }), readings });
  };
  for (const match of norm.text.matchAll(POINTS)) {
    const [, whole = '', middle = '', last = ''] = match;
    add('points', match, middle === '' ? [`${whole}.${last}`] : [`${whole}.${middle}`, `${whole}.${middle}${last}`]);
  }
  // Where commas of half width part the clauses, one between digits may part them too.
  if (!raw.includes(FULL_COMMA) || HALF_COMMA.test(raw)) return found;
  for (const match of norm.text.matchAll(COMMA)) {
    const span = norm.toRaw({ from: match.index, to: match.index + match[0].length });
    if (!raw.slice(span.start, span.end).includes(FULL_COMMA)) add('comma', match, [match[0].replace(',', '.')]);
  }
  return found;
}
