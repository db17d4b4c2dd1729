/**
 * The lines of a text that is read again after each keystroke: those before and behind the change are taken over, so that
 * whoever compares or remembers their texts meets the very same strings. It keeps the last text only.
 */
import { detached } from './detached';
import { type Line, readLines } from './line';

export interface LineMemory {
  /** All lines of a text, as `readLines` gives them. */
  read(raw: string): readonly Line[];
}

export function makeLineMemory(): LineMemory {
  let known = '';
  let lines: readonly Line[] = readLines(known);
  return {
    read(raw) {
      if (raw === known) return lines;
      lines = reread(raw, known, lines);
      known = raw;
      return lines;
    },
  };
}

/**
 * A line next to the change is read anew, for the change may have torn its line end in two or made one of two. What lies
 * between is cut out at line ends, so that it splits as it does in the whole text.
 */
function reread(raw: string, known: string, lines: readonly Line[]): readonly Line[] {
  const by = raw.length - known.length;
  const head = Math.max(0, sharedHead(raw, known, lines) - 1);
  const from = startOf(lines, head, known);
  const tail = Math.min(lines.length, firstShared(raw, known, lines, from) + 1);
  const to = startOf(lines, tail, known) + by;
  const part = raw.slice(from, to);
  const between = readLines(part.length < raw.length ? detached(part) : raw);
  // Behind the last line end of what was cut out there is no line of its own.
  if (tail < lines.length) between.pop();
  return [...lines.slice(0, head), ...between.map((line) => moved(line, from)), ...movedAll(lines.slice(tail), by)];
}

const startOf = (lines: readonly Line[], index: number, text: string): number =>
  lines[index]?.span.start ?? text.length;

/** How many lines stand alike, their line ends included, at the start of both texts. */
function sharedHead(raw: string, known: string, lines: readonly Line[]): number {
  return lastOf(lines.length - 1, (count) => {
    const end = startOf(lines, count, known);
    return end <= raw.length && raw.slice(0, end) === known.slice(0, end);
  });
}

/** The first line from which on both texts are alike; it lies behind `from`. */
function firstShared(raw: string, known: string, lines: readonly Line[], from: number): number {
  const by = raw.length - known.length;
  const count = lastOf(lines.length - 1, (last) => {
    const start = startOf(lines, lines.length - last, known);
    return start >= from && start + by >= from && raw.slice(start + by) === known.slice(start);
  });
  return lines.length - count;
}

/** The greatest number up to `most` of which a question, yes for all smaller ones, is answered with yes; 0 needs no asking. */
function lastOf(most: number, holds: (count: number) => boolean): number {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const movedAll = (lines: readonly Line[], by: number): readonly Line[] =>
  by === 0 ? lines : lines.map((line) => moved(line, by));

const moved = ({ span, of }: Line, by: number): Line => ({
  span: { start: span.start + by, end: span.end + by },
  of,
});
