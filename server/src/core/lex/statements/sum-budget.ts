/**
 * The two sides of a budget: 收入总计85.62亿元，其中：一般公共预算收入38.45亿元，上级补助收入31.27亿元，…. A total of a side is made up of the account's own line and
 * of transfers, bonds and balances, all of which have fixed names; a list of such lines behind it mostly is all there is. Knows the
 * names, no arithmetic but whether one slip explains what is missing.
 */
import type { SumStatement } from '../statement';
import type { Amount } from './amounts';
import { cuesIn, PART_END, type Skeleton, sentenceAround } from './skeleton';
import { wholesBefore } from './sum-behind';
import { addsUp } from './sum-fit';
import { partsIn } from './sum-open';
import { slipsIn } from './sum-slip';
import { statementOf } from './sum-statement';

const CUE = /其中|包括/gu;

interface Account {
  readonly total: RegExp;
  /** The account's own line, which every list of its side names. */
  readonly own: RegExp;
  /** What else stands on this side. */
  readonly lines: RegExp;
}

const ACCOUNTS: readonly Account[] = [
  {
    total: /(?:收入总[计量]|收入合计|总收入|总财力|财力总[计量])(?:预计)?(?:完成|实现|为|达到?)?$/u,
    own: /(?:公共预算|公共财政预?算?|基金预?算?|地方|本级|当年|本年|财政)收入/u,
    lines:
      /补助|转移(?:性|支付)|返还|债券?|转贷|上年|结余|结转|调入|调节基金|上解|援助|调剂|一般公共预算|政府性基金|国有资本/u,
  },
  {
    total: /(?:支出总[计量]|支出合计|总支出)(?:预计)?(?:完成|实现|为|达到?)?$/u,
    own: /(?:公共预算|公共财政预?算?|基金预?算?|地方|本级|当年|本年|财政)支出/u,
    lines: /上解|债券?|还本|转贷|调节基金|调出|结转|结余|补助|转移(?:性|支付)|援助|一般公共预算|政府性基金|国有资本/u,
  },
];

/** Fewer lines are as likely examples; where a slip explains what is missing, fewer are enough. */
const MANY = 4;
const SOME = 3;

export function* sumsOfBudgets(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of cuesIn(text, CUE, PART_END)) {
    const total = wholesBefore(skeleton, match.index).at(-1);
    const account = total && ACCOUNTS.find(({ total: name }) => name.test(text.slice(total.segment.begin, total.at)));
    if (!total || !account) continue;
    const begin = match.index + match[0].length;
    const parts = partsIn(skeleton, { begin, until: sentenceAround(text, begin).until }, total);
    const words = parts.map(({ segment, at }) => text.slice(segment.begin, at));
    if (!account.own.test(words[0] ?? '') || !words.slice(1).every((name) => account.lines.test(name))) continue;
    const division = divisionOf(total, parts);
    if (division) yield statementOf(skeleton, total, parts, { begin: match.index, until: begin }, division);
  }
}

function divisionOf(total: Amount, parts: readonly Amount[]): SumStatement['division'] | null {
  /* The first lines may make the total, and what follows is of something else. */
  if (parts.some((_, index) => index > 0 && addsUp(total, parts.slice(0, index + 1)))) return null;
  if (parts.length < SOME) return null;
  if (slipsIn(total, parts).size > 0) return 'near';
  return parts.length >= MANY ? 'likely' : null;
}
