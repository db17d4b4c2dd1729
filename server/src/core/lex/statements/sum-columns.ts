/**
 * What else is said of a whole and of each of its parts adds up as they do: what was planned (完成年计划18亿元的100%), and by how much they
 * rose or fell (较上年同期增收3亿元; 减收1亿元). It knows a whole and parts that somebody else found to be complete.
 */
import type { SumStatement } from '../statement';
import { type Amount, sameKind } from './amounts';
import type { Skeleton, Stretch } from './skeleton';
import { statementOf } from './sum-statement';

interface Sum {
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

export function* columnsOf(skeleton: Skeleton, sum: Sum): Generator<SumStatement> {
  const plans = plansOf(skeleton, sum);
  if (plans) yield statementOf(skeleton, plans.total, plans.parts, null, 'complete');
  const changes = changesOf(skeleton, sum);
  if (changes) yield changes;
}

const PLAN = /^[^\uf8ff;。]{0,6}(?:完成|占|为)(?:全?年度?|年初)?(?:计划|目标|预算)(?:任务|数)?\uf8ff(?=的)/u;

/** Null where the plan of one is missing. */
function plansOf(skeleton: Skeleton, { total, parts }: Sum): Sum | null {
  const planned = [total, ...parts].flatMap((amount): readonly Amount[] => {
    const match = PLAN.exec(skeleton.text.slice(amount.at + 1, amount.at + 28));
    const at = amount.at + (match?.[0].length ?? 0);
    const figure = match && skeleton.figureAt(at);
    return figure && sameKind(figure, amount.figure) ? [{ figure, at, segment: amount.segment }] : [];
  });
  const [whole, ...rest] = planned;
  return whole && rest.length === parts.length ? { total: whole, parts: rest } : null;
}

/** Right before a difference: what it is measured against, and which way it goes. */
const CHANGE =
  /(?<=[,、;(])((?:同比|环比|[比较][^\uf8ff,、;。!?]{1,10})?)(?:(增加|增收|增支|多收|多支|增长)|(减少|减收|减支|少收|少支|下降))了?$/u;
/** No remark on one part is longer. */
const REACH = 80;

interface Change {
  readonly amount: Amount;
  readonly against: string;
  readonly falls: boolean;
}

/** What the list goes on with: the time is the one named before. */
const UNSAID = new Set(['', '同比']);

/** All changes are measured against one time; those that go against the total's are taken off. Null where one is missing. */
function changesOf(skeleton: Skeleton, { total, parts }: Sum): SumStatement | null {
  const whole = changeOf(skeleton, total, parts);
  const changes = parts.flatMap((part) => changeOf(skeleton, part, [total, ...parts]) ?? []);
  if (!whole || changes.length < parts.length) return null;
  const times = new Set([whole, ...changes].map(({ against }) => against).filter((against) => !UNSAID.has(against)));
  if (times.size > 1) return null;
  const along = changes.filter(({ falls }) => falls === whole.falls).map(({ amount }) => amount);
  const back = changes.filter(({ falls }) => falls !== whole.falls).map(({ amount }) => amount);
  return statementOf(skeleton, whole.amount, along, null, 'complete', back);
}

/** The first difference that is said of an amount before the next amount of the list, or the end of its part of the sentence. */
function changeOf(skeleton: Skeleton, amount: Amount, others: readonly Amount[]): Change | null {
  const { text } = skeleton;
  const next = Math.min(...others.map(({ at }) => at).filter((at) => at > amount.at), amount.at + REACH);
  const end = text.slice(amount.at, next).search(/[;。!?]/u);
  const stretch: Stretch = { begin: amount.at + 1, until: end < 0 ? next : amount.at + end };
  for (const { at, figure } of skeleton.figuresIn(stretch)) {
    if (!sameKind(figure, amount.figure)) continue;
    const match = CHANGE.exec(text.slice(Math.max(amount.at + 1, at - 18), at));
    if (!match) continue;
    return { amount: { figure, at, segment: amount.segment }, against: match[1] ?? '', falls: match[3] !== undefined };
  }
  return null;
}
