/**
 * R03: a quoted number of a word that its members repeat: 必须A，必须B，必须C。这“三个必须”…; “六个突出”：突出A；突出B…; “六个一”工程：建设一批A、培育
 * 一批B…; 四个一千亿工程，即一千亿元A、一千亿元B…. How often the word begins a clause is the number of members; it knows no list of such words.
 */
import type { NormText } from '../../text/normalise';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { cuesIn, PART_END, type Stretch } from './skeleton';

const NUMBER = '(?<![第百千万亿一二三四五六七八九十两几数])(十[一二三]|[两二三四五六七八九十])';

/** The name behind its members, which 这 takes up or a sentence begins with. */
const BEHIND = new RegExp(`(?:这|以上|上述|(?<=[。;]))“${NUMBER}个?([\\u4e00-\\u9fff]{2,5})”`, 'gu');
/** The name before its members, of which it says how they begin. */
const AHEAD = new RegExp(`(?:“${NUMBER}个?|${NUMBER}个)([\\u4e00-\\u9fff”]{1,16}?)(?:,?即:?|:)`, 'gu');

/** No row of members is longer. */
const FAR = 600;
const CLAUSE = /[^,;:、。!?]+/gu;
const SENTENCE = /[^。!?]+/gu;
/** One of a kind: 一批, 一个. */
const ONE = /一[\u4e00-\u9fff]/gu;
/** Fewer may repeat a word by chance. */
const FEWEST = 3;

interface Row {
  readonly items: readonly Stretch[];
  /** The most that a reader may count. */
  readonly most: number;
}

export function* repeatedCollectives(norm: NormText): Generator<CollectiveStatement> {
  const { text } = norm;
  if (!text.includes('个') && !text.includes('“')) return;
  for (const match of cuesIn(text, BEHIND, PART_END)) {
    const [words, number = '', word = ''] = match;
    const at = match.index + words.indexOf('“') + 1;
    const row = rowBefore(text, match.index, word);
    const statement = row && statementOf(norm, { begin: at, until: at + number.length }, row);
    /* Without 这 the name may be a known one that has nothing to do with what was just said. */
    if (statement) yield words.startsWith('“') ? { ...statement, bounds: 'inner' } : statement;
  }
  for (const match of cuesIn(text, AHEAD, PART_END)) {
    const [words, quoted, bare] = match;
    const number = quoted ?? bare ?? '';
    const at = match.index + words.indexOf(number);
    const row = rowBehind(text, match.index + words.length, match[3] ?? '', quoted !== undefined);
    const statement = row && statementOf(norm, { begin: at, until: at + number.length }, row);
    if (statement) yield statement;
  }
}

/** The sentences that end at the name, each of which begins with the word but for the first. */
function rowBefore(text: string, end: number, word: string): Row | null {
  const floor = Math.max(0, end - FAR);
  const sentences = stretchesOf(text, { begin: floor, until: end }, SENTENCE).reverse();
  const rows: (readonly Stretch[])[] = [];
  for (const sentence of sentences) {
    const starts = startsIn(text, sentence, word);
    if (starts.length === 0) break;
    rows.push(starts);
    if (!text.startsWith(word, sentence.begin)) break;
  }
  return rowOf(rows, text.slice(floor, end), word, true);
}

/** What follows the name: the sentence right behind it, and those that go on with the word. */
function rowBehind(text: string, begin: number, name: string, quoted: boolean): Row | null {
  const sentences = stretchesOf(text, { begin, until: Math.min(text.length, begin + FAR) }, SENTENCE);
  const [first] = sentences;
  if (!first) return null;
  const close = name.indexOf('”');
  const own = quoted && close >= 0 ? name.slice(0, close) : null;
  if (own === '一') return onesIn(text, first);
  const word = sharedBeginning(name.replace('”', ''), text.slice(first.begin, first.until));
  if (word.length < 2) return null;
  if (word !== own) return evenRow(text, first, word);
  const rows: (readonly Stretch[])[] = [];
  for (const sentence of sentences) {
    if (!text.startsWith(word, sentence.begin)) break;
    rows.push(startsIn(text, sentence, word));
  }
  return rowOf(rows, text.slice(begin, begin + FAR), word, false);
}

/** Several members in the nearest sentence may be all; else every sentence is one. */
function rowOf(rows: readonly (readonly Stretch[])[], words: string, word: string, turned: boolean): Row | null {
  const [nearest] = rows;
  if (!nearest) return null;
  const all = turned ? rows.toReversed().flat() : rows.flat();
  const items = nearest.length > 1 ? nearest : all;
  const inside = words.split(word).length - 1;
  return { items, most: rows.length > 1 || inside > all.length ? Math.max(inside, all.length) : items.length };
}

/** 一千亿元A、一千亿元B: a word that is only the beginning of the name says nothing unless every member has it. */
function evenRow(text: string, sentence: Stretch, word: string): Row | null {
  const items = stretchesOf(text, sentence, CLAUSE);
  return items.every(({ begin }) => text.startsWith(word, begin)) ? { items, most: items.length } : null;
}

function onesIn(text: string, sentence: Stretch): Row | null {
  const items = stretchesOf(text, sentence, CLAUSE);
  const single = items.every(({ begin, until }) => text.slice(begin, until).match(ONE)?.length === 1);
  return single ? { items, most: items.length } : null;
}

const startsIn = (text: string, sentence: Stretch, word: string): readonly Stretch[] =>
  stretchesOf(text, sentence, CLAUSE).filter(({ begin }) => text.startsWith(word, begin));

function stretchesOf(text: string, { begin, until }: Stretch, pattern: RegExp): Stretch[] {
  return [...text.slice(begin, until).matchAll(pattern)].map(({ index, 0: words }) => {
    const lead = words.length - words.trimStart().length;
    return { begin: begin + index + lead, until: begin + index + words.length };
  });
}

function sharedBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

function statementOf(norm: NormText, number: Stretch, { items, most }: Row): CollectiveStatement | null {
  const [first] = items;
  const last = items.at(-1);
  if (!first || !last || items.length < FEWEST) return null;
  const piece = ({ begin, until }: Stretch): Piece => ({
    span: norm.toRaw({ from: begin, to: until }),
    text: norm.text.slice(begin, until),
  });
  const count = piece(number);
  return {
    kind: 'collective',
    span: norm.toRaw({ from: Math.min(first.begin, number.begin), to: Math.max(last.until, number.until) }),
    items: items.map(piece),
    itemCounts: new Set(Array.from({ length: most - items.length + 1 }, (_, index) => items.length + index)),
    count,
    claimed: Number(parseHanNumeral(count.text) ?? 0n),
    open: norm.text[last.until - 1] === '等',
    bounds: 'whole',
    gathers: true,
  };
}
