/**
 * The thing that a number counts where its name stands behind: 70个重点项目开工. Works on folded text; knows no sentence.
 */
import type { Lexicon } from '../lexicon';
import { indicatorBefore } from './indicator';
import type { Subject } from './saying-names';

/** The name is not looked for further behind. */
const REACH = 12;
const HAN = /[\u4e00-\u9fff]/u;
/** Levels that stand before the thing. */
const LEVEL = /^(?:以上|左右|以内)?(?:的|省市|国家级|省级|市级|区级|县级|省|市|区|县|城镇|新)?/u;

/** Where the row of Han characters ends. */
function wordsTo(text: string, from: number, most: number): number {
  let to = from;
  while (to < most && HAN.test(text[to] ?? '')) to++;
  return to;
}

/** The longest name right behind `from`, with nothing before it but whose thing it is. */
export function thingBehind(text: string, from: number, lexicon: Lexicon): Subject | null {
  const skipped = LEVEL.exec(text.slice(from, from + REACH))?.[0].length ?? 0;
  const stop = wordsTo(text, from, from + REACH);
  for (const start of skipped > 0 ? [from, from + skipped] : [from]) {
    for (let end = stop; end - start >= 2; end--) {
      const found = indicatorBefore(text, start, end, lexicon.indicators);
      if (!found?.strong || found.from !== start || !found.indicator.things) continue;
      return { indicator: found.indicator, scope: [], certain: false, words: text.slice(start, end), narrowed: false };
    }
  }
  return null;
}
