/**
 * What rules of arithmetic share: figures shown as the drafter wrote them, intervals of a figure that is yet to be written, and
 * fixes that set one figure right. Knows no relation.
 */
import { closed, type Interval, point } from '../../arithmetic/interval';
import { add, divide, multiply, ONE, type Rational, rational, subtract, toText, ZERO } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import { rewriteNumber, rewrittenValue } from '../../lex/rewrite';
import type { Message } from '../../message';
import type { Span } from '../../text/span';
import type { Fix, Verdict } from '../rule';

/** Decimals enough for any sum of printed figures. */
const PLACES = 6;

/** Counts below this are exact, here as in the lexer. */
const EXACT_BELOW = 10_000n;

/** The text of a place as it stands, but for line ends and blanks. */
export const shown = (raw: string, s: Span): string =>
  [...raw.slice(s.start, s.end)].filter((char) => char.trim() !== '' && char !== '\ufeff').join('');

/** What stands behind the digits: the scale and the unit. */
export const tail = (raw: string, figure: Figure): string =>
  shown(raw, { start: figure.number.end, end: figure.core.end });

/** True if the digits of all can be added as they are printed: one scale and one unit. */
export const sameForm = (raw: string, figures: readonly Figure[]): boolean =>
  new Set(figures.map((figure) => tail(raw, figure))).size <= 1;

/** What the digits of a figure are multiplied with. */
export const step = (figure: Figure): Rational =>
  multiply(rational(10n ** BigInt(figure.exponent)), figure.unit?.factor ?? ONE);

/** A value in the scale and unit of a figure, in plain digits; for Chinese numerals with the scale that they hold. */
export function inUnitOf(raw: string, figure: Figure, value: Rational, places = PLACES): string {
  const scaled = divide(value, step(figure)) ?? ZERO;
  const number = shown(raw, figure.number);
  const scale = figure.numerals === 'arabic' ? undefined : SCALES.find(([word]) => number.includes(word));
  return scale ? toText(divide(scaled, scale[1]) ?? ZERO, PLACES) + scale[0] : toText(scaled, places);
}

const SCALES: readonly (readonly [string, Rational])[] = [
  ['亿', rational(100_000_000)],
  ['万', rational(10_000)],
];

/** What a figure could stand for if it said `value` in its own form. */
export function intervalIf(figure: Figure, value: Rational): Interval {
  const written = rewrittenValue(figure, value);
  const whole = figure.exponent === 0 && figure.written.scale === 0 && figure.unit?.kind === 'count';
  if (whole && written.n / written.d < EXACT_BELOW) return point(written);
  const half = multiply(rational(1n, 2n * 10n ** BigInt(figure.written.scale)), step(figure));
  return closed(subtract(written, half), add(written, half));
}

/** Chinese numerals do not show how far they are rounded: only what is certain counts for them. */
export const allArabic = (figures: readonly Figure[]): boolean =>
  figures.every(({ numerals }) => numerals === 'arabic');

export const isHedged = (figure: Figure): boolean => figure.hedge !== null;

/** The verdict of a relation that holds: to the last digit, or only within rounding. */
export const agreement = (exact: boolean): Verdict => (exact ? 'consistent' : 'consistent-by-rounding');

/** One figure set to a value. Nothing where its form cannot say that. `title` gets the new figure as it will read. */
export function setTo(
  raw: string,
  figure: Figure,
  value: Rational,
  title: (written: string) => Message,
): readonly Fix[] {
  const text = rewriteNumber(raw, figure, value);
  if (text === null) return [];
  const written = shown(text, { start: 0, end: text.length }) + tail(raw, figure);
  return [{ title: title(written), safety: 'unsafe', edits: [{ span: figure.number, text }] }];
}
