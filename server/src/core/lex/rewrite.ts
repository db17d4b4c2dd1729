/**
 * Writes a number anew in the form in which it stands: as many decimals, the same scale, Arabic or Chinese numerals, full-width
 * digits, separators of thousands. Knows how numbers are written, not why one is changed.
 */
import { type Decimal, toRational } from '../arithmetic/decimal';
import { compare, divide, multiply, ONE, type Rational, rational, toFixed, ZERO } from '../arithmetic/rational';
import { keepBreaks } from '../text/breaks';
import type { Figure } from './figure';

const FULL_WIDTH = 0xff10 - 0x30;
const GROUPED = /\d[,，]\d{3}|[０-９][,，][０-９]{3}/u;
const LARGEST_HAN = 9999n;

/**
 * The digits that make the figure worth `value` (in the base unit of its dimension), rounded to the decimals it has; null where
 * that cannot be written in its form or would be what stands there already.
 */
export function rewriteNumber(raw: string, figure: Figure, value: Rational): string | null {
  const old = raw.slice(figure.number.start, figure.number.end);
  const unit = multiply(rational(10n ** BigInt(figure.exponent)), figure.unit?.factor ?? ONE);
  const scaled = divide(value, unit);
  if (!scaled || old === '' || compare(scaled, ZERO) < 0) return null;
  const written = roundTo(scaled, figure.written.scale);
  if (figure.unit?.kind === 'count' && figure.exponent === 0 && compare(toRational(written), scaled) !== 0) return null;
  const text = figure.numerals === 'arabic' ? writeArabic(old, written) : writeChinese(old, figure, written);
  if (text === null) return null;
  const broken = keepBreaks(old, text);
  return broken === old ? null : broken;
}

/** What the figure is worth once it is rewritten: `value` rounded to its decimals. */
export function rewrittenValue(figure: Figure, value: Rational): Rational {
  const unit = multiply(rational(10n ** BigInt(figure.exponent)), figure.unit?.factor ?? ONE);
  return multiply(toRational(roundTo(divide(value, unit) ?? ZERO, figure.written.scale)), unit);
}

/** A small whole number as a numeral of the same kind as the one that stands there; null where that has no such form. */
export function rewriteNumeral(old: string, value: number): string | null {
  if (/^\d+$/.test(old)) return String(value);
  if (/^[０-９]+$/u.test(old)) return widen(String(value));
  return value === 2 ? '两' : writeHan(BigInt(value));
}

const roundTo = (value: Rational, scale: number): Decimal => ({
  mantissa: BigInt(toFixed(multiply(value, rational(10n ** BigInt(scale))), 0)),
  scale,
});

function writeArabic(old: string, written: Decimal): string {
  const plain = toFixed(toRational(written), written.scale);
  const grouped = GROUPED.test(old) ? group(plain, old.includes('，') ? '，' : ',') : plain;
  return /[０-９]/u.test(old) ? widen(grouped, old.includes('．')) : grouped;
}

const group = (plain: string, mark: string): string => {
  const [whole = '', decimals] = plain.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`);
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
};

const widen = (text: string, point = true): string =>
  [...text]
    .map((char) => {
      if (char === '.') return point ? '．' : '.';
      return char >= '0' && char <= '9' ? String.fromCharCode(char.charCodeAt(0) + FULL_WIDTH) : char;
    })
    .join('');

function writeChinese(old: string, figure: Figure, written: Decimal): string | null {
  if (figure.numerals !== 'chinese' || figure.exponent !== 0 || written.scale !== 0) return null;
  if (/[万亿〇]/u.test(old)) return null;
  return written.mantissa === 2n && figure.unit?.kind === 'count' ? '两' : writeHan(written.mantissa);
}

const DIGITS = '零一二三四五六七八九';
const TENS = ['', '十', '百', '千'];

/** 12 as 十二, 105 as 一百零五; null above 9999. */
export function writeHan(value: bigint): string | null {
  if (value < 0n || value > LARGEST_HAN) return null;
  const digits = value.toString();
  let text = '';
  let gap = false;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    if (digit === 0) {
      gap = text !== '';
      continue;
    }
    text += (gap ? '零' : '') + (DIGITS[digit] ?? '') + (TENS[digits.length - 1 - i] ?? '');
    gap = false;
  }
  if (text === '') return '零';
  return text.startsWith('一十') ? text.slice(1) : text;
}
