/** Words that say on which basis a change was computed, so that two printed values do not give it. Works on folded text. */

const OTHER_BASIS =
  /同口径|可比口径|可比价|不变价|可比基数|自然口径|剔除|扣除|还原|新口径|旧口径|老口径|实际增长|名义增长|四舍五入|快报|初步核算|调整口径|同比口径|按[^,。;]{0,8}口径/u;

export const namesOtherBasis = (words: string): boolean => OTHER_BASIS.test(words);
