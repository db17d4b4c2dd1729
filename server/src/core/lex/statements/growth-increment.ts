/**
 * V，比上年增加X，增长C%, and 增加X，增长C%，达到V: the difference is said together with its rate. Where new things are counted
 * (新增, 净增), the rate is the growth of that count and not of the stock.
 */
import type { Figure } from '../figure';
import type { GrowthStatement } from '../statement';
import { amountsIn, isAmount, sameKind, segmentAround } from './amounts';
import { barOf, directionOf, isRate, subjectBefore } from './growth-words';
import { type Skeleton, sentenceAround } from './skeleton';

const INCREMENT =
  /(?<![新净])(增加|增收|增支|增产|多收|核增|调增|减少|减收|减支|减产|少收|压减|压缩|缩减|核减|调减)(?:了|额)?\uf8ff[,、]((?:同比|比[^\uf8ff,、;。]{1,8}|较[^\uf8ff,、;。]{1,8})?)(增长|增加|增幅|增速|下降|减少|降低|降幅|压减|压缩)(?:了|为|达|达到)?\uf8ff/gu;

/** What the difference is measured against: 比上年, 较2020年的A, 同比. Other words before the verb name a subject of their own. */
const AGAINST = /^(?:同比|(?:分别)?[比较][^,、;。!?]{0,20})?$/u;
const REACHING = /^[,、](?:达到|达|增至|升至|增加到|增长到|为)\uf8ff/u;

/** Between the value and its difference other rates may stand: 占年初预算的27.7%. */
const RATES_BETWEEN = /^(?:[,、;][^\uf8ff,、;。!?]{0,14}\uf8ff[^\uf8ff,、;。!?]{0,4}){0,2}[,、;(]$/u;

/** V，比1957年的B增加了X: all three values, no rate. */
const COMPARED = /\uf8ff,[比较][^\uf8ff,、;。!?]{0,14}\uf8ff(增加|增长|减少|下降)了?\uf8ff(?=[,;。!?]|$)/gu;

export function* growthByIncrement(skeleton: Skeleton): Generator<GrowthStatement> {
  for (const match of skeleton.text.matchAll(INCREMENT)) {
    const statement = readAt(skeleton, match);
    if (statement) yield statement;
  }
  for (const match of skeleton.text.matchAll(COMPARED)) {
    const statement = readCompared(skeleton, match.index, match[0], match[1] ?? '');
    if (statement) yield statement;
  }
}

function readCompared(skeleton: Skeleton, begin: number, words: string, verb: string): GrowthStatement | null {
  const until = begin + words.length;
  const value = skeleton.figureAt(begin);
  const base = skeleton.figureAt(begin + words.indexOf('\uf8ff', 1));
  const change = skeleton.figureAt(until - 1);
  /* What the sentence begins with may itself be a difference. */
  if (!amountsIn(skeleton, { begin: Math.max(0, begin - VERB), until: begin + 1 }).some(({ at }) => at === begin))
    return null;
  if (!value || !base || !change || !isAmount(value) || !sameKind(value, base) || !sameKind(value, change)) return null;
  const span = skeleton.toRaw({ begin, until });
  return {
    kind: 'growth',
    span,
    base,
    value,
    change,
    rate: null,
    direction: directionOf(verb),
    reading: 'by',
    barred: null,
  };
}

/** No verb of change is longer. */
const VERB = 8;

interface Value {
  readonly figure: Figure;
  readonly at: number;
  readonly subject: string;
}

function readAt(skeleton: Skeleton, match: RegExpMatchArray): GrowthStatement | null {
  const [whole, verb = ''] = match;
  const verbAt = match.index ?? 0;
  const until = verbAt + whole.length;
  const changeAt = verbAt + whole.indexOf('\uf8ff');
  const change = skeleton.figureAt(changeAt);
  const rate = skeleton.figureAt(until - 1);
  if (!change || !rate || !isAmount(change) || !isRate(rate.unit?.dimension)) return null;
  const segment = segmentAround(skeleton.text, verbAt, { begin: 0, until });
  const against = skeleton.text.slice(segment.begin, verbAt);
  const value =
    (AGAINST.test(against) ? valueBefore(skeleton, segment.begin, change) : null) ??
    valueBehind(skeleton, until, change);
  if (!value) return null;
  const base = amountsIn(skeleton, { begin: segment.begin, until: verbAt }).find((a) => sameKind(a.figure, change));
  return {
    kind: 'growth',
    span: skeleton.toRaw({ begin: Math.min(value.at, verbAt), until: Math.max(value.at + 1, until) }),
    base: base?.figure ?? null,
    value: value.figure,
    change,
    rate,
    direction: directionOf(verb.replace(/^少/u, '减少')),
    reading: 'by',
    barred: barOf(value.subject, '', ''),
  };
}

/** The nearest amount of the kind before the clause, if nothing but rates stands between. */
function valueBefore(skeleton: Skeleton, clause: number, change: Figure): Value | null {
  const begin = sentenceAround(skeleton.text, clause).begin;
  const amount = amountsIn(skeleton, { begin, until: clause }).at(-1);
  if (!amount || !sameKind(amount.figure, change)) return null;
  if (!RATES_BETWEEN.test(skeleton.text.slice(amount.at + 1, clause))) return null;
  return { figure: amount.figure, at: amount.at, subject: subjectBefore(skeleton, amount.at) };
}

function valueBehind(skeleton: Skeleton, until: number, change: Figure): Value | null {
  const match = REACHING.exec(skeleton.text.slice(until, until + 8));
  if (!match) return null;
  const at = until + match[0].length - 1;
  const figure = skeleton.figureAt(at);
  if (!figure || !sameKind(figure, change)) return null;
  return { figure, at, subject: subjectBefore(skeleton, until) };
}
