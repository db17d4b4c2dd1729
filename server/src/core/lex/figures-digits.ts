/** Reads Arabic numbers: digits with a point and thousands separators. It knows nothing of scales or units. */
import type { Decimal } from '../arithmetic/decimal';

export interface Digits {
  /** Offset behind the number. */
  readonly to: number;
  readonly written: Decimal;
  /** How many digits stand before the point. */
  readonly whole: number;
}

/** Longer numbers are identifiers; the limit keeps hostile input linear. */
const MOST_DIGITS = 18;

export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
};

/** The offset behind the digits that start at `from`. */
export function skipDigits(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at++;
  return at;
}

/**
 * The number that starts at `from`, where a digit stands. A comma belongs to it only between groups of three (1,234), a
 * point only between digits. Null where it has more digits than any amount: see `skipNumber`.
 */
export function readDigits(text: string, from: number): Digits | null {
  let to = skipDigits(text, from);
  if (to - from > MOST_DIGITS) return null;
  let digits = text.slice(from, to);
  if (digits.length <= 3 && text[from] !== '0') {
    while (digits.length <= MOST_DIGITS && text[to] === ',' && isGroup(text, to + 1)) {
      digits += text.slice(to + 1, to + 4);
      to += 4;
    }
  }
  const whole = digits.length;
  let scale = 0;
  if (text[to] === '.' && isDigitAt(text, to + 1)) {
    const end = skipDigits(text, to + 1);
    scale = end - to - 1;
    if (whole + scale > MOST_DIGITS) return null;
    digits += text.slice(to + 1, end);
    to = end;
  }
  return whole + scale > MOST_DIGITS ? null : { to, written: { mantissa: BigInt(digits), scale }, whole };
}

/** The offset behind a run of digits with points and commas between them: what is passed over when it is no number. */
export function skipNumber(text: string, from: number): number {
  let at = skipDigits(text, from);
  while ((text[at] === '.' || text[at] === ',') && isDigitAt(text, at + 1)) at = skipDigits(text, at + 1);
  return at;
}

const isGroup = (text: string, at: number): boolean =>
  isDigitAt(text, at) && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && !isDigitAt(text, at + 3);

/** How many zeros a whole number ends in. */
export function trailingZeros(mantissa: bigint): number {
  if (mantissa === 0n) return 0;
  const digits = mantissa.toString();
  let zeros = 0;
  while (digits[digits.length - 1 - zeros] === '0') zeros++;
  return zeros;
}
