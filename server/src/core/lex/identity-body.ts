/**
 * What the body of a text tells of its place and year where title and opening are lost: whom it speaks of and to, which years
 * it names how. Works on folded text, and knows no names of places.
 */
import { periodsIn } from './period';

const OF_NATION = /我国|我们国家|全国人民代表大会|国务院/gu;
const OF_PLACE = /[我全][省市州县区盟旗镇乡]/gu;

/** True for a text that speaks of the nation as its own place. */
export const speaksOfNation = (text: string): boolean =>
  count(text, OF_NATION) >= NATIONAL && count(text, OF_PLACE) < count(text, OF_NATION);
const NATIONAL = 3;

/** Units from the smallest; 全省 stands in the report of a city, 全市 in that of a district, and never the other way round. */
const OWN: readonly (readonly [ending: string, spoken: RegExp])[] = [
  ['镇', /[我全]镇/gu],
  ['乡', /[我全]乡(?!村)/gu],
  ['旗', /[我全]旗/gu],
  ['县', /[我全]县(?!域)/gu],
  ['区', /[我全]区(?!域)/gu],
  ['盟', /[我全]盟/gu],
  ['州', /[我全]州/gu],
  ['市', /[我全]市(?!场)/gu],
  ['省', /[我全]省/gu],
];
/** Fewer are a slip or another's words. */
const OWN_AT_LEAST = 2;
/** A unit spoken of so many times less than a larger one is another's. */
const OWN_SHARE = 4;
const REGION = /自治区(?:党委|人民政府|政府)/gu;

/** The ending of the place that a text calls its own: of 全省, 全市, 全区 the smallest. Null where it calls none so. */
export function endingSpokenOf(text: string): string | null {
  const counts = OWN.map(([ending, spoken]) => ({ ending, times: count(text, spoken) }));
  const region = count(text, REGION) >= OWN_AT_LEAST;
  const own = counts.filter(({ ending, times }, index) => {
    const larger = counts.slice(index + 1).filter((other) => other.ending !== '省');
    return (
      times >= OWN_AT_LEAST && !(region && ending === '区') && larger.every((other) => other.times <= OWN_SHARE * times)
    );
  });
  const [first] = own;
  if (first) return first.ending;
  return region && (counts.find(({ ending }) => ending === '区')?.times ?? 0) >= OWN_AT_LEAST ? '自治区' : null;
}

const ADDRESS = /(?:^|\n)各位代表[,!:]/u;

/** True for a text that speaks to a congress, wherever its opening went. */
export const addressesCongress = (text: string): boolean => ADDRESS.test(text);

const count = (text: string, pattern: RegExp): number => Array.from(text.matchAll(pattern)).length;

/** 1979年…，今年: the year before is named first. So many characters lie between at most. */
const NEAR = 40;
const EXPECTED = /^预计/u;
/** Fewer signs may be chance: 1974年 before 今年 may be any year. */
const SIGNS = 2;

/** The year a text was given in, by sentences that name it beside 今年 or tell what it is expected to bring. */
export function yearSpokenIn(text: string): number | null {
  const signs = new Map<number, number>();
  for (const sentence of text.split(SENTENCE_END)) {
    const periods = periodsIn(sentence);
    for (const [index, { kind, from, at, compared }] of periods.entries()) {
      const before = periods[index - 1];
      if (kind === 'year' && EXPECTED.test(sentence.slice(at.to))) raise(signs, from);
      if (kind === 'relative' && from === 0 && !compared && before?.kind === 'year' && at.from - before.at.to < NEAR) {
        raise(signs, before.from + 1);
      }
    }
  }
  const [most] = [...signs].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  return most && most[1] >= SIGNS ? most[0] : null;
}

const SENTENCE_END = /[。;\n]/u;

const raise = (counts: Map<number, number>, year: number): void => {
  counts.set(year, (counts.get(year) ?? 0) + 1);
};

/** 2025年是…之年, 2025年，全市…: a year that a sentence is about, other than 到2025年 and 2025年以前. */
const OPENS_WITH_YEAR =
  /(?:^|[。\n,;:]|做好|实现|完成)((?:19|20)\d\d)年(?=是|,|要|将|经济社会|全[省市州县区]|政府|的?主要|的?工作|我们)/gu;

/** The last year that a sentence is about: a report ends with the year it plans for. */
export function yearOpened(text: string): number | null {
  const years = new Set(Array.from(text.matchAll(OPENS_WITH_YEAR), (match) => Number(match[1])));
  return years.size > 0 ? Math.max(...years) : null;
}

/** The year that a look back is about is named most; a report plans for the next one. Null where too few are named. */
export function yearNamedMost(text: string): number | null {
  const counts = new Map<number, number>();
  for (const { kind, from } of periodsIn(text)) {
    if (kind === 'year') counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!most || most[1] < 2) return null;
  const [opening] = counts.keys();
  /* Whoever begins with the year before and then speaks most of this one plans for this one. */
  return opening === most[0] - 1 ? most[0] : most[0] + 1;
}
