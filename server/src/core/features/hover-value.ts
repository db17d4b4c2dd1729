/** A figure's value in other units, and what its digits can stand for. Knows nothing of what it is said of. */
import { type Bound, type Interval, isPoint } from '../arithmetic/interval';
import { compare, divide, equal, multiply, power, type Rational, rational, toText } from '../arithmetic/rational';
import { type Measure, measuresBeside, nameOf } from '../lex/conversions';
import type { Figure } from '../lex/figure';
import type { Lexicon } from '../lexicon';
import { type Message, wordings } from '../message';

const say = wordings('hover/value', {
  exactly: { zh: '= {value}', en: '= {value}' },
  about: { zh: '≈ {value}', en: '≈ {value}' },
  and: { zh: '，', en: ', ' },
  between: { zh: '可代表{low}至{high}', en: 'Can stand for {low} to {high}' },
  from: { zh: '可代表{low}及以上', en: 'Can stand for {low} or more' },
  upTo: { zh: '可代表{high}及以下', en: 'Can stand for {high} or less' },
});

/** More other units than this are not listed. */
const MOST_MEASURES = 3;
/** Exact values are written out to so many decimals. */
const DECIMALS = 4;
/** Others are rounded to so many. */
const ROUNDED = 2;

const TEN = rational(10);
const ONE = rational(1);
const FIVE_DIGITS = rational(100_000);

const sizeOf = ({ unit, exponent }: Measure): Rational => multiply(unit.factor, power(TEN, exponent));

/** The value in other units, one behind the other; nothing where no other is handy. */
export function inOtherUnits(figure: Figure, lexicon: Lexicon): readonly Message[] {
  const values = otherMeasures(figure, lexicon).map((measure) => converted(figure, measure));
  return values.flatMap((value, i) => (i > 0 ? [say('and'), value] : [value]));
}

/** The measures in which the value has one to five digits before the point, other than the printed one. */
function otherMeasures({ unit, exponent, value }: Figure, lexicon: Lexicon): readonly Measure[] {
  if (!unit) return [];
  const printed = sizeOf({ unit, exponent });
  const handy = measuresBeside(unit, lexicon).filter((measure) => {
    const scaled = divide(value, sizeOf(measure));
    if (!scaled || equal(sizeOf(measure), printed)) return false;
    return compare(scaled, ONE) >= 0 && compare(scaled, FIVE_DIGITS) < 0;
  });
  return handy.slice(0, MOST_MEASURES);
}

function converted(figure: Figure, measure: Measure): Message {
  const value = divide(figure.value, sizeOf(measure)) ?? figure.value;
  const scaled = multiply(value, power(TEN, DECIMALS));
  const exact = scaled.n % scaled.d === 0n;
  return say(exact ? 'exactly' : 'about', { value: `${toText(value, exact ? DECIMALS : ROUNDED)}${nameOf(measure)}` });
}

/** What the digits can stand for, where that is more than the value itself. */
export function rangeOf(figure: Figure): Message | null {
  const { hard } = figure;
  if (!figure.unit || isPoint(hard)) return null;
  const write = ({ at }: Bound): string => inUnitOf(figure, at, DECIMALS + 2);
  if (hard.low && hard.high) return say('between', { low: write(hard.low), high: write(hard.high) });
  if (hard.low) return say('from', { low: write(hard.low) });
  return hard.high ? say('upTo', { high: write(hard.high) }) : null;
}

/** A value in the unit and scale of a figure. */
export function inUnitOf({ unit, exponent }: Figure, value: Rational, places = ROUNDED): string {
  if (!unit) return toText(value, places);
  return `${toText(divide(value, sizeOf({ unit, exponent })) ?? value, places)}${nameOf({ unit, exponent })}`;
}

/** Both ends of an interval in the unit and scale of a figure; null where one is open. */
export function endsIn(
  figure: Figure,
  { low, high }: Interval,
): { readonly low: string; readonly high: string } | null {
  return low && high ? { low: inUnitOf(figure, low.at), high: inUnitOf(figure, high.at) } : null;
}
