/**
 * The words of growth: which verbs go up and which down, whether N倍 adds to the base or is measured from zero, and when a
 * rate must not be recomputed from two printed values.
 */
import type { GrowthStatement } from '../statement';
import { segmentAround } from './amounts';
import type { Skeleton } from './skeleton';

export const UP = '增加|增长|提高|提升|扩大|扩|上升|上涨|发展|跃升|攀升|壮大|跃增|猛增|激增|拓展|延伸|增|升|涨|跃';
export const DOWN = '减少|下降|降低|压缩|压减|压降|缩短|缩减|缩小|回落|下调|收窄|精简|整合|核减|调减|减|降';

const GOES_DOWN = new RegExp(`^(?:${DOWN}|降幅|跌幅|下跌)`, 'u');

export const directionOf = (verb: string): GrowthStatement['direction'] => (GOES_DOWN.test(verb) ? 'down' : 'up');

/** 增长2倍 adds two bases, 增长到2倍 is two bases; 扩大2倍 and 提高2倍 are used for both. */
export function readingOf(verb: string, behind: string): GrowthStatement['reading'] {
  if (/^[到至为]/u.test(behind)) return 'to';
  return /^(?:扩大|扩|提高|提升)/u.test(verb) ? 'either' : 'by';
}

const REAL_SUBJECT =
  /生产总值|国民收入|GDP|增加值|经济总量|经济规模|可支配收入|纯收入|居民收入|农民收入|人均收入|消费支出|消费水平|总产值|工资|劳动生产率/u;
/**
 * Who reports changes from year to year, and the rates are those of the same firms. Retail sales and the takings of tourism are
 * published at current prices: a rate beside two of their values is the rate of these.
 */
const ADJUSTED_SUBJECT = /投资|规上|规模以上|限上|限额以上|同口径|可比口径/u;
const REAL = /实际|可比价|不变价|扣除|剔除/u;
const ADJUSTED = /同口径|可比口径|按可比|自然口径/u;
const AVERAGE = /年均|平均每|每年|年平均|月均|每月|逐年|年增|年递增|递增/u;
const LAST_YEAR = /上年|去年|上一年|同期/u;
const COMPARES = /^(?:同比|比|较|与)/u;

/** Words that say nothing of another subject or another time: the rate still belongs to what stands before. */
const NEUTRAL =
  /^(?:累计|共计|总计|合计|一共|共|净|总体|总量|总额|总数|总|规模|数量|余额|期间|整体|相当于|约|近|大幅|将|已|再|又|三年|五年|四年|十年|两年|[一二三四五六七八九十]年间?)*$/u;

/** Why a rate must not be recomputed. `subject`: what grows; `since`: the words before the base; `lead`: those before the rate. */
export function barOf(subject: string, since: string, lead: string): GrowthStatement['barred'] {
  if (REAL.test(lead) || REAL_SUBJECT.test(subject)) return 'real';
  if (AVERAGE.test(lead)) return 'average';
  if (ADJUSTED.test(lead) || ADJUSTED_SUBJECT.test(subject)) return 'comparable-basis';
  if (COMPARES.test(lead))
    return LAST_YEAR.test(since) && (lead === '同比' || LAST_YEAR.test(lead)) ? null : 'other-period';
  return namesAnother(lead) ? 'other-subject' : null;
}

/** 年均增加: of the years between two values it is what each adds. */
export const isAverage = (lead: string): boolean => AVERAGE.test(lead);

/** True if the words before a change name something else than what stands before them, or another time. */
export const namesAnother = (lead: string): boolean =>
  ![NEUTRAL, COMPARES, AVERAGE, ADJUSTED, REAL].some((words) => words.test(lead));

/** Nouns that name no subject of their own. */
const GENERIC =
  /^(?:其中|总量|总额|总数|规模|数量|余额|占比|比重|人数|面积|户数|产量|产值|收入|累计|全年|预计|分别|已|将)*$/u;

/**
 * What a figure at this place is said of: the words of its own segment, or, where those name nothing, all of the sentence
 * before it. `end` is where the words of the statement begin.
 */
export function subjectBefore(skeleton: Skeleton, end: number): string {
  const { text } = skeleton;
  const own = segmentAround(text, end, { begin: 0, until: end });
  const words = text.slice(own.begin, end);
  if (words.length >= 3 && !GENERIC.test(words)) return words;
  let begin = own.begin;
  while (begin > 0 && end - begin < 80 && !/[。!?;]/.test(text[begin - 1] ?? '')) begin--;
  return text.slice(begin, end);
}

export const isRate = (dimension: string | undefined): boolean =>
  dimension === 'percent' || dimension === 'multiple' || dimension === 'doubling';
