/** What work costs, in time of the processor and not of the clock: a busy machine fails nobody. */
import assert from 'node:assert/strict';

/** Milliseconds that a piece of work takes. */
export function effort(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

const LETTERS = 2_000;
const TIMES = 8;
/** What is linear costs eight times as much, and somewhat more for the machine's sake; a square costs sixty-four times as much. */
const MOST = 2 * TIMES;
const SLACK = 100;
/** The machine may clear its memory in the midst of a measurement, but not each time. */
const TRIES = 4;

/** Work on a text of one piece again and again grows no faster than the text. */
export function assertLinear(piece: string, work: (text: string) => unknown): void {
  const count = Math.ceil(LETTERS / piece.length);
  const told: string[] = [];
  // The first time is for the compiler. No text is given twice: it might be remembered.
  work(piece.repeat(count - 1));
  for (let n = count; n < count + TRIES; n++) {
    const small = effort(() => work(piece.repeat(n)));
    const large = effort(() => work(piece.repeat(n * TIMES)));
    if (large < MOST * small + SLACK) return;
    told.push(`${small} ms, and ${large} ms for ${TIMES} times as much`);
  }
  assert.fail(`${JSON.stringify(piece)}: ${told.join('; ')}`);
}
