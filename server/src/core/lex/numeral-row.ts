/**
 * Numerals in a row at the start of a paragraph: 三、四级医院全覆盖, 十、百、千工程. They look like the number of a heading, and headings look
 * like them (三、五年来的成绩). It tells what may be such a row; which of the two it is the numbers around must tell.
 */
import type { ParagraphFacts } from './facts';
import { hanOrdinal } from './opening-number';

/** Behind the number another numeral, perhaps in quotes. */
const SECOND = /^\s*[一二三四五六七八九十百]{1,5}\s?、\s?([一二三四五六七八九十百]{1,5})/u;

/** A row rises: in 五、三项重点工作 the second numeral counts something. */
export function mayBeRow({ norm, opening: { marker } }: ParagraphFacts): boolean {
  const second = marker?.style === 'han-comma' ? SECOND.exec(norm.text)?.[1] : undefined;
  return marker !== null && second !== undefined && hanOrdinal(second) > marker.ordinal;
}
