/**
 * Which figures of a clause say how much there is of something, and which only qualify (10亿元以上项目), compare (增加3亿元)
 * or rate (增长5%). Knows the words around a figure, not what is counted.
 */
import type { Figure } from '../figure';
import type { Piece } from '../statement';
import { FIGURE, type Skeleton, type Stretch } from './skeleton';

/** A figure at its place in the skeleton, with the stretch between separators in which it stands. */
export interface Amount {
  readonly figure: Figure;
  readonly at: number;
  readonly segment: Stretch;
}

const SEPARATOR = /[、,;:。!?()]/;

/** A remark in brackets, without figures, belongs to the words around it: 县（市、区）. */
const ASIDE_BEFORE = /\([^()\uf8ff]*\)$/u;
const ASIDE_BEHIND = /^\([^()\uf8ff]*\)/u;
const LONGEST_ASIDE = 20;

/** No clause of a report is longer; the limit keeps hostile input linear. */
const FAR = 160;

/** Ends in a verb of change right before the figure. */
const CHANGE_BEFORE =
  /(?:增加|减少|增长|下降|提高|降低|提升|上升|增收|减收|增支|减支|少支|多支|少收|多收|高于|低于|高出|低出|下调|上调|压减|压缩|缩减|扩大|[高低快慢增减]|[多少](?:[拨投融增减产支收缴用排放贷存销招引]|安排|发放|完成|实现)?)(?:了|约|近)?$/u;
const FLOW_BEFORE = /(?:新增|净增|最多|至多|至少|不少|最高|最低|最少)$/u;

/** What may stand behind an amount of money or measure when nothing is qualified by it. */
const FREE_BEHIND =
  /^(?:[、,;:。!?()”’》 /]|$|占|增|同比|比|较|下降|减|以上(?:[、,;。!?)]|$)|左右|和|及|与|居|排|位|已|为|其中|由|主要|人民币|连续|创|等[,;。、]|在内|全部|用于|并|按|的[0-9])/u;

/** Right before a figure that says all of it, whatever stands behind: 总额4万亿元的投资计划. */
const IN_ALL = /总(?:额|投资|规模|量|计)(?:达到?|为|约)?$/u;

/** Money that somebody raises or spends is an amount, though its noun stands right behind it: 发行2000亿元债券. */
const MOVED_BEFORE = /(?:发行|筹集|募集|争取|投入|安排|落实|下达|拨付|发放|到位|偿还|化解)(?:了)?$/u;
const MONEY_BEHIND =
  /^(?:的)?(?:[一-龥]{0,4}债券|国债|[一-龥]{0,4}资金|[一-龥]{0,2}贷款|[一-龥]{0,2}补助|经费|补贴)(?:[、,;。!?)]|$)/u;

const NOT_ADDITIVE =
  /均|每|率|单产|单位(?=面积|G|产品|增加值|能耗|地区|生产)|比重|占比|比例|强度|单价|价格|房价|地价|指数|密度|水平|标准|限额|浓度|温度|速度|时长|最[高大低小多少]|累计.{0,6}次|名次|得分|评分/u;

/** The figures of a stretch that are amounts in a unit of money, measure or count. */
export function amountsIn(skeleton: Skeleton, stretch: Stretch): readonly Amount[] {
  const { text } = skeleton;
  const amounts: Amount[] = [];
  for (const { at, figure } of skeleton.figuresIn(stretch)) {
    if (!isAmount(figure)) continue;
    const segment = segmentAround(text, at, stretch);
    if (isThreshold(text, at, figure) || isChange(text, at, segment)) continue;
    amounts.push({ figure, at, segment });
  }
  return amounts;
}

/** The figure at an offset as an amount, or null where it is none. */
export function amountAt(skeleton: Skeleton, at: number): Amount | null {
  const figure = skeleton.figureAt(at);
  if (!figure || !isAmount(figure) || isThreshold(skeleton.text, at, figure)) return null;
  return { figure, at, segment: segmentAround(skeleton.text, at, { begin: 0, until: skeleton.text.length }) };
}

/** Money, measures and counts: what can be added and be a part of something. */
export function isAmount(figure: Figure): boolean {
  const kind = figure.unit?.kind;
  return kind === 'money' || kind === 'measure' || kind === 'count';
}

export const sameKind = (a: Figure, b: Figure): boolean => a.unit !== null && a.unit.dimension === b.unit?.dimension;

/** False where the words say that values are averages, rates or prices, of which no sum is made. */
export const isAdditive = (words: string): boolean => !NOT_ADDITIVE.test(words);

/** What is left when losses are taken from gains can be less than the gains, and is no sum of both. */
const NET =
  /净|相抵|盈利|盈亏|利润|顺差|逆差|结余|缺口|差额|财力|增量|增[产收支]|减[产收支]|流[出入]|新增[^\uf8ff]{0,6}[贷存]款|[贷存]款[^\uf8ff]{0,8}新增/u;

export const isNet = (words: string): boolean => NET.test(words);

/** The stretch between separators around an offset, within bounds. */
export function segmentAround(text: string, at: number, within: Stretch): Stretch {
  let begin = at;
  const floor = Math.max(within.begin, at - FAR);
  while (begin > floor) {
    const aside = ASIDE_BEFORE.exec(text.slice(Math.max(floor, begin - LONGEST_ASIDE), begin));
    if (aside) begin -= aside[0].length;
    else if (SEPARATOR.test(text[begin - 1] ?? '')) break;
    else begin--;
  }
  let until = at;
  const ceiling = Math.min(within.until, at + FAR);
  while (until < ceiling) {
    const aside = ASIDE_BEHIND.exec(text.slice(until, Math.min(ceiling, until + LONGEST_ASIDE)));
    if (aside) until += aside[0].length;
    else if (SEPARATOR.test(text[until] ?? '')) break;
    else until++;
  }
  return { begin, until };
}

/** Words at the start of a segment that are no part of a name. */
const LEADING = /^(?:[\s\uf8ff]*(?:其中|包括|以及|[和及与]))+/u;
const LONGEST_NAME = 14;

/** What an amount is called: for counts the noun behind (3个乡镇), else the words before it in its segment. */
export function nameOf(skeleton: Skeleton, amount: Amount): Piece | null {
  const { text } = skeleton;
  const behind = trim(text, { begin: amount.at + 1, until: amount.segment.until });
  if (behind && amount.figure.unit?.kind === 'count' && behind.until - behind.begin <= LONGEST_NAME) {
    return skeleton.piece(behind);
  }
  const lead = LEADING.exec(text.slice(amount.segment.begin, amount.at))?.[0].length ?? 0;
  const begin = Math.max(amount.segment.begin + lead, amount.at - LONGEST_NAME);
  const before = trim(text, { begin, until: amount.at });
  return before ? skeleton.piece(before) : behind && skeleton.piece(behind);
}

/** The noun that is counted, as far as it stands right behind the figure. */
export const nounOf = ({ text }: Skeleton, { at, segment }: Amount): string => text.slice(at + 1, segment.until).trim();

function trim(text: string, { begin, until }: Stretch): Stretch | null {
  let first = begin;
  let last = until;
  while (first < last && (text[first] === ' ' || text[first] === FIGURE)) first++;
  while (last > first && (text[last - 1] === ' ' || text[last - 1] === FIGURE)) last--;
  return last > first ? { begin: first, until: last } : null;
}

/** True where the figure only says how large the things are that are counted next: 10亿元以上项目. */
function isThreshold(text: string, at: number, figure: Figure): boolean {
  const behind = text.slice(at + 1, at + 8);
  if (figure.unit?.kind !== 'count') return !FREE_BEHIND.test(behind) && !saysAll(text, at, figure);
  return figure.hedge?.kind === 'at-least' && /^[^、,;:。!?()]{1,7}[\uf8ff]/u.test(behind);
}

function saysAll(text: string, at: number, figure: Figure): boolean {
  const before = text.slice(Math.max(0, at - 5), at);
  if (IN_ALL.test(before)) return true;
  return figure.unit?.kind === 'money' && MOVED_BEFORE.test(before) && MONEY_BEHIND.test(text.slice(at + 1, at + 9));
}

function isChange(text: string, at: number, segment: Stretch): boolean {
  const before = text.slice(Math.max(segment.begin, at - 8), at).trimEnd();
  return CHANGE_BEFORE.test(before) && !FLOW_BEFORE.test(before);
}
