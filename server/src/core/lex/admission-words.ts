/** Whether a sentence that owns up to a goal missed means an indicator, by its name or by what people call it. Folded text. */

/** 部分指标未达预期: which ones is left open. */
const ANY = ['指标', '主要目标', '增速'];
/** What indicators are called where a text owns up. */
const COLLOQUIAL = [
  ['消费品零售', '消费'],
  ['投资', '投资'],
  ['生产总值', '经济增长'],
  ['收入', '收入'],
  ['进出口', '外贸'],
] as const;

export const ownsUpTo = (sentence: string, indicator: string): boolean =>
  sentence.includes(indicator) ||
  ANY.some((word) => sentence.includes(word)) ||
  COLLOQUIAL.some(([name, word]) => indicator.includes(name) && sentence.includes(word));
