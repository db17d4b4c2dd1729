/** Whether words give figures of the year before, and not a comparison with it (比上年). Works on folded text. */

const LAST_YEAR = /(?<![比较超于])(?:上年|去年)(?:同期|全年)?(?![^,、;。]{0,4}(?:同期)?相比)|(?<![比较])同期(?!相比)/u;

export const speaksOfLastYear = (words: string): boolean => LAST_YEAR.test(words);
