/** Reads a figure whose digits are Arabic, from its first digit on. */
import type { Decimal } from '../arithmetic/decimal';
import { compare, rational } from '../arithmetic/rational';
import { isHan } from '../text/normalise';
import { isDash, readDate, skipBlanks } from './calendar-words';
import { type Digits, isDigitAt, readDigits, skipNumber, trailingZeros } from './figures-digits';
import { type Outcome, refuse } from './figures-draft';
import { finish, type Head } from './figures-finish';
import { baseValue } from './figures-interval';
import { isSpokenRatio, readFraction, readRatio } from './figures-shares';
import type { Source } from './figures-source';
import { readTail, type Tail } from './figures-tail';
import { codeEnd, isCode } from './not-figures-codes';

export function readArabic(source: Source, at: number): Outcome {
  const { text } = source;
  const date = isSpokenRatio(text, at) ? 0 : readDate(text, at);
  if (date > 0) return refuse(date, 'date');
  const digits = readDigits(text, at);
  if (!digits) return refuse(skipNumber(text, at), 'long');
  const ratio = readRatio(source, at, digits) ?? readFraction(source, at, digits);
  if (ratio) return ratio;
  const tail = readTail(text, digits.to, source.units);
  const range = readRange(source, digits, tail);
  if (!range && isCode(text, at, digits.to, tail)) return refuse(codeEnd(text, digits.to), 'code');
  const head: Head = { from: minusBefore(text, at), to: digits.to, numerals: 'arabic', ...signed(digits, at, text) };
  if (range) return finish(source, head, range.tail, range);
  const mixed = readMixed(source, head, tail);
  return mixed ? finish(source, mixed.head, mixed.tail, null) : finish(source, head, tail, null);
}

/** A minus sign belongs to the number unless it joins it to something. */
function minusBefore(text: string, at: number): number {
  const char = text[at - 1];
  if (char !== '-' && char !== '负') return at;
  const ahead = text[at - 2] ?? '';
  const joins = ahead !== '' && ahead !== '(' && ahead !== ':' && !isHan(ahead.charCodeAt(0));
  return char === '负' || !joins ? at - 1 : at;
}

function signed(digits: Digits, at: number, text: string): { readonly written: Decimal; readonly lowest: number } {
  const { mantissa, scale } = digits.written;
  const written = minusBefore(text, at) < at ? { mantissa: -mantissa, scale } : digits.written;
  return { written, lowest: scale > 0 ? 0 : trailingZeros(mantissa) };
}

export interface Range {
  readonly tail: Tail;
  readonly exponent: number;
  readonly upper: { readonly written: Decimal; readonly exponent: number };
  readonly words: string;
}

/** 3—5家, 10%~15%, 500—1000万元: the second number must be larger and of the same unit. */
function readRange(source: Source, first: Digits, tail: Tail): Range | null {
  const { text, units } = source;
  const mark = skipBlanks(text, tail.coreTo);
  if (!isDash(text[mark]) || tail.after) return null;
  const start = skipBlanks(text, text[mark + 1] === text[mark] ? mark + 2 : mark + 1);
  if (!isDigitAt(text, start)) return null;
  const second = readDigits(text, start);
  if (!second || readDate(text, start) > 0) return null;
  const end = readTail(text, second.to, units);
  const unit = end.unit ?? tail.unit;
  if (tail.unit && end.unit && tail.unit.dimension !== end.unit.dimension) return null;
  if (!unit && end.exponent === 0) return null;
  const upper = { written: second.written, exponent: end.exponent };
  const exponents = tail.exponent === 0 && !tail.unit ? [end.exponent, 0] : [tail.exponent];
  const high = baseValue(upper.written, upper.exponent, end.unit ?? unit);
  const exponent = exponents.find((e) => compare(baseValue(first.written, e, tail.unit ?? unit), high) < 0);
  if (exponent === undefined || (tail.unit && end.unit && tail.unit.symbol !== end.unit.symbol)) return null;
  return { tail: { ...end, unit }, exponent, upper, words: text.slice(mark, mark + 1) };
}

/** 2万5千, 3亿2000万: a second number of a smaller scale right behind the first. */
function readMixed(source: Source, head: Head, tail: Tail): { readonly head: Head; readonly tail: Tail } | null {
  const { text, units } = source;
  if (tail.exponent === 0 || tail.unit || tail.inside || tail.after || head.written.scale > 0) return null;
  if (!isDigitAt(text, tail.coreTo)) return null;
  const second = readDigits(text, tail.coreTo);
  if (!second || second.written.scale > 0) return null;
  const end = readTail(text, second.to, units);
  const whole = head.written.mantissa * 10n ** BigInt(tail.exponent);
  const rest = second.written.mantissa * 10n ** BigInt(end.exponent);
  if (
    !end.unit ||
    end.unit.dimension === 'age' ||
    rest * 10n < 10n ** BigInt(tail.exponent) ||
    compare(rational(rest), rational(10n ** BigInt(tail.exponent))) >= 0
  )
    return null;
  const written = { mantissa: whole + rest, scale: 0 };
  const mixed: Head = { ...head, to: end.scaleTo, numerals: 'mixed', written, lowest: trailingZeros(rest) };
  return { head: mixed, tail: { ...end, exponent: 0 } };
}
