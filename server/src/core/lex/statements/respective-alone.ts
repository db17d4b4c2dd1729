/**
 * One name before 分别 and several values behind it: whether a name is surely missing. It is not where the clause has no name of
 * its own (累计分别达到…), where the name may say of several (牛羊, 前三季度), or where an earlier clause gave as many figures.
 */
import { readEnumeration } from '../enumeration';
import { type IndicatorTrie, indicatorBefore } from '../indicator';
import { isContinued } from './respective-continued';
import { FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

/** What measures something named before, and adverbs: no name by themselves. */
const NO_NAME =
  /^(?:[也都将已约共]|预计|力争|累计|总计|目前|今年|去年|上年|全年|年均|同比|平均|名义|实际|其中|总体|主要)*(?:[比较][^\uf8ff]*|总?(?:产量|产值|数量?|量|额|规模|面积|收入|销量|增[速幅量]|[降涨跌升]幅|占[^\uf8ff]{0,16}比[重例]?|比[重例]|排名|位次|人数|户数|金额|价格?)|[^\uf8ff]{0,1})$/u;

/** A time before the name. */
const TIME = /^(?:[一二三四五六七八九十\d\uf8ff\-—~至]*(?:月份?|季度|年)|[上下]半年|[全今去当]年)+/u;

/** Words that say of several, or of several times. */
const SEVERAL = /每(?!公?斤|吨|亩|人|户|万)|[各历逐多届等]|(?<!人)次|[季年]度|[前先]后|以来|合计|^[全各]?省级$/u;

/** A number of groups or times: 前三季度, 两类. */
const GROUPS = /([两二三四五六七八九十])(?:个|类|种|季度|年|月|次|批|地|市|县|区|省|条|项|大|方面|者)/gu;
const HAN_DIGITS = '一二三四五六七八九十';

/** Figures that say how the thing of the figure before them moved or ranks. */
const MOVED = /(?:增长|下降|增加|减少|提高|提升|占|居|比)[^\uf8ff,]{0,8}\uf8ff/gu;
/** The same, asked of one. */
export const MOVES = new RegExp(MOVED.source, 'u');
const FIGURES = /\uf8ff/gu;

/** True if the clause's one name cannot stand for `wanted` values. */
export function isAlone(skeleton: Skeleton, own: Stretch, wanted: number): boolean {
  const { text } = skeleton;
  const { items, most } = readEnumeration(text, own.begin, own.until);
  const [name] = items;
  if (!name || items.length > 1 || most > 1 || wanted < 2) return false;
  const words = text.slice(name.begin, name.until).replace(TIME, '');
  if (NO_NAME.test(words) || SEVERAL.test(words) || countsSelf(skeleton, own, words, wanted)) return false;
  const sentence = sentenceAround(text, own.begin);
  const before = text.slice(sentence.begin, own.begin);
  if (isContinued(before, words, wanted)) return false;
  const begin = sentence.begin + before.lastIndexOf(';') + 1;
  if (counts(skeleton, { begin, until: own.begin }, wanted)) return false;
  const clauses = text.slice(begin, own.begin).split(/[,:]/u);
  return clauses.every((clause) => clause.includes('分别') || thingsIn(clause) !== wanted);
}

/** Names of chemicals that hold a numeral which counts none of the names. */
const COMPOUND = /[一二三四五]氧化/gu;

/** What may stand before the name of an indicator and leaves it one. */
const BEFORE =
  /^(?:[全我本][市省区县州国旗盟]|[市省区县州国]本级|全社会|其中|预计|力争|确保|实现|累计|全年|年均|新增|规模以上|规上|城镇|农村|常住|[也都将已约但使])*$/u;

/**
 * True if the one name is that of a single indicator that is known, so that it cannot say of several, and nothing before it in the
 * sentence lists what its values may belong to.
 */
export function isSingular(skeleton: Skeleton, own: Stretch, wanted: number, indicators: IndicatorTrie): boolean {
  const { text } = skeleton;
  const found = indicatorBefore(text, own.begin, own.until, indicators);
  const lead = text.slice(own.begin, found?.from ?? own.until).replace(TIME, '');
  if (!found?.strong || found.indicator.generic || !BEFORE.test(lead)) return false;
  const words = text.slice(own.begin, own.until);
  if (isContinued(text.slice(Math.max(0, own.begin - REACH), own.begin), words, wanted)) return false;
  const { begin } = sentenceAround(text, own.begin);
  return text.slice(begin, own.begin).split(/[,;:]/u).every(isNoList);
}

/** So far back an earlier sentence may name what the values belong to. */
const REACH = 200;

/** True of a clause that names nothing which values of a later one may belong to: it has its own, or names one thing. */
function isNoList(clause: string): boolean {
  const { items, most } = readEnumeration(clause, 0, clause.length);
  return most < 2 || clause.includes('分别') || (items.length < 2 && clause.includes(FIGURE));
}

/** True where the name itself says of as many (两个园区), or of times. */
function countsSelf(skeleton: Skeleton, own: Stretch, words: string, wanted: number): boolean {
  const bare = words.replace(COMPOUND, '');
  if ([...bare].some((char) => HAN_DIGITS.indexOf(char.replace('两', '二')) + 1 === wanted)) return true;
  return [...skeleton.figuresIn(own)].some(
    ({ figure: { value, unit } }) => unit?.kind !== 'count' || value.n === BigInt(wanted) * value.d,
  );
}

/** True where a number says how many there are: 前三季度, 两类. */
function counts(skeleton: Skeleton, stretch: Stretch, wanted: number): boolean {
  const words = skeleton.text.slice(stretch.begin, stretch.until);
  for (const [, numeral = ''] of words.matchAll(GROUPS)) {
    if (HAN_DIGITS.indexOf(numeral.replace('两', '二')) + 1 === wanted) return true;
  }
  return [...skeleton.figuresIn(stretch)].some(({ figure: { value } }) => value.n === BigInt(wanted) * value.d);
}

/** How many figures of things a clause gives, without those of how they moved. */
const thingsIn = (clause: string): number => clause.replace(MOVED, '').match(FIGURES)?.length ?? 0;

/** Fewer than two groups are none, and of more nobody gives each its value. */
const FEWEST = 2n;
const MOST = 12n;

/** The number of things that a clause counts, each of which may have a value of its own: 三类地区分别…; null where it counts none. */
export function groupsIn(skeleton: Skeleton, clause: Stretch): number | null {
  const counts = [...skeleton.figuresIn(clause)].filter(({ figure }) => figure.unit?.kind === 'count');
  const [first] = counts;
  if (!first || counts.length > 1) return null;
  const { hedge, value } = first.figure;
  return hedge || value.d !== 1n || value.n < FEWEST || value.n > MOST ? null : Number(value.n);
}

/** True of words that name nothing: none at all, an adverb (年均), what is measured. */
export const isBare = (words: string): boolean => NO_NAME.test(words);

/** True of words that only say what is measured of things named before: 数量, 增速. */
export const isMeasure = (words: string): boolean => words.length > 1 && NO_NAME.test(words);
