/**
 * A name that counts how often its own words are said, 五个着力, 四个必须坚持: where they stand so often near it, or begin so many
 * paragraphs behind it, nobody need explain it.
 */
import type { Span } from '../text/span';
import type { ParagraphFacts } from './facts';

export interface CountedWords {
  readonly count: number;
  readonly words: string;
}

const COUNTED =
  /^([两三四五六七八九十])(?:(?:个|大|项|条|种|类)([\u4e00-\u9fff]{2,8})|(?:张|篇|场)([\u4e00-\u9fff]{1,8}))$/u;
const NUMERALS = '两三四五六七八九十';

/** What a name counts; null where it is of another form. */
export function countedWords(name: string): CountedWords | null {
  const [, numeral = '', many = '', few = ''] = COUNTED.exec(name) ?? [];
  const words = many || few;
  return words === '' ? null : { count: NUMERALS.indexOf(numeral) + 2, words };
}

/** So much of the text to either side of the name is looked at. */
const NEAR = 400;

/** True where so many clauses around a place begin or end with the words, the name itself left out. */
export function saysOften({ norm }: ParagraphFacts, place: Span, { count, words }: CountedWords): boolean {
  const [from, to] = [norm.toNorm(place.start), norm.toNorm(place.end)];
  const near = `${norm.text.slice(Math.max(0, from - NEAR), from)}。${norm.text.slice(to, to + NEAR)}`;
  const saying = near.split(CLAUSE).filter((clause) => clause.endsWith(words) || beginsWith(clause, words));
  return saying.length >= count;
}

const CLAUSE = /[。;,:、!?“”()\s]/u;

/** What may stand before the words that open a paragraph: 一是, 第一，, a quotation mark. */
const LEAD = /^[\s“]*(?:[一二三四五六七八九十]{1,2}(?:是|要)要?|第[一二三四五六七八九十][,、]|要)?/u;

const beginsWith = (clause: string, words: string): boolean =>
  clause.startsWith(words, LEAD.exec(clause)?.[0].length ?? 0);

/** A quotation is looked for in so much of a paragraph. */
const HEAD = 30;

/** True for a paragraph that begins with the words, behind its number, or with a quotation that ends in them: 一是打好“工业牌”. */
export function opensWith({ norm, opening }: ParagraphFacts, words: string): boolean {
  const text = norm.text.slice(norm.toNorm(opening.rest.start));
  return beginsWith(text, words) || text.slice(0, HEAD).includes(`${words}”`);
}
