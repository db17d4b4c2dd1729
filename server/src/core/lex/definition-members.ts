/**
 * A collective name with its members beside it: 夜购、夜玩、夜赏“三夜” and “三名”（名店、名厨、名菜）. The members must be as many as
 * the name's first numeral says; else nothing is taken for a definition.
 */
import type { NormSpan } from '../text/normalise';
import type { FoundDefinition } from './definition';

const NUMERALS: Readonly<Record<string, number>> = {
  两: 2,
  双: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

const NAME = '([两双二三四五六七八九十][\\u4e00-\\u9fff]{1,7})';

const BEFORE = new RegExp(`“${NAME}”`, 'gu');
const NUMERAL = /[一两双二三四五六七八九十]/u;
const BEHIND = new RegExp(`“${NAME}”\\((?:即|指|是指|分别为)?:?([^()“”。;]{4,80})\\)`, 'gu');

const SEPARATOR = /[、,和与及]/u;
const CLAUSE_ENDS = new Set('。;,:!?()“”《》');
/** A list of members is not read further back than this. */
const LONGEST = 80;

/**
 * Three members or more, of equal length and with one sign in common, so that what stands before the first can be told from
 * it. A name with a second numeral has more members than those before it.
 */
export function* membersBefore(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(BEFORE)) {
    const name = match[1] ?? '';
    if (NUMERAL.test(name.slice(1))) continue;
    const list = listBefore(text, match.index, claimed(name));
    if (!list) continue;
    const from = match.index + 1;
    yield { form: 'members', name: { from, to: from + name.length }, meaning: list };
  }
}

export function* membersBehind(text: string): Generator<FoundDefinition> {
  for (const match of text.matchAll(BEHIND)) {
    const name = match[1] ?? '';
    const list = match[2] ?? '';
    if (list.split(SEPARATOR).filter((item) => item.trim() !== '').length !== claimed(name)) continue;
    const from = match.index + 1;
    const behind = match.index + match[0].length - 1;
    yield {
      form: 'members',
      name: { from, to: from + name.length },
      meaning: { from: behind - list.length, to: behind },
    };
  }
}

const claimed = (name: string): number => NUMERALS[name[0] ?? ''] ?? 0;

function listBefore(text: string, end: number, count: number): NormSpan | null {
  let start = end;
  while (start > 0 && end - start < LONGEST && !CLAUSE_ENDS.has(text[start - 1] ?? '')) start--;
  const items = text.slice(start, end).split('、');
  const [first = '', ...others] = items.slice(-count);
  const length = others[0]?.length ?? 0;
  if (count < 3 || others.length !== count - 1 || length < 2 || first.length < length) return null;
  if (others.some((item) => item.length !== length)) return null;
  const head = first.slice(-length);
  if (![0, length - 1].some((at) => others.every((item) => item[at] === head[at]))) return null;
  return { from: end - (length * count + count - 1), to: end };
}
