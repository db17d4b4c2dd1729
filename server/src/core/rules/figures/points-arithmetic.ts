/** The arithmetic of differences between percentages, over intervals. Source: XBRL Calculations 1.1. Knows no words. */
import { below, divide, type Interval, meets, minus, point, subtract, sum } from '../../arithmetic/interval';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { BalanceStatement, PointsStatement } from '../../lex/statement';
import type { Verdict } from '../rule';
import { agreement, intervalIf, isHedged } from './operands';

type Rational = rational.Rational;

/** What a statement was found to be about: the size of the difference, its unit, or only which way it goes. */
export interface PointsJudgement {
  readonly kind: 'difference' | 'unit' | 'direction' | 'vague';
  readonly verdict: Verdict;
}

/** A figure as it is, or as it would be after a fix. */
export type Read = (figure: Figure) => Interval;
export const hard: Read = (figure) => figure.hard;

/** The figure set to a value, every other one as it is. */
export const reading =
  (set: Figure, value: Rational): Read =>
  (figure) =>
    figure === set ? intervalIf(figure, value) : figure.hard;

export function judgePoints(statement: PointsStatement): PointsJudgement {
  const { base, value, change } = statement;
  if (wrongWay(statement, hard)) return { kind: 'direction', verdict: 'inconsistent' };
  const figures = change ? [base, value, change] : [base, value];
  if (figures.some(isHedged)) return { kind: 'vague', verdict: 'not-checkable' };
  if (!change) return { kind: 'direction', verdict: 'consistent' };
  const fits = differenceFits(statement, hard);
  const exact = rational.equal(difference(statement), change.value);
  if (change.unit?.dimension === 'point') {
    return { kind: 'difference', verdict: fits ? agreement(exact) : 'inconsistent' };
  }
  if (relativeFits(statement)) return { kind: 'unit', verdict: agreement(false) };
  return { kind: 'unit', verdict: fits ? 'inconsistent' : 'not-checkable' };
}

export const wrongWay = ({ base, value, direction }: PointsStatement, read: Read): boolean =>
  direction === 'up' ? below(read(value), read(base)) : below(read(base), read(value));

/** The larger minus the smaller, in points. */
export function difference({ base, value, direction }: PointsStatement): Rational {
  const up = rational.subtract(value.value, base.value);
  return direction === 'up' ? up : rational.negate(up);
}

export function differenceFits({ base, value, change, direction }: PointsStatement, read: Read): boolean {
  if (!change) return true;
  const up = subtract(read(value), read(base));
  return meets(direction === 'up' ? up : minus(up), read(change));
}

/** True where the change is the relative growth of the percentage itself: from 40 % to 50 % by 25 %. */
function relativeFits({ base, value, change, direction }: PointsStatement): boolean {
  if (!change) return false;
  const factor = divide(value.hard, base.hard);
  const one = point(rational.rational(100));
  const meant = direction === 'up' ? sum([one, change.hard]) : subtract(one, change.hard);
  return meets(scaled(factor), meant);
}

const scaled = (factor: Interval): Interval => {
  const hundred = rational.rational(100);
  const times = (bound: Interval['low']): Interval['low'] =>
    bound && { at: rational.multiply(bound.at, hundred), closed: bound.closed };
  return { low: times(factor.low), high: times(factor.high) };
};

/** What is left over when all changes are added with their signs. */
export const remainder = ({ changes }: BalanceStatement): Rational =>
  changes.reduce(
    (all, { figure, direction }) =>
      rational.add(all, direction === 'up' ? figure.value : rational.negate(figure.value)),
    rational.ZERO,
  );

export const cancels = ({ changes }: BalanceStatement, read: Read): boolean =>
  meets(
    sum(changes.map(({ figure, direction }) => (direction === 'up' ? read(figure) : minus(read(figure))))),
    point(rational.ZERO),
  );
