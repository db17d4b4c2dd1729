/**
 * What a printed figure can stand for. Sources: XBRL Calculations 1.1 (closed intervals, rounded to nearest) for digits;
 * hedges bound on their stated side only, because nobody promises anything on the other one.
 */
import type { Decimal } from '../arithmetic/decimal';
import { ANYTHING, atLeast, atMost, closed, hull, type Interval, point } from '../arithmetic/interval';
import { add, compare, max, multiply, negate, type Rational, rational, subtract, ZERO } from '../arithmetic/rational';
import type { Unit } from './figure';
import type { Draft } from './figures-draft';

export interface Intervals {
  readonly value: Rational;
  readonly hard: Interval;
  readonly soft: Interval;
}

/** Counts of things below this are exact; above it people round. */
const EXACT_BELOW = 10_000n;

/** How far 约 and 左右 reach on both sides: five of a hundred, at least one unit of the last digit. */
const ABOUT = rational(1, 20);
/** How far 超 and 近 usually reach beyond their bound. */
const USUAL = rational(1, 10);

const HALF = rational(1, 2);

/** Powers of ten that figures need: more digits and scales than any of them has. */
const TENS: readonly bigint[] = Array.from({ length: 48 }, (_, n) => 10n ** BigInt(n));
const ten = (n: number): bigint => TENS[n] ?? 10n ** BigInt(n);

/** The printed number in the base unit of its dimension. */
export function baseValue(written: Decimal, exponent: number, unit: Unit | null): Rational {
  return inBase(written.mantissa, exponent - written.scale, unit, 1n);
}

/** mantissa × 10^power × the unit's factor ÷ parts. */
function inBase(mantissa: bigint, power: number, unit: Unit | null, parts: bigint): Rational {
  const n = power > 0 ? mantissa * ten(power) : mantissa;
  const d = power < 0 ? ten(-power) * parts : parts;
  return unit ? { n: n * unit.factor.n, d: d * unit.factor.d } : { n, d };
}

export function intervalsOf(draft: Draft): Intervals {
  const value = baseValue(draft.written, draft.exponent, draft.unit);
  const plain = printed(draft, value);
  if (draft.upper) {
    const above = baseValue(draft.upper.written, draft.upper.exponent, draft.unit);
    const both = closed(value, above);
    return { value, hard: hull(plain.hard, both), soft: both };
  }
  return draft.hedge ? hedged(draft, value) : { value, ...plain };
}

/** Without hedges: half a unit of the last printed digit that counts. */
function printed(draft: Draft, value: Rational): { readonly hard: Interval; readonly soft: Interval } {
  if (draft.slack) {
    const around = closed(subtract(value, draft.slack), add(value, draft.slack));
    return { hard: around, soft: around };
  }
  const soft = exactCount(draft) ? point(value) : rounded(draft, 0);
  return roundable(draft) ? { hard: rounded(draft, draft.lowest), soft } : { hard: soft, soft };
}

/** Half a unit more or less of the digit at this power of ten of the written number. */
function rounded({ written, exponent, unit }: Draft, place: number): Interval {
  const twice = written.mantissa * 2n;
  const power = exponent - written.scale;
  return closed(inBase(twice - ten(place), power, unit, 2n), inBase(twice + ten(place), power, unit, 2n));
}

/** One unit of the digit at this power of ten of the written number. */
function step(draft: Draft, place: number): Rational {
  return inBase(1n, draft.exponent + place - draft.written.scale, draft.unit, 1n);
}

const around = (value: Rational, by: Rational): Interval => closed(subtract(value, by), add(value, by));

/** Counts and bare numbers below ten thousand without a scale say exactly what they say. */
function exactCount(draft: Draft): boolean {
  const countable = draft.unit === null || draft.unit.kind === 'count';
  return countable && draft.exponent === 0 && draft.written.scale === 0 && size(draft.written) < EXACT_BELOW;
}

/**
 * True where trailing zeros may be the writer's rounding: whole numbers with a scale (4000万), from ten thousand on, and
 * Chinese numerals from a hundred on (三百).
 */
function roundable(draft: Draft): boolean {
  if (draft.written.scale > 0 || draft.lowest === 0) return false;
  if (draft.unit?.kind === 'ratio') return false;
  return draft.exponent > 0 || size(draft.written) >= (draft.numerals === 'chinese' ? 100n : EXACT_BELOW);
}

const size = (d: Decimal): bigint => (d.mantissa < 0n ? -d.mantissa : d.mantissa);

function hedged(draft: Draft, value: Rational): Intervals {
  const tenth = multiply(positive(value), USUAL);
  switch (draft.hedge?.kind) {
    case 'at-least':
      return { value, hard: atLeast(value), soft: closed(value, add(value, tenth)) };
    case 'at-most':
      return { value, hard: atMost(value), soft: atMost(value) };
    case 'nearly':
      return { value, hard: atMost(value), soft: closed(subtract(value, tenth), value) };
    case 'some-more': {
      const above = add(value, step(draft, draft.lowest));
      return {
        value,
        hard: atLeast(value),
        soft: { low: { at: value, closed: true }, high: { at: above, closed: false } },
      };
    }
    default: {
      const by = max(max(multiply(positive(value), ABOUT), step(draft, 0)), aboutRate(draft));
      return { value, hard: ANYTHING, soft: around(value, by) };
    }
  }
}

/** 5%左右 means half a point more or less, also where that is more than a twentieth. */
const aboutRate = (draft: Draft): Rational => (draft.unit?.dimension === 'percent' ? HALF : ZERO);

const positive = (a: Rational): Rational => (compare(a, ZERO) < 0 ? negate(a) : a);
