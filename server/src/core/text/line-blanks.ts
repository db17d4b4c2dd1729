/** Blanks that nobody sees: at the ends of lines, and no-break spaces, which look like others and are not. */
import type { Edit } from './edits';

const RUN = /[ \t\u3000\u00a0]+/gu;
const SIGN = /\u00a0|[ \t\u3000](?:[\r\n]|$)/u;
const NO_BREAK = '\u00a0';

/** What tidies them: the ends of lines are cut, a no-break space inside a line becomes a space and is never deleted. Linear. */
export function lineBlanks(raw: string): readonly Edit[] {
  if (!SIGN.test(raw)) return [];
  const edits: Edit[] = [];
  for (const { 0: run, index } of raw.matchAll(RUN)) {
    const end = index + run.length;
    const opensLine = isLineEnd(raw, index - 1);
    if (!opensLine && isLineEnd(raw, end)) {
      edits.push({ span: { start: index, end }, text: '' });
      continue;
    }
    for (let at = run.indexOf(NO_BREAK); at >= 0; at = run.indexOf(NO_BREAK, at + 1)) {
      edits.push({ span: { start: index + at, end: index + at + 1 }, text: ' ' });
    }
  }
  return edits;
}

/** True before the first sign, behind the last one, and at the end of a line. */
export const isLineEnd = (raw: string, at: number): boolean =>
  at < 0 || at >= raw.length || raw[at] === '\n' || raw[at] === '\r';
