/**
 * A sentence that opens with the total of what the one before gave, part by part: …中央赤字7500亿元，…地方发行2000亿元债券。全国赤字合计9500亿元. Only
 * complementary labels tell which amounts of that sentence are meant.
 */
import type { SumStatement } from '../statement';
import { amountAt, amountsIn, isAdditive, sameKind } from './amounts';
import { readLabels } from './complements';
import { cuesIn, PART_END, type Skeleton, sentenceAround } from './skeleton';
import { statementOf } from './sum-statement';

const TOTAL = /[。!?;]\s*[^\uf8ff,、;:。!?()]{0,14}(?:合计|共计|总计)(?:为|达到?|约)?(?=\uf8ff)/gu;

/** Names of the totals of a budget, which sum up more than the sentence before them. */
const OF_ONE_SIDE = /(?:收入|支出)(?:合计|共计|总计)/u;

export function* sumsClosing(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of cuesIn(text, TOTAL, PART_END)) {
    const until = match.index + match[0].length;
    const total = amountAt(skeleton, until);
    if (!total || OF_ONE_SIDE.test(match[0])) continue;
    const begin = sentenceAround(text, match.index - 1).begin;
    const parts = amountsIn(skeleton, { begin, until: match.index }).filter(({ figure }) =>
      sameKind(figure, total.figure),
    );
    const words = parts.map(({ segment }) => text.slice(segment.begin, segment.until));
    const whole = text.slice(total.segment.begin, total.segment.until);
    const labelled = readLabels(whole, words);
    /* Of the labels' amounts none may be missing, and no other amount may stand among them. */
    if (labelled?.division !== 'complete' || labelled.texts.length !== parts.length) continue;
    if (![whole, ...words].every(isAdditive)) continue;
    yield statementOf(skeleton, total, parts, { begin: match.index + 1, until }, 'complete');
  }
}
