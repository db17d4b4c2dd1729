/**
 * A part, a whole and the percentage that the one is of the other, over intervals. Source: XBRL Calculations 1.1 (a relation holds
 * if some reading of the printed figures satisfies it). Knows neither words nor what is divided.
 */
import { divide, hull, type Interval, meets, scaleBy } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { Level, Verdict } from '../rule';
import { agreement, allArabic, intervalIf, isHedged } from './operands';

type Rational = rational.Rational;

export interface Quotient {
  readonly part: Figure;
  readonly whole: Figure;
  /** In percent. */
  readonly share: Figure;
}

type Side = 'hard' | 'soft';
type Read = (figure: Figure, side: Side) => Interval;

const HUNDRED = rational.rational(100);
const asPrinted: Read = (figure, side) => figure[side];

/**
 * As if the last digit of one figure had been cut off or rounded up, as some offices do: twice its range of rounding. Source: statcheck's
 * robust option.
 */
const isCut = (quotient: Quotient): boolean =>
  [quotient.part, quotient.whole, quotient.share].some((cut) =>
    fits(quotient, 'hard', (figure, side) => (figure === cut ? twice(figure) : figure[side])),
  );

const twice = ({ value, hard, soft: { low, high } }: Figure): Interval =>
  hull(hard, {
    low: low && { at: stretched(value, low.at), closed: low.closed },
    high: high && { at: stretched(value, high.at), closed: high.closed },
  });

const stretched = (value: Rational, end: Rational): Rational => rational.add(end, rational.subtract(end, value));

const fits = ({ part, whole, share }: Quotient, side: Side, read: Read): boolean =>
  meets(scaleBy(divide(read(part, side), read(whole, side)), HUNDRED), read(share, side));

export function judgeQuotient(quotient: Quotient): { readonly verdict: Verdict; readonly level?: Level } {
  const figures = [quotient.part, quotient.whole, quotient.share];
  if (!fits(quotient, 'hard', asPrinted)) {
    return isCut(quotient) ? { verdict: 'inconsistent', level: 'information' } : { verdict: 'inconsistent' };
  }
  if (figures.some(isHedged)) return { verdict: 'not-checkable' };
  if (fits(quotient, 'soft', asPrinted)) return { verdict: agreement(asRounded(quotient)) };
  return allArabic(figures) ? { verdict: 'inconsistent', level: 'information' } : { verdict: agreement(false) };
}

/** The percentage that the printed values give. */
export function computed({ part, whole }: Quotient): Rational | null {
  const share = rational.divide(part.value, whole.value);
  return share && rational.multiply(share, HUNDRED);
}

/** True if the printed values give the printed percentage by rounding it alone. */
function asRounded(quotient: Quotient): boolean {
  const share = computed(quotient);
  return (
    share !== null &&
    meets({ low: { at: share, closed: true }, high: { at: share, closed: true } }, quotient.share.soft)
  );
}

export interface QuotientMending {
  readonly figure: Figure;
  readonly value: Rational;
  readonly side: 'share' | 'part' | 'whole';
}

/** Each side with the value that makes the relation right once it is written in that figure's form. */
export function quotientMendings(quotient: Quotient): readonly QuotientMending[] {
  const { part, whole, share } = quotient;
  const rate = rational.divide(share.value, HUNDRED);
  const right = computed(quotient);
  const base = rate && rational.divide(part.value, rate);
  const sides: readonly (QuotientMending | null)[] = [
    right && { figure: share, value: right, side: 'share' },
    rate && { figure: part, value: rational.multiply(whole.value, rate), side: 'part' },
    base && { figure: whole, value: base, side: 'whole' },
  ];
  return sides.filter((side): side is QuotientMending => side !== null && heals(quotient, side));
}

function heals(quotient: Quotient, { figure, value }: QuotientMending): boolean {
  if (value.n <= 0n) return false;
  const read: Read = (one, side) => (one === figure ? intervalIf(one, value) : one[side]);
  return fits(quotient, 'soft', read);
}
