/** What each figure of a difference in points would have to be, every side of it. Knows the arithmetic, not how a figure is written. */
import type { Rational } from '../../arithmetic/rational';
import * as rational from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { BalanceStatement, PointsStatement } from '../../lex/statement';
import { cancels, difference, differenceFits, reading, remainder, wrongWay } from './points-arithmetic';

export interface PointsMending {
  readonly figure: Figure;
  readonly value: Rational;
  readonly side: 'setChange' | 'setValue' | 'setBase';
}

/** The sides of a statement that, once set, leave nothing to contradict. */
export function pointsMendings(statement: PointsStatement): readonly PointsMending[] {
  const { base, value, change, direction } = statement;
  if (change?.unit?.dimension !== 'point') return [];
  const shift = direction === 'up' ? change.value : rational.negate(change.value);
  const sides: readonly PointsMending[] = [
    { figure: change, value: difference(statement), side: 'setChange' },
    { figure: value, value: rational.add(base.value, shift), side: 'setValue' },
    { figure: base, value: rational.subtract(value.value, shift), side: 'setBase' },
  ];
  return sides.filter((side) => {
    /* A part of a structure is held by the others, which make a hundred with it. */
    if (side.figure.unit?.dimension === 'ratio-part') return false;
    const read = reading(side.figure, side.value);
    return side.value.n > 0n && differenceFits(statement, read) && !wrongWay(statement, read);
  });
}

/** The change that each part would have to show for all to cancel. */
export function balanceMendings(statement: BalanceStatement): readonly PointsMending[] {
  const left = remainder(statement);
  return statement.changes.flatMap(({ figure, direction }) => {
    const value = direction === 'up' ? rational.subtract(figure.value, left) : rational.add(figure.value, left);
    const heals = value.n > 0n && cancels(statement, reading(figure, value));
    return heals ? [{ figure, value, side: 'setChange' as const }] : [];
  });
}
