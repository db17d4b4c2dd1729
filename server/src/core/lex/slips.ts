/**
 * What a number may have been before a slip of the hand: a decimal point forgotten or moved, a digit typed twice. Writes the
 * digits anew as they stand, full-width ones too; knows nothing of what the number counts.
 */
import { type Decimal, parseDecimal } from '../arithmetic/decimal';

export interface Slip {
  /** The digits as they would stand. */
  readonly text: string;
  readonly written: Decimal;
}

const PLAIN = /^[\d０-９]+(?:[.．][\d０-９]+)?$/u;
const FULL_WIDTH = 0xff10 - 0x30;

/** Smaller numbers that one slip turns into this one, the likeliest first; none where it is not written in plain digits. */
export function smallerBySlip(raw: string): readonly Slip[] {
  if (!PLAIN.test(raw)) return [];
  const full = /[０-９]/u.test(raw);
  const point = raw.includes('．') || full ? '．' : '.';
  const [whole = '', decimals = ''] = raw.split(/[.．]/u);
  const found = new Map<string, Slip>();
  const add = (digits: string, rest: string): void => {
    const trimmed = digits.replace(/^[0０]+(?=[\d０-９])/u, '');
    const text = rest === '' ? trimmed : trimmed + point + rest;
    const written = parseDecimal(narrow(text));
    if (trimmed !== '' && written && text !== raw && !found.has(text)) found.set(text, { text, written });
  };
  if (whole.length > 1) {
    const moved = narrow(whole).at(-1) === '0' && decimals === '';
    add(whole.slice(0, -1), moved ? '' : (whole.at(-1) ?? '') + decimals);
  }
  for (let i = 1; i < whole.length; i++) {
    if (whole[i] === whole[i - 1]) add(whole.slice(0, i) + whole.slice(i + 1), decimals);
  }
  return [...found.values()];
}

const narrow = (text: string): string =>
  text.replace(/[０-９．]/gu, (char) => (char === '．' ? '.' : String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH)));

/** True if one slip of the hand turns one number into the other: a digit changed, two neighbours swapped, the point moved. */
export function isOneSlip(a: string, b: string): boolean {
  if (!PLAIN.test(a) || !PLAIN.test(b)) return false;
  const [left, right] = [digitsOf(a), digitsOf(b)];
  if (left === right) return true;
  if (left.length !== right.length) return false;
  const differing = [...left].flatMap((digit, i) => (digit === right[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first]
  );
}

/** The digits alone, without the zeros around them. */
const digitsOf = (text: string): string =>
  narrow(text)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
