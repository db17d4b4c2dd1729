/**
 * To which side of an account an amount belongs, by its name: what comes in and what goes out are never added to one total, and a total is no
 * part of another. Knows names, not figures.
 */

export type Side = 'income' | 'spending';

/** What comes in, unless it is called spending: 补助下级支出. */
const INCOME = /收入|财力|税|补助|转贷|调入|上年|年初|\d{4}年结[转余]/u;
const SPENDING = /支出|上解|还本|成本|费用|付息/u;

/** The side of a name; null where it tells none. 支出 and 收入 are the last word: 下级上解收入 comes in. */
export function sideOf(words: string): Side | null {
  if (words.includes('支出')) return 'spending';
  if (words.includes('收入')) return 'income';
  if (SPENDING.test(words)) return 'spending';
  return INCOME.test(words) ? 'income' : null;
}

const TOTAL = /(?:合计|总计|共计|小计|总[计量额]|总收入|总支出|总财力|[,;、(]?共)(?:为|达到?|完成|实现|有)?$/u;

/** True if the words before an amount make it a total of what stands before. */
export const isTotal = (words: string): boolean => TOTAL.test(words);

/** Totals of an account, and not names of something that has many sources: 旅游总收入, 营业总收入. */
const FISCAL =
  /^(?:财政|公共|一般|预算|政府性|基金|国有资本经营|社保|地方|本级|全[市省区县州旗国年]|当年|本年|\d{4}年|\uf8ff|[省市区县州]级?|收支|年|预计)*总(?:收入|支出)/u;

export const isFiscalTotal = (words: string): boolean => FISCAL.test(words);

/** What an account gets from others, keeps from last year or passes on: the lines beside its own. */
const TRANSFER =
  /补助|返还|转移(?:性|支付)|转贷|债[券务]|上年|结[转余]|调[入出]|调节基金|上解|还本|援助|\d{4}年结[转余]/u;

export const isTransfer = (words: string): boolean => TRANSFER.test(words);
