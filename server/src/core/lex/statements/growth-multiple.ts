/** B，是2015年A的N倍: two values and how many times the one is the other. */
import { compare, ONE } from '../../arithmetic/rational';
import type { GrowthStatement } from '../statement';
import { amountsIn, sameKind, segmentAround } from './amounts';
import { barOf, isRate, subjectBefore } from './growth-words';
import { type Skeleton, sentenceAround } from './skeleton';

/** 比上年净增65家，是…: the figure before is a difference, and what is so many times as much stands before that. */
const DIFFERENCE =
  /^(?:(?:同比|[比较][^\uf8ff]{0,14})(?:净增|新增|多|少)|(?:同比|[比较][^\uf8ff]{0,14})?(?:增加|增长|减少|下降|提高|扩大|增|减))了?$/u;

const TIMES = /\uf8ff[,、]?(?:是|为|相当于)([^\uf8ff。!?;,]{0,18})\uf8ff的\uf8ff/gu;

export function* growthByMultiple(skeleton: Skeleton): Generator<GrowthStatement> {
  for (const match of skeleton.text.matchAll(TIMES)) {
    const until = match.index + match[0].length;
    const begin = valueAt(skeleton, match.index);
    const value = begin === null ? null : skeleton.figureAt(begin);
    const base = skeleton.figureAt(until - 3);
    const rate = skeleton.figureAt(until - 1);
    if (begin === null || !value || !base || !rate) continue;
    if (!sameKind(value, base) || rate.unit?.dimension !== 'multiple' || isRate(value.unit?.dimension)) continue;
    /* Of less than the whole it is said how much is left, and not what it grew by. */
    if (compare(rate.value, ONE) < 0) continue;
    yield {
      kind: 'growth',
      span: skeleton.toRaw({ begin, until }),
      base,
      value,
      change: null,
      rate,
      direction: 'up',
      reading: 'to',
      barred: barOf(subjectBefore(skeleton, begin), '', ''),
    };
  }
}

/** Where the value stands: at the words themselves, or right before the difference that they follow. */
function valueAt(skeleton: Skeleton, at: number): number | null {
  const { begin } = segmentAround(skeleton.text, at, { begin: 0, until: at + 1 });
  if (!DIFFERENCE.test(skeleton.text.slice(begin, at))) return at;
  const before = amountsIn(skeleton, { begin: sentenceAround(skeleton.text, at).begin, until: begin }).at(-1);
  return before && before.segment.until === begin - 1 ? before.at : null;
}
