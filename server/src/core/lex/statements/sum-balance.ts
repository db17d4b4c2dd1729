/**
 * What is left of a year: 基金收入6.19亿元，增长8.1%；支出5.54亿元，增长6.6%。当年收支结余0.64亿元. Income and spending are the last ones said before that are called by
 * nothing narrower; the balance of a single year is what the one leaves of the other.
 */
import type { SumStatement } from '../statement';
import { type Amount, amountAt, amountsIn, sameKind } from './amounts';
import { cuesIn, PART_END, type Skeleton } from './skeleton';
import { statementOf } from './sum-statement';

/** A balance that takes nothing over from earlier years. */
const BALANCE = /(?:当年|本年|当期|本期)(?:收支)?结余(?:为|达到?)?(?=\uf8ff)/gu;
const PLACE = '(?:全[省市区县州旗国]|[省市区县州]本?级|\\d{4}年|当年|本年)?';
const FUND = '(?:[^\\uf8ff,、;]{0,20}(?:基金|预算|保险))?';
const DONE = '(?:预计)?(?:完成|实现|为|达到?)?';
const INCOME = new RegExp(`^${PLACE}${FUND}总?收入${DONE}$`, 'u');
const SPENDING = new RegExp(`^${PLACE}${FUND}总?支出${DONE}$`, 'u');
/** What the account got or gave besides: then the balance is of more than the two. */
const BESIDES = /调[出入]|上年|上解|补助|转移|滚存|结转/u;
const BACK = 220;

export function* sumsOfBalances(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of cuesIn(text, BALANCE, PART_END)) {
    const until = match.index + match[0].length;
    const balance = amountAt(skeleton, until);
    const before = amountsIn(skeleton, { begin: Math.max(0, match.index - BACK), until: match.index });
    const called = (name: RegExp) => (amount: Amount) => name.test(text.slice(amount.segment.begin, amount.at).trim());
    const spending = before.findLast(called(SPENDING));
    const income = before.filter(({ at }) => at < (spending?.at ?? 0)).findLast(called(INCOME));
    if (!balance || !income || !spending || !sameKind(balance.figure, income.figure)) continue;
    /* Of another account where something was spent in between. */
    if (before.some((other) => other.at > income.at && other.at < spending.at && isSpent(text, other))) continue;
    if (!sameKind(income.figure, spending.figure) || BESIDES.test(text.slice(spending.at, match.index))) continue;
    yield statementOf(skeleton, balance, [income], { begin: match.index, until }, 'near', [spending]);
  }
}

const isSpent = (text: string, { segment, at }: Amount): boolean => text.slice(segment.begin, at).includes('支出');
