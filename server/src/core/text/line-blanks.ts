/** Blanks that nobody sees: at the ends of lines, and no-break spaces, which look like others and are not. */
import type { Edit } from './edits';

const TRAILING = /(?<=[^\s])[ \t\u3000]+(?=[\r\n]|$)/gu;
const NO_BREAK = /\u00a0/gu;
const SIGN = /\u00a0|[ \t\u3000](?:[\r\n]|$)/u;

/** What tidies them: the ends of lines are cut, a no-break space becomes a space and is never deleted. */
export function lineBlanks(raw: string): readonly Edit[] {
  if (!SIGN.test(raw)) return [];
  const edits: Edit[] = [];
  for (const { 0: run, index } of raw.matchAll(TRAILING))
    edits.push({ span: { start: index, end: index + run.length }, text: '' });
  for (const { index } of raw.matchAll(NO_BREAK)) edits.push({ span: { start: index, end: index + 1 }, text: ' ' });
  return edits.sort((a, b) => a.span.start - b.span.start);
}
