/** Straight quotes around Chinese text, and the curly ones due in their place. Only where they come in pairs by themselves. */
import type { Edit } from './edits';
import { isHan } from './normalise';

const QUOTE = /"/gu;
const CURLY = /[“”]/u;

/** Every other one opens. Nothing where their number is odd, where curly ones stand among them, or where no Han text touches them. */
export function curlyForStraight(raw: string): readonly Edit[] {
  const places = Array.from(raw.matchAll(QUOTE), ({ index }) => index);
  if (places.length === 0 || places.length % 2 === 1 || CURLY.test(raw)) return [];
  const edits: Edit[] = [];
  for (let i = 0; i + 1 < places.length; i += 2) {
    const [open = 0, close = 0] = [places[i], places[i + 1]];
    if (![open - 1, open + 1, close - 1, close + 1].some((at) => isHan(raw.charCodeAt(at)))) continue;
    edits.push(
      { span: { start: open, end: open + 1 }, text: '“' },
      { span: { start: close, end: close + 1 }, text: '”' },
    );
  }
  return edits;
}
