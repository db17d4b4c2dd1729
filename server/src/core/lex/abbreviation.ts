/**
 * What kind of shorthand a quoted word is, by its form alone: a code (1361), numerals with their nouns (三治两升), a numeral
 * with one noun cut short (四老), a plain count of things (五大行动). It knows no meaning.
 */

export type Abbreviation = 'code' | 'pairs' | 'short' | 'counted';

/** 1361, 1+3+N; a number of one or two digits alone is a number. */
const CODE = /^(?:[\dNnXxM]{1,6}(?:[+＋×*-][\dNnXxM]{1,6}){1,6}|\d{3,6})$/u;
/** A code before what it is of: 1+5+N服务行动. Behind a name digits may be those of a seed or a rocket. */
const NAMED_CODE = /^(?:\d{3,5}|[\dNX]{1,3}(?:[+＋][\dNX]{1,3}){1,5})[\u4e00-\u9fff]{1,10}$/u;
/** 青禾50条: a paper by its number of articles. */
const ARTICLES = /^[\u4e00-\u9fff]{2,8}\d{1,3}条$/u;
/** Measures, days, hours and articles behind digits, hotlines, feasts and pages known by a number: no code. */
const MEASURED =
  /\d(?:分钟|公里|小时|强|年|月|日|天|周|届|号|米|平|个|家|项|件|亿|万|元|人|名|岁|级|度|千瓦|亩|吨|%)|^\d{1,2}[×*]\d{1,2}$|^\d{1,4}条$|^\d{3,5}(?:热线|电话|[\u4e00-\u9fff]{0,3}[节网])$|^(?:1[12]\d|315|12\d{3}|9\d{4})[\u4e00-\u9fff]/u;
/** The digits that a code begins with, and the name behind them. */
const LEADING_CODE = /^[\dNX+＋]+(?=[\u4e00-\u9fff])/u;

const NUMERAL = '[两双三四五六七八九十]';
/** A hundred or a thousand of something is the name of a campaign, and understood; so is what is done in three years. */
const PAIRS = /^(?![百千万]|[两三四五六七八九十]年)(?:[一二两双三四五六七八九十百千万][\u4e00-\u9fff]{1,5}?){2,4}$/u;
const ONE_BY_ONE = /^一.{1,3}一|^一[^两双二三四五六七八九十]*$/u;
/** Words that hold numerals and count nothing. */
const SAYING =
  /^(?:六安|九江|三亚|三明|四平|五台|九寨|三峡|十堰|七台河|双鸭山|双流|五常|三门|两江|三江|五指)|条$|连.$|[百千]万|强[区县市]?$|四面八方|五湖四海|千家万户|千方百计|千言万语|万众|百年|千年|万里|十年|三天两头|五颜六色|七上八下|四平八稳|百花|千军万马|三心二意|九牛一毛|百姓|百家|十全十美|一[心体线年]|万无一失|百尺|千秋|四通八达|合一|位一体|省|自治区|一号|十百千|[春夏秋冬四]季|届|节$/u;

const SHORT = new RegExp(
  `^(?!十[一二三四五六七八九])${NUMERAL}[\\u4e00-\\u9fff]{1,2}(?:工程|行动|计划|机制|模式|战略|体系|工作法|工作机制|项目|平台|制度|经济|政策|改革|活动)?$`,
  'u',
);
/** Roads crossing and circling, one main thing with others beside it, rivers and hills: the words themselves say what is meant. */
const LAYOUT =
  /^(?:[一二两三四五六七八九十]{1,3}[横纵环射联放主辅路桥江河湖海山岛湾岸溪泉峰岭谷渠园]){2,4}$|^[三四五六七八九十][江河湖海山岛湾环桥井台寨堡]$/u;
/** 五降一平, 七山二丘一分田: what rose and what fell, how much of the land is hills. */
const SHARES =
  /^(?=.*[升降平涨跌])(?:[一二两三四五六七八九十\d]{1,2}[升降增减涨跌平持]平?){2,4}$|^(?:[一二两三四五六七八九半]分?[山水田丘土林草滩沙岗塬川城]){2,4}$/u;
/** Measure words and words of time and order behind the numeral: a count, a date, a rank. */
const MEASURE =
  /^.[大个项条张类种件支位名家批期年级步次轮月季天时分点度成倍届会省市县区国方地边代好公里亿万千百部周日餐顿口]|^.小时/u;
const COUNTED = new RegExp(`^${NUMERAL}(?:大|个|项|条|张|类|种|件|支|重|篇|场|座|本)[\\u4e00-\\u9fff]{1,8}$`, 'u');

/** Null where the word may be a mere name. */
export function abbreviationKind(word: string): Abbreviation | null {
  if (/\d/.test(word)) {
    if (MEASURED.test(word) || SHARES.test(word)) return null;
    if (ARTICLES.test(word)) return 'counted';
    return CODE.test(word) || NAMED_CODE.test(word) ? 'code' : null;
  }
  if (SAYING.test(word) || ONE_BY_ONE.test(word) || LAYOUT.test(word) || SHARES.test(word)) return null;
  if (COUNTED.test(word)) return 'counted';
  if (SHORT.test(word) && !MEASURE.test(word)) return 'short';
  return PAIRS.test(word) ? 'pairs' : null;
}

/** The digits alone of a code with a name behind it: 1+X of 1+X证书; null where it has none. */
export const leadingCode = (word: string): string | null => LEADING_CODE.exec(word)?.[0] ?? null;
