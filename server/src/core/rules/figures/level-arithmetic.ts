/**
 * A level, its growth and the level of the year before, over intervals: the growth is a rate in percent or a difference in the unit of the
 * levels. Source: XBRL Calculations 1.1 (a relation holds if some reading of the printed figures satisfies it). Knows no words.
 */
import { add, divide, type Interval, meets, point, scaleBy, subtract } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { Level, Verdict } from '../rule';
import { agreement, allArabic, intervalIf, isHedged } from './operands';

type Rational = rational.Rational;

/** Level and growth of one year, and the level of the year before. */
export interface Triple {
  /** What all three are said of. */
  readonly name: string;
  readonly level: Figure;
  readonly growth: Figure;
  readonly base: Figure;
  readonly falls: boolean;
}

const HUNDREDTH = rational.rational(1, 100);
const isRate = ({ growth }: Triple): boolean => growth.unit?.dimension === 'percent';
const figuresOf = ({ level, growth, base }: Triple): readonly Figure[] => [level, growth, base];

export function judgeTriple(triple: Triple): { readonly verdict: Verdict; readonly level?: Level } {
  const figures = figuresOf(triple);
  if (!fits(triple, 'hard')) return { verdict: 'inconsistent' };
  if (figures.some(isHedged)) return { verdict: 'not-checkable' };
  const exact = !isRate(triple) && rational.equal(baseOf(triple) ?? rational.ZERO, triple.base.value);
  if (fits(triple, 'soft') || !allArabic(figures)) return { verdict: agreement(exact) };
  return { verdict: 'inconsistent', level: 'information' };
}

/** True if some reading of the figures, or of one of them set to a value, makes the growth that of base to level. */
function fits(triple: Triple, side: 'hard' | 'soft', set?: Figure, value?: Rational): boolean {
  const read = (figure: Figure): Interval => (figure === set && value ? intervalIf(figure, value) : figure[side]);
  const [level, growth, base] = [read(triple.level), read(triple.growth), read(triple.base)];
  if (!isRate(triple)) return meets(triple.falls ? subtract(base, level) : subtract(level, base), growth);
  const share = scaleBy(growth, HUNDREDTH);
  const one = point(rational.ONE);
  return meets(divide(level, base), triple.falls ? subtract(one, share) : add(one, share));
}

function factorOf({ growth, falls }: Triple): Rational {
  const share = rational.multiply(growth.value, HUNDREDTH);
  return falls ? rational.subtract(rational.ONE, share) : rational.add(rational.ONE, share);
}

/** The base that level and growth make; null where they make none. */
export function baseOf(triple: Triple): Rational | null {
  const { level, growth, falls } = triple;
  if (isRate(triple)) return rational.divide(level.value, factorOf(triple));
  return falls ? rational.add(level.value, growth.value) : rational.subtract(level.value, growth.value);
}

export type TripleSide = readonly [figure: Figure, value: Rational, name: 'setGrowth' | 'setLevel' | 'setBase'];

/** Each figure with the value that makes the relation right once it is written in that figure's form. */
export function tripleSides(triple: Triple): readonly TripleSide[] {
  const { level, growth, base, falls } = triple;
  const from = baseOf(triple);
  const change = changeOf(triple);
  const step = falls ? rational.negate(growth.value) : growth.value;
  const to = isRate(triple) ? rational.multiply(base.value, factorOf(triple)) : rational.add(base.value, step);
  const all: readonly (TripleSide | null)[] = [
    change && [growth, change, 'setGrowth'],
    [level, to, 'setLevel'],
    from && [base, from, 'setBase'],
  ];
  return all.filter(
    (side): side is TripleSide => side !== null && side[1].n > 0n && fits(triple, 'soft', side[0], side[1]),
  );
}

/** The growth that base and level make, in the unit of the stated one. */
function changeOf(triple: Triple): Rational | null {
  const { level, base, falls } = triple;
  const up = rational.subtract(level.value, base.value);
  const change = falls ? rational.negate(up) : up;
  if (!isRate(triple)) return change;
  const share = rational.divide(change, base.value);
  return share && rational.multiply(share, rational.rational(100));
}
