/** Exact fractions. No binary float takes part in a verdict. */

/** n/d with d > 0. Not always in lowest terms: compare with `compare`, never by field. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

/** The fraction n/d; throws nothing: a zero denominator is the caller's fault and gives n/1. */
export function rational(n: bigint | number, d: bigint | number = 1n): Rational {
  const den = BigInt(d);
  const num = BigInt(n);
  if (den === 0n) return { n: num, d: 1n };
  return den < 0n ? { n: -num, d: -den } : { n: num, d: den };
}

export const add = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d };

export const negate = (a: Rational): Rational => ({ n: -a.n, d: a.d });
export const subtract = (a: Rational, b: Rational): Rational => add(a, negate(b));
export const multiply = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d });

/** a/b, or null where b is zero. */
export function divide(a: Rational, b: Rational): Rational | null {
  if (b.n === 0n) return null;
  return rational(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as a is less than, equal to or greater than b. */
export function compare(a: Rational, b: Rational): number {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const min = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const max = (a: Rational, b: Rational): Rational => (compare(a, b) >= 0 ? a : b);

/** a to the power of a whole number n >= 0. */
export const power = (a: Rational, n: number): Rational => ({ n: a.n ** BigInt(n), d: a.d ** BigInt(n) });

/** Rounded half away from zero (四舍五入, as offices do) to `places` decimals, written out: 12.50. */
export function toFixed(a: Rational, places: number): string {
  const unit = 10n ** BigInt(places);
  const scaled = a.n * unit * 2n;
  const negative = scaled < 0n;
  const size = ((negative ? -scaled : scaled) + a.d) / (a.d * 2n);
  const digits = size.toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const text = places === 0 ? whole : `${whole}.${digits.slice(-places)}`;
  return negative && size !== 0n ? `-${text}` : text;
}

/** Written out exactly where it has at most `places` decimals, else rounded to them; no trailing zeros. */
export function toText(a: Rational, places = 4): string {
  const text = toFixed(a, places);
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** A fraction or a decimal in plain digits: "2000/3", "0.5", "-12". Null for anything else. */
export function parseRational(text: string): Rational | null {
  const match = /^(-?\d+)(?:\.(\d+))?(?:\/(\d+))?$/.exec(text);
  if (!match) return null;
  const decimals = match[2] ?? '';
  const denominator = 10n ** BigInt(decimals.length) * BigInt(match[3] ?? '1');
  return denominator === 0n ? null : rational(BigInt((match[1] ?? '') + decimals), denominator);
}
