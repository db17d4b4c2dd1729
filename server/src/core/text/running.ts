/**
 * Cuts one line that holds several paragraphs: at wide blanks that stand for paragraph marks, and, in a text that is all on
 * one line without any, where numbers and names of parts say so.
 */
import { headCuts } from './running-head';
import { itemCuts } from './running-items';
import { NUMBER, namedParts, numberCuts } from './running-numbers';

/** Shorter lines are cut only where a number follows the blanks. */
const LONG = 200;
/** Blanks that leave a longer part than this are no paragraph marks. */
const PART_LONGEST = 3000;

/** So many equal blanks behind sentences are a paragraph mark. */
const MARKS_LEAST = 5;

const WIDE = /[ \t\u3000\u00a0\u2002\u2003]{2,}/gu;
/** One behind the indent; most lines have none. */
const WIDE_INSIDE = /[^ \t\u3000\u00a0\u2002\u2003][ \t\u3000\u00a0\u2002\u2003]{2}/u;
/** Where a text has no wide ones, single blanks may be its paragraph marks. */
const ANY = /[ \t\u3000\u00a0\u2002\u2003]+/gu;
const ENDS_BEFORE = /[。！？!?：:；;”）)]$/u;
const STARTS_NUMBER = new RegExp(`^\\s*${NUMBER}`, 'u');

/** A shorter line holds one paragraph. */
const SHORTEST = 20;

/** Where any line is cut: at wide blanks. */
export const wideCuts = (line: string): readonly number[] =>
  line.length < SHORTEST || !WIDE_INSIDE.test(line) ? [] : blankCuts(line, WIDE, null);

export interface RunningCuts {
  readonly cuts: readonly number[];
  /** At blanks that stand for paragraph marks; else before numbers only. */
  readonly marked: boolean;
}

/** Where the one long line of a running text is cut, and the short ones beside it. */
export function runningCuts(line: string): RunningCuts {
  if (line.length < SHORTEST) return { cuts: [], marked: true };
  const head = headCuts(line);
  const wide = blankCuts(line, WIDE, paragraphMark(line));
  if (wide.length > 0 && !isLong(line, wide)) return { cuts: inOrder(head, wide), marked: true };
  const any = blankCuts(line, ANY, null);
  if (any.length > 0 && !isLong(line, any)) return { cuts: inOrder(head, any, namedParts(line)), marked: true };
  return { cuts: inOrder(head, wide, numberCuts(line), itemCuts(line)), marked: false };
}

const inOrder = (...lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists.flat())].filter((cut) => cut > 0).sort((a, b) => a - b);

/** True if a part between two cuts is longer than paragraphs are. */
const isLong = (text: string, cuts: readonly number[]): boolean =>
  [...cuts, text.length].some((cut, i) => cut - (cuts[i - 1] ?? 0) > PART_LONGEST);

/** The blanks that most often stand behind the end of a sentence, if often enough to be this text's paragraph mark. */
function paragraphMark(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(WIDE)) {
    if (ENDS_BEFORE.test(text[match.index - 1] ?? '')) counts.set(match[0], (counts.get(match[0]) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return most && most[1] >= MARKS_LEAST ? most[0] : null;
}

/** Wide blanks behind the end of a sentence, before a number, behind a numbered heading; very wide ones anywhere. */
function blankCuts(text: string, blanks: RegExp, paragraphMark: string | null): number[] {
  const cuts: number[] = [];
  let last = 0;
  for (const match of text.matchAll(blanks)) {
    const at = match.index;
    const behind = at + match[0].length;
    if (at === 0 || behind === text.length) continue;
    const numbered = STARTS_NUMBER.test(text.slice(behind, behind + 12));
    const sentence = text.length >= LONG && ENDS_BEFORE.test(text[at - 1] ?? '');
    const heading = text.length >= LONG && at - last <= 60 && STARTS_NUMBER.test(text.slice(last, last + 50));
    const marked = paragraphMark !== null && match[0].includes(paragraphMark);
    if (numbered || sentence || heading || marked || (text.length >= LONG && match[0].length >= 6)) {
      cuts.push(at);
      last = at;
    }
  }
  return cuts;
}
