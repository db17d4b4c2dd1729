/** Whether two readings of a text say the same figures in the same order: what a safe cure must not change. */
import { compare } from '../arithmetic/rational';
import type { Figure } from './figure';

/** Value, unit and hedge decide; how the digits are printed does not. */
export function sameFigures(before: readonly Figure[], after: readonly Figure[]): boolean {
  return (
    before.length === after.length &&
    before.every((figure, i) => {
      const other = after[i];
      return (
        other !== undefined &&
        compare(figure.value, other.value) === 0 &&
        figure.unit?.symbol === other.unit?.symbol &&
        figure.hedge?.kind === other.hedge?.kind
      );
    })
  );
}
