/**
 * Words around a level and its growth that say which way it went, and that the growth has another base than the level of the
 * year before. Works on the text as printed.
 */

const FALLS = ['下降', '减少', '降低', '回落', '负增长', '减收', '下滑'];
/** Words that give the growth another base. */
const OTHER_BASE = [
  '同口径',
  '可比',
  '剔除',
  '扣除',
  '口径',
  '不含',
  '还原',
  '调整后',
  '修订',
  '名义',
  '实际增',
  '年均',
  '以来',
];
/** Words of what grows in real terms, or on a basis of its own; 居民 stands for household income. */
const REAL = [
  '生产总值',
  'GDP',
  '增加值',
  '居民',
  '产值',
  '固定资产投资',
  '工业投资',
  '民间投资',
  '房地产',
  '产业投资',
];

const holdsOne = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** `between`: what stands between the level and its growth. */
export const saysFall = (between: string): boolean => holdsOne(between, FALLS);

export const givesOtherBase = (words: string): boolean => holdsOne(words, OTHER_BASE);

/** `subject`: what the level is said of. */
export const growsInRealTerms = (subject: string): boolean => holdsOne(subject, REAL);
