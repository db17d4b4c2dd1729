/**
 * Whether parts make up their total, over intervals, and what each figure would have to be. Source: XBRL Calculations 1.1 (a sum holds if
 * some reading of the printed figures satisfies it). Knows neither words nor how a figure is written.
 */
import { below, type Interval, meets, subtract as minus, sum } from '../../arithmetic/interval';
import { add, equal, type Rational, subtract, ZERO } from '../../arithmetic/rational';
import type { Figure } from '../../lex/figure';
import type { SumStatement } from '../../lex/statement';
import type { Level, Verdict } from '../rule';
import { agreement, allArabic, intervalIf, isHedged } from './operands';

type Sum = Pick<SumStatement, 'total' | 'parts' | 'less' | 'division'>;
type Read = (figure: Figure) => Interval;

const figuresOf = ({ total, parts, less }: Sum): readonly Figure[] => [total, ...parts, ...less];

/** What the parts make, those taken off counted against them. */
export const partsTotal = ({ parts, less }: Sum): Rational => subtract(totalOf(parts), totalOf(less));

const totalOf = (figures: readonly Figure[]): Rational => figures.reduce((all, { value }) => add(all, value), ZERO);

const rangeOf = ({ parts, less }: Sum, read: Read): Interval => minus(sum(parts.map(read)), sum(less.map(read)));

/** Null where the words leave open whether it is a sum at all, and the figures do not show that it was meant as one. */
export function judgeSum(statement: Sum): { readonly verdict: Verdict; readonly level?: Level } | null {
  const { total, division } = statement;
  const figures = figuresOf(statement);
  const sure = division === 'complete' || division === 'disjoint';
  if (figures.some(isHedged)) return sure ? { verdict: 'not-checkable' } : null;
  const holds = { verdict: agreement(equal(partsTotal(statement), total.value)) };
  if (
    meets(
      rangeOf(statement, ({ soft }) => soft),
      total.soft,
    )
  )
    return holds;
  if (division === 'open') return null;
  const possible = rangeOf(statement, ({ hard }) => hard);
  if (division === 'disjoint') {
    return below(total.hard, possible) ? { verdict: 'inconsistent' } : { verdict: 'not-checkable' };
  }
  if (division === 'near' || division === 'likely') {
    if (meets(possible, total.hard)) return holds;
    return { verdict: 'inconsistent', level: division === 'near' ? 'warning' : 'information' };
  }
  if (!meets(possible, total.hard)) return { verdict: 'inconsistent' };
  return allArabic(figures) ? { verdict: 'inconsistent', level: 'information' } : holds;
}

export interface SumSide {
  readonly figure: Figure;
  readonly value: Rational;
}

/** Each figure with the value that makes the sum right once it is written in that figure's form, the total first. */
export function sumSides(statement: Sum): readonly SumSide[] {
  const { total, parts, less } = statement;
  const all = partsTotal(statement);
  const missing = subtract(total.value, all);
  const sides = [
    { figure: total, value: all },
    ...parts.map((figure) => ({ figure, value: add(figure.value, missing) })),
    ...less.map((figure) => ({ figure, value: subtract(figure.value, missing) })),
  ];
  return sides.filter(({ figure, value }) => (figure === total || value.n > 0n) && holdsIf(statement, figure, value));
}

/** True if the relation holds once this figure says `value`. */
function holdsIf(statement: Sum, figure: Figure, value: Rational): boolean {
  const read: Read = (one) => (one === figure ? intervalIf(one, value) : one.soft);
  return meets(rangeOf(statement, read), read(statement.total));
}
