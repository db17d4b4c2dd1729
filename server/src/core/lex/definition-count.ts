/** How many members a collective name says it has: 三集聚 three, 两地四方 four, 三合一 three. It knows no list. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';

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

/** A collective name: a numeral first, at most 新 before it. */
export const COLLECTIVE = '新?[两双三四五六七八九十][\\u4e00-\\u9fff]{1,9}';

const PARTS = /([两双二三四五六七八九十一百千万]+)([^两双二三四五六七八九十一百千万]*)/gu;
/** Numbers of years, steps and ranks count no members: 三年行动, 二期, 三线城市. */
const COUNTS_OTHER = /^(?:年|个月|天|日|小时|分钟|期|次|号|季|周|更|点|步|级书记|分之|川|峡|亚|明|门峡)/u;
/** What several become: 三合一, 三位一体, 五网合一. */
const BECOMES_ONE = /^(?:位|方|[^一]?合|[^一]{1,2}融)$/u;

/** How large each is, which counts nothing: 三大千亿级产业. */
const SCALE = /[十百千万]{0,2}亿[元级]?/gu;

/** The numbers of members that fit the name; empty where it counts none. */
export function countsIn(name: string): readonly number[] {
  const parts = Array.from(name.replace(SCALE, '').matchAll(PARTS), ([, numeral = '', noun = '']) => ({
    numeral,
    noun,
  }));
  const [first, second] = parts;
  if (!first || COUNTS_OTHER.test(first.noun)) return [];
  const numbers = parts.map(({ numeral }) => toNumber(numeral));
  if (!second) return kept([numbers[0]]);
  if (parts.length === 2 && second.numeral === '一' && BECOMES_ONE.test(first.noun)) return kept([numbers[0]]);
  if (numbers.some((number) => number === undefined)) return [];
  const sum = numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
  return kept([sum, numbers[numbers.length - 1]]);
}

/** The number of each part, 三减两优: three and two; empty of a name with one part, or with a number that nobody can tell. */
export function groupsIn(name: string): readonly number[] {
  const numbers = Array.from(name.matchAll(PARTS), ([, numeral = '']) => toNumber(numeral));
  return numbers.length > 1 ? numbers.filter((number) => number !== undefined) : [];
}

const kept = (numbers: readonly (number | undefined)[]): readonly number[] =>
  [...new Set(numbers.filter((number) => number !== undefined && number >= 2))] as readonly number[];

function toNumber(numeral: string): number | undefined {
  if (numeral === '一') return 1;
  if (numeral.length === 2 && numeral[0] === '十') return 10 + (NUMERALS[numeral[1] ?? ''] ?? 0);
  return numeral.length === 1 ? NUMERALS[numeral] : undefined;
}

/** A number of things with their measure word and noun, at the end of a heading: “三大商圈”. */
const COUNTED_TITLE =
  /“([三四五六七八九十](?:大|个|张|项|条|类|座|件)[\u4e00-\u9fff]{2,8})”[\u4e00-\u9fff]{0,4}[。;]?$/u;

export interface CountedName {
  readonly term: string;
  readonly count: number;
  readonly name: Span;
}

/** The quoted name that a heading ends with, and how many things it counts. */
export function countedName(norm: NormText, heading: Span): CountedName | null {
  const words = norm.read(heading);
  const match = COUNTED_TITLE.exec(words);
  const term = match?.[1];
  const [count] = countsIn(term ?? '');
  if (!match || term === undefined || count === undefined) return null;
  const from = norm.toNorm(heading.start) + match.index + 1;
  return { term, count, name: norm.toRaw({ from, to: from + term.length }) };
}
