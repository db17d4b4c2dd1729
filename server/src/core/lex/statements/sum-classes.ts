/**
 * One total divided in several ways, a sentence for each: 财政收入17亿元，增长14%。从收入结构看：税收…，非税…。从征收部门看：税务部门…，财政部门…. The total is
 * what was said before the first of them.
 */
import type { SumStatement } from '../statement';
import { type Amount, amountsIn } from './amounts';
import { cuesIn, PART_END, type Skeleton, sentenceAround } from './skeleton';
import { readLabelled } from './sum-behind';
import { columnsOf } from './sum-columns';

/** How it is divided, right behind a mark; by industry is read with 其中. */
const CUE =
  /(?<=^|[。!?,;]\s{0,2})(?:(?:从|按|分)[^\uf8ff,;:。!?()]{1,10}?(?:来?看|分|划分|统计)|分[^\uf8ff,;:。!?()]{1,6}情况(?:是|为))(?:\([^()]{0,12}\))?[,:]/gu;
const BY_INDUSTRY = /产业/u;
/** A sentence that divides, or names parts, is no place of the total. */
const DIVIDES =
  /^\s*(?:其中|[从按分][^\uf8ff,;:。!?()]{1,10}(?:看|分|划分|统计|情况是|情况为)(?:\([^()]{0,12}\))?[,:])/u;
/** So many sentences may divide one total. */
const MOST = 4;

export function* sumsByClass(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, CUE, PART_END)) {
    if (BY_INDUSTRY.test(match[0])) continue;
    const begin = match.index + match[0].length;
    const wholes = totalsBefore(skeleton, match.index);
    const region = { begin, until: sentenceAround(skeleton.text, begin).until };
    const sum = readLabelled(skeleton, wholes, match.index, region);
    if (sum?.statement.division !== 'complete') continue;
    yield sum.statement;
    yield* columnsOf(skeleton, sum);
  }
}

/** The amounts of the cue's own sentence, or of the last one before it that divides nothing; of these what stands before a 其中. */
function totalsBefore(skeleton: Skeleton, cue: number): readonly Amount[] {
  const { text } = skeleton;
  let end = cue;
  for (let step = 0; step <= MOST && end > 0; step++) {
    const { begin } = sentenceAround(text, end);
    const words = text.slice(begin, end);
    if (!DIVIDES.test(words)) {
      const parts = words.indexOf('其中');
      const amounts = amountsIn(skeleton, { begin, until: parts < 0 ? end : begin + parts });
      if (amounts.length > 0) return amounts;
    }
    end = begin - 1;
  }
  return [];
}
