/**
 * What was reached and what is lacking make up what it is measured against: 完成投资45亿元，距年度目标50亿元还差5亿元; 比计划规定的50亿元只差5亿元.
 */
import type { SumStatement } from '../statement';
import { amountAt, amountsIn, sameKind } from './amounts';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { addsUp } from './sum-fit';
import { statementOf } from './sum-statement';

/** The measure and what is lacking, right behind a mark. */
const LACKING =
  /[,、;(](?:但|仅|还|仍)?(?:[距比较离]|距离|离着|同|与)[^\uf8ff,、;。!?]{0,24}\uf8ff[^\uf8ff,、;。!?\d]{0,10}(?:只|仅|还|尚|仍|相)[差缺](?:了|约)?(?=\uf8ff)/gu;

/** Between what was reached and the measure only rates of it may stand: 比上年增长15%. */
const RATES_BETWEEN = /^(?:[,、;][^\uf8ff,、;。!?]{0,14}\uf8ff[^\uf8ff,、;。!?]{0,4}){0,2}$/u;

export function* sumsLacking(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, LACKING, PART_END)) {
    const statement = readAt(skeleton, { begin: match.index, until: match.index + match[0].length });
    if (statement) yield statement;
  }
}

function readAt(skeleton: Skeleton, place: Stretch): SumStatement | null {
  const lacking = amountAt(skeleton, place.until);
  const [measure] = [...skeleton.figuresIn(place)];
  const begin = sentenceAround(skeleton.text, place.begin).begin;
  const before = amountsIn(skeleton, { begin, until: place.begin });
  if (!lacking || !measure || !sameKind(lacking.figure, measure.figure)) return null;
  const alike = before.filter(({ figure }) => sameKind(figure, measure.figure));
  const total = { ...measure, segment: lacking.segment };
  /* Of several amounts before it nobody knows which was measured, but for the one that is right. */
  const reached = alike.findLast((amount) => addsUp(total, [amount, lacking])) ?? (alike.length > 1 ? null : alike[0]);
  if (!reached || !RATES_BETWEEN.test(skeleton.text.slice(reached.at + 1, place.begin))) return null;
  return statementOf(skeleton, total, [reached, lacking], { begin: measure.at + 1, until: place.until }, 'complete');
}
