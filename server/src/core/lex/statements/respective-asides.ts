/**
 * Words around paired values, read for the values alone: what stands in brackets behind one (33.3%（由3起降为2起）、50%), what a ratio is set against
 * (1:12.6), and an earlier 分别 whose names a later one takes up. Knows marks, not names.
 */
import { readEnumeration } from '../enumeration';
import { listBefore } from './lists';
import { MEASURED } from './respective-continued';
import { CLAUSE_END, FIGURE, type Skeleton, sentenceAround } from './skeleton';

const ASIDE = /(?<=[\uf8ff位名])\([^()。!?]{1,40}\)/gu;
const RATIO = /\uf8ff(?::\uf8ff)+/gu;
const CUE = /分别|依次/gu;
/** Numbers before the last of a list may stand without its unit: 3、17、58所. */
const VALUES = /\uf8ff|\d+(?:\.\d+)?/gu;
const FAR = 240;

/** The same words with blanks in place of what is no value of its own. */
export const valuesAlone = (words: string): string =>
  words.replace(RATIO, ({ length }) => FIGURE.padEnd(length)).replace(ASIDE, ({ length }) => ' '.repeat(length));

/**
 * True where an earlier 分别 of the sentence paired just as many values with a list of names that do not say what is measured of them:
 * 一、二、三产业分别拉动2.0、0.4、0.4个百分点，贡献率分别为72%、13%、15%.
 */
export function takesUpNames({ text }: Skeleton, clause: number, wanted: number): boolean {
  const begin = Math.max(sentenceAround(text, clause).begin, clause - FAR);
  const before = valuesAlone(text.slice(begin, clause));
  return [...before.matchAll(CUE)].some(({ index }) => {
    const behind = before.slice(index).split(CLAUSE_END)[0] ?? '';
    if (behind.match(VALUES)?.length !== wanted) return false;
    const names = listBefore(before, index);
    const { items, most } = readEnumeration(before, names.begin, names.until);
    return items.length > 1 && most >= wanted && !MEASURED.test(before.slice(names.begin, items[0]?.until ?? index));
  });
}
