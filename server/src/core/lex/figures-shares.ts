/** Figures made of two numbers: ratios a:b:c, each member a figure of its own, and fractions 1/4. */
import { rational } from '../arithmetic/rational';
import type { Unit } from './figure';
import { type Digits, isDigitAt, readDigits, skipDigits, trailingZeros } from './figures-digits';
import { accept, type Draft, type Outcome, refuse } from './figures-draft';
import type { Source } from './figures-source';
import { codeEnd, isLatinAt } from './not-figures-codes';

/** A member of a:b:c. Members of one ratio stand in a row, with nothing but the colon between them. */
const RATIO_PART: Unit = { symbol: ':', dimension: 'ratio-part', factor: { n: 1n, d: 1n }, kind: 'ratio' };

/** Words before two whole numbers with a colon that make them a ratio; else they may be a time or a score. */
const RATIO_WORDS = ['比', '结构', '配套', '配备', '调整'];
/** Behind the last member these make it a date or a percentage. */
const NO_RATIO = new Set('年月日时%‰');
const LOOK_BACK = 12;
const MOST_MEMBERS = 12;

/** 7.1:45.2:47.7; null where no colon with a digit follows. */
export function readRatio({ text }: Source, at: number, first: Digits): Outcome | null {
  if (text[first.to] !== ':' || !isDigitAt(text, first.to + 1)) return null;
  const members: { readonly from: number; readonly digits: Digits }[] = [{ from: at, digits: first }];
  let to = first.to;
  while (text[to] === ':' && isDigitAt(text, to + 1) && members.length < MOST_MEMBERS) {
    const digits = readDigits(text, to + 1);
    if (!digits) return refuse(codeEnd(text, to + 1), 'code');
    members.push({ from: to + 1, digits });
    to = digits.to;
  }
  if (!isRatio(text, at, to, members)) return refuse(to, 'code');
  return accept(
    to,
    members.map(({ from, digits }) => member(from, digits)),
  );
}

const THREE_PARTS = /^\d{1,2}:\d{1,2}:\d{1,2}(?![\d:])/u;

/** True where the words before three small numbers make them shares, though they could be a time of day: 比例为16:49:35. */
export const isSpokenRatio = (text: string, at: number): boolean =>
  THREE_PARTS.test(text.slice(at, at + 9)) && hasRatioWord(text, at);

function hasRatioWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return RATIO_WORDS.some((word) => before.includes(word));
}

function isRatio(text: string, from: number, to: number, members: readonly { readonly digits: Digits }[]): boolean {
  if (isLatinAt(text, from - 1) || isLatinAt(text, to) || NO_RATIO.has(text[to] ?? '')) return false;
  if (members.length > 2 || members.some(({ digits }) => digits.written.scale > 0)) return true;
  return hasRatioWord(text, from) || text[to] === '的' || text.startsWith('比例', to);
}

function member(from: number, digits: Digits): Draft {
  const place = { from, to: digits.to };
  return {
    number: place,
    core: place,
    span: place,
    numerals: 'arabic',
    written: digits.written,
    exponent: 0,
    unit: RATIO_PART,
    hedge: null,
    lowest: digits.written.scale > 0 ? 0 : trailingZeros(digits.written.mantissa),
    upper: null,
    slack: null,
    shared: false,
  };
}

/** Denominators that people write as a fraction. */
const LARGEST_DENOMINATOR = 20n;

/** How far a share in words can be off: five points, at most half a part. */
export function fractionSlack(denominator: bigint): { readonly n: bigint; readonly d: bigint } {
  return denominator > 10n ? rational(50n, denominator) : rational(5n);
}

/** The unit of a share of `denominator` parts, in percent. */
export const partUnit = (symbol: string, denominator: bigint): Unit => ({
  symbol,
  dimension: 'percent',
  factor: rational(100n, denominator),
  kind: 'ratio',
});

/** 1/4: the number is the numerator, the unit /4. Other slashes between digits make a code. */
export function readFraction({ text }: Source, at: number, first: Digits): Outcome | null {
  if (text[first.to] !== '/' || !isDigitAt(text, first.to + 1)) return null;
  const to = skipDigits(text, first.to + 1);
  const whole = first.written.scale === 0 && to - first.to <= 3 && text[at - 1] !== '/' && text[at - 1] !== '-';
  const denominator = whole ? BigInt(text.slice(first.to + 1, to)) : 0n;
  const good = denominator <= LARGEST_DENOMINATOR && first.written.mantissa < denominator;
  if (!good || first.written.mantissa === 0n || isLatinAt(text, at - 1) || codeEnd(text, to) > to) {
    return refuse(codeEnd(text, first.to), 'code');
  }
  const draft = member(at, first);
  const core = { from: at, to };
  const unit = partUnit(text.slice(first.to, to), denominator);
  return accept(to, [{ ...draft, core, span: core, unit, slack: fractionSlack(denominator) }]);
}
