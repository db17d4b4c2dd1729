/**
 * What was done, what was planned, and how much of the plan that is: 完成323亿元，为年计划362亿元的89.2%; 计划投资50亿元，完成45亿元，完成率90%. Where
 * the plan is not stated, it is told that nothing can be computed.
 */
import type { Figure } from '../figure';
import type { CompletionStatement } from '../statement';
import { type Amount, amountsIn, sameKind } from './amounts';
import { isPercent } from './percent';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { ofOwnPart } from './sum-behind';

const PLAN = '(?:预算|计划|目标|任务|定额)';

/** 完成年计划362亿元的89.2%. */
const OF_STATED = new RegExp(
  `(?:完成|达到|相当于|为|占|达)(?:了|到)?[^\\uf8ff,、;。!?]{0,10}?${PLAN}[^\\uf8ff,、;。!?]{0,6}[(]?\\uf8ff[)]?的\\uf8ff`,
  'gu',
);
/** 完成年初预算的102.7%. */
const OF_NAMED = new RegExp(
  `(?:完成|达到|相当于|为|占|达)(?:了|到)?(?:[^\\uf8ff,、;。!?]{0,8}?)${PLAN}(?:数|总数|总额|总量|量|投资|总投资|目标)?(?:的)?\\uf8ff`,
  'gu',
);
/** 投资完成率达138.7%. */
const RATE = /[^\uf8ff,、;。!?]{0,8}(?:完成率|完成比例|完成进度)(?:已|就)?(?:达到|达|为)?\uf8ff/gu;

/** Between what was done and the words that rate it: nothing, or how it grew. */
const BETWEEN =
  /^[^\uf8ff,、;。!?]{0,4}(?:[,、;(](?:[^\uf8ff,、;。!?]{0,6}(?:增长|下降|增加|减少|增收|减收|提高)[^\uf8ff,、;。!?]{0,4}\uf8ff)?){0,3}[,、(]?$/u;

/** Names of accounts that hold the word for a plan. */
const ACCOUNTS = /一般(?:公共)?预算|政府性基金预算|基金预算|国有资本经营预算|社保基金预算|公共财政预算/gu;
const PLANNED = /预算|计划|目标|任务|安排|调整为|下达/u;

/** A whole that happens to be called a plan: shares of a budget are no completion. */
const OF_WHOLE = /占(?:国家|全国|全省|全市|全部|整个|总)/u;

/** Without one of these nothing was planned; most paragraphs have none. */
const CUE = /(?:预算|计划|目标|任务|定额)[^,;。!?]{0,10}\uf8ff|完成率|完成比例|完成进度/u;

export function* completions(skeleton: Skeleton): Generator<CompletionStatement> {
  if (!CUE.test(skeleton.text)) return;
  const seen = new Set<Figure>();
  for (const [pattern, stated] of [
    [OF_STATED, true],
    [OF_NAMED, false],
    [RATE, false],
  ] as const) {
    for (const match of skeleton.text.matchAll(pattern)) {
      const place = { begin: match.index, until: match.index + match[0].length };
      const statement = readAt(skeleton, place, stated);
      if (!statement || seen.has(statement.rate)) continue;
      seen.add(statement.rate);
      yield statement;
    }
  }
}

function readAt(skeleton: Skeleton, place: Stretch, stated: boolean): CompletionStatement | null {
  const rate = skeleton.figureAt(place.until - 1);
  if (!isPercent(rate) || OF_WHOLE.test(skeleton.text.slice(place.begin, place.until))) return null;
  const sentence = sentenceAround(skeleton.text, place.begin).begin;
  const before = amountsIn(skeleton, { begin: sentence, until: place.begin });
  const figures = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  const [plan] = figures;
  const done = doneBefore(skeleton, before, place.begin, stated && plan ? plan : null);
  if (!done) return null;
  const cue = skeleton.text.slice(place.begin, place.until);
  const planned = stated
    ? (plan ?? null)
    : ((plannedBefore(skeleton, before, done, cue) ?? plannedEarlier(skeleton, sentence, done, cue))?.figure ?? null);
  return {
    kind: 'completion',
    span: skeleton.toRaw({ begin: done.at, until: place.until }),
    done: done.figure,
    plan: planned && sameKind(planned, done.figure) ? planned : null,
    rate,
    cue: skeleton.piece({ begin: place.begin, until: place.until - 1 }),
  };
}

/** The last amount before the words, of the plan's kind where the plan is stated. */
function doneBefore(skeleton: Skeleton, before: readonly Amount[], end: number, plan: Figure | null): Amount | null {
  const done = before.at(-1);
  if (!done || (plan && !sameKind(done.figure, plan))) return null;
  return BETWEEN.test(skeleton.text.slice(done.at + 1, end)) ? done : null;
}

/** What tells plans of one sentence apart. */
const QUALIFIERS = ['年初', '调整', '全年', '年度', '半年', '季度', '月', '序时', '阶段', '总'];

/** The one amount before it that was planned; of several the one that the words of the rate name. */
function plannedBefore(skeleton: Skeleton, before: readonly Amount[], done: Amount, cue: string): Amount | null {
  if (isPlanned(skeleton, done)) return null;
  const planned = before.filter(
    (amount) => amount.at < done.at && sameKind(amount.figure, done.figure) && isPlanned(skeleton, amount),
  );
  const plans = ofOwnPart(skeleton, planned, done.at);
  const agreeing = plans.filter((plan) => {
    const words = skeleton.text.slice(plan.segment.begin, plan.at);
    return QUALIFIERS.every((word) => !cue.includes(word) || words.includes(word) || !tellsApart(word, words));
  });
  const [plan] = agreeing;
  const between = before.filter(
    ({ at, figure }) => plan && at > plan.at && at < done.at && sameKind(figure, done.figure),
  );
  return agreeing.length === 1 && between.every((amount) => plans.includes(amount)) ? (plan ?? null) : null;
}

/** Words before what was done that name no part of what was planned: 1—10月，全市重点项目累计完成投资. */
const ALL_OF_IT =
  /^(?:[\s,、\uf8ff]|截[至止到]?(?:目前)?|[今本]年(?:以来)?|全年|上半年|目前|\d{1,2}(?:[-—~至]\d{1,2})?月(?:份|底|末)?|[前第][一二三四五六七八九十]个?(?:季度|月)|全[市省区县州]|[市省]级?|重点|建设|工程|项目|累计|共|已|实际|完成|投资额?)*$/u;

/** The plan of the sentence before, where all of what was planned is rated: 年度计划投资565亿元。累计完成投资482亿元，占年度计划的85%. */
function plannedEarlier(skeleton: Skeleton, begin: number, done: Amount, cue: string): Amount | null {
  if (begin < 2 || !ALL_OF_IT.test(skeleton.text.slice(begin, done.at))) return null;
  const before = sentenceAround(skeleton.text, begin - 2);
  return plannedBefore(skeleton, amountsIn(skeleton, { begin: before.begin, until: begin }), done, cue);
}

/** Half a year is never a whole one, nor a first plan a changed one; 全年 and 年度 are the same. */
const tellsApart = (word: string, words: string): boolean =>
  /半年|季度|月|序时|阶段|总/u.test(word) ||
  (/年初/u.test(word) && words.includes('调整')) ||
  (word === '调整' && words.includes('年初'));

/** What is still lacking is no plan, though one may stand beside it: 距离年度目标105亿元还差50.8亿元. */
const LACKING = /(?:差|需|缺口?|剩余?|余)[^\uf8ff]{0,4}$/u;

function isPlanned({ text }: Skeleton, { segment, at }: Amount): boolean {
  const words = text.slice(segment.begin, at);
  return !LACKING.test(words) && PLANNED.test(words.replace(ACCOUNTS, ''));
}
