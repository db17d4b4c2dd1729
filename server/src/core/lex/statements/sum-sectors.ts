/** The three sectors in one breath, beside the output that they make up: 生产总值742.6亿元，其中一、二、三产业增加值分别为138.2亿元、265.9亿元和338.5亿元. */
import type { SumStatement } from '../statement';
import { amountAt, amountsIn, sameKind } from './amounts';
import type { Skeleton } from './skeleton';
import { statementOf } from './sum-statement';

const SECTORS =
  /(?:第?一、二、三(?:次)?产业?|三次产业)增加值(?:[^\uf8ff,;。]{0,6})?分别(?:为|是|完成|实现|达到?)?(\uf8ff[、,]\uf8ff[、,和]\uf8ff)(?![、和]\uf8ff)/gu;
const OUTPUT = /(?:生产总值|GDP)(?:\([A-Z]+\))?(?:预计)?(?:完成|实现|达到?|为)?$/u;
const PER_HEAD = /人均/u;
/** Output is said in the sentence or in the one before. */
const BACK = 160;

export function* sumsOfSectors(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of text.matchAll(SECTORS)) {
    const until = match.index + match[0].length;
    const begin = until - (match[1]?.length ?? 0);
    const parts = [begin, begin + 2, begin + 4].flatMap((at) => amountAt(skeleton, at) ?? []);
    const [first] = parts;
    if (!first || parts.length < 3) continue;
    const before = amountsIn(skeleton, { begin: Math.max(0, match.index - BACK), until: match.index });
    const total = before.findLast(({ segment, at, figure }) => {
      const words = text.slice(segment.begin, at);
      return sameKind(figure, first.figure) && OUTPUT.test(words) && !PER_HEAD.test(words);
    });
    if (total) yield statementOf(skeleton, total, parts, { begin: match.index, until: begin }, 'complete');
  }
}
