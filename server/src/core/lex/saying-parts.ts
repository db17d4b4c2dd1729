/**
 * What a part behind 其中 is of: 固定资产投资增长8%，其中工业增长12%. A word that otherwise stands for an indicator of its own is here what the whole
 * is divided by, so it borrows the end of the whole's name or means nothing. Knows the two names only.
 */
import type { Lexicon } from '../lexicon';
import { type Indicator, indicatorBefore } from './indicator';
import { readLead } from './saying-lead';
import { type Subject, unsure, withEndOf } from './saying-names';

/** `named`: what the clause by itself would be said of; `phrase`: its words before the verbs. */
export function partOfWhole(
  { subject: named, phrase }: { readonly subject: Subject | null; readonly phrase: string },
  whole: Subject | null,
  lexicon: Lexicon,
): Subject | null {
  if (!whole) return named && counted(named);
  /* What a part of something doubtful is of is as doubtful: 财政总收入 has other taxes in it than 一般公共预算收入. */
  if (named && saysItself(named, lexicon)) return whole.certain ? counted(named) : unsure(named);
  const words = named?.words ?? readLead(phrase, lexicon).rest;
  const indicator = withEndOf(words, whole.words, lexicon) ?? withEndOf(words, whole.indicator.name, lexicon);
  if (indicator) return { indicator, scope: named?.scope ?? whole.scope, certain: false, words, narrowed: false };
  return named && isKin(named.indicator, whole.indicator) ? named : null;
}

/** Of 其中高新技术企业86家 or 其中城镇人口22万人 nobody knows whether they are all there are, or those among the whole. */
const counted = (subject: Subject): Subject => {
  const { name, kind, counted } = subject.indicator;
  const all = kind === 'count' || (kind === 'stock' && counted !== null);
  return all && !NEW_ONES.test(name) ? unsure(subject) : subject;
};
const NEW_ONES = /^(?:新|净增)/u;

/** A name of its own, and no word that may mean something else. */
const saysItself = ({ words }: Subject, { indicators }: Lexicon): boolean =>
  indicatorBefore(words, 0, words.length, indicators)?.strong === true;

/** Both are of one kind: 第一产业增加值 is a part of 地区生产总值, 工业增加值 none of 固定资产投资. */
function isKin(part: Indicator, whole: Indicator): boolean {
  const end = part.name.slice(-KIND);
  return whole.name.endsWith(end) || (VALUE.test(whole.name) && VALUE.test(part.name));
}

const KIND = 2;
const VALUE = /(?:生产总值|增加值)$/u;
