/** Words that say on which basis a change was computed, so that two printed values do not give it. Works on folded text. */

const OTHER_BASIS =
  /同口径|可比口径|可比价|不变价|可比基数|自然口径|剔除|扣除|排除[^,。;]{0,10}(?:影响|因素)|还原|新口径|旧口径|老口径|实际增长|名义增长|四舍五入|快报|初步核算|调整口径|同比口径|按[^,。;]{0,8}口径/u;

export const namesOtherBasis = (words: string): boolean => OTHER_BASIS.test(words);

const ROUNDED = /四舍五入|尾数|单位取舍|取整|不等于合计|不等于总计/u;

/** True where the text itself says that its figures need not add up. */
export const allowsForRounding = (words: string): boolean => ROUNDED.test(words);

/** Indicators whose growth is published at constant prices, or on a base that is revised every year: last year's level does not give it. */
const REVISED =
  /收入|增加值|生产总值|GDP|投资|零售|社零|规上|规模以上|限上|限额以上|消费支出|旅游|预算|税收|财政|总产值|工资/u;

export const growsOnRevisedBase = (indicator: string): boolean => REVISED.test(indicator);

const FALLS = /(?:下降|减少|降低|下滑|回落|负增长|下跌|减|降)[^,、;。]{0,3}$/u;

/** True if the words before a rate say that it is a decrease. */
export const saysFall = (words: string): boolean => FALLS.test(words);

const RISES = /(?:增长|增加|提高|上升|扩大|增)[^,、;。]{0,3}$/u;

/** True if the words before a rate say that it is an increase. */
export const saysRise = (words: string): boolean => RISES.test(words);

const FROM = /(?:由|从)[^#]{0,8}$/u;
const TO = /^[^#]{0,8}[到至为]#/u;

/** True of the first figure of 由#增加到#: the words before it and those behind, with a sign for each figure. */
export const comesBefore = (before: string, behind: string): boolean => FROM.test(before) && TO.test(behind);
