/** B，是2015年A的N倍: two values and how many times the one is the other. */
import type { GrowthStatement } from '../statement';
import { sameKind } from './amounts';
import { barOf, isRate, subjectBefore } from './growth-words';
import type { Skeleton } from './skeleton';

const TIMES = /\uf8ff[,、]?(?:是|为|相当于)([^\uf8ff。!?;,]{0,18})\uf8ff的\uf8ff/gu;

export function* growthByMultiple(skeleton: Skeleton): Generator<GrowthStatement> {
  for (const match of skeleton.text.matchAll(TIMES)) {
    const valueAt = match.index;
    const until = valueAt + match[0].length;
    const value = skeleton.figureAt(valueAt);
    const base = skeleton.figureAt(until - 3);
    const rate = skeleton.figureAt(until - 1);
    if (!value || !base || !rate || !sameKind(value, base) || rate.unit?.dimension !== 'multiple') continue;
    if (isRate(value.unit?.dimension)) continue;
    yield {
      kind: 'growth',
      span: skeleton.toRaw({ begin: valueAt, until }),
      base,
      value,
      change: null,
      rate,
      direction: 'up',
      reading: 'to',
      barred: barOf(subjectBefore(skeleton, valueAt), '', ''),
    };
  }
}
