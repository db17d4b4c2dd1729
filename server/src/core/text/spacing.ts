/**
 * How many blank lines a text sets between any two of its lines. Where it does so nearly everywhere the blank lines are the
 * page's habit and part nothing: a paragraph or a sentence may go on behind them.
 */
import type { Line } from './line';

/** Fewer neighbours show no habit, and so many of them at least must have it. */
const ENOUGH = 20;
const SHARE = 0.9;

/** The blank lines that mean nothing between two lines; 0 where every blank line parts. Linear. */
export function usualGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let neighbours = -1;
  let blank = 0;
  for (const { of } of lines) {
    if (of.look.letters === 0) {
      blank++;
      continue;
    }
    if (neighbours >= 0) counts.set(blank, (counts.get(blank) ?? 0) + 1);
    neighbours++;
    blank = 0;
  }
  if (neighbours < ENOUGH || neighbours - (counts.get(0) ?? 0) < neighbours * SHARE) return 0;
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
