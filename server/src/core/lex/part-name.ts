/** What a part of a total is called in a message: short, and without what only tells its place or more about it. Folded text. */

/** 1.税收收入, （二）农业, 一是新增. */
const ENUMERATOR = /^(?:[(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[).、:]|[一二三四五六七八九十]是)[\s:]*/u;

/** Up to a figure, or to the end of a clause: 税收收入2376万元,较上年同期增收 is told of 税收收入. */
const FIRST = /^[^\d,;:。]{2,}/u;

export function nameOfPart(words: string): string {
  const name = words.replace(ENUMERATOR, '');
  return (FIRST.exec(name)?.[0] ?? name).trim() || words;
}
