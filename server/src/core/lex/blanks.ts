/**
 * Blanks that do not belong where they stand. Chinese prose has none, but headings, names, tables and slogans do, and a blank
 * may be all that is left of a lost sign; so only a blank between two Han characters of running prose is beyond doubt.
 */
import type { Span } from '../text/span';

export interface Blank {
  readonly kind: 'between' | 'beside' | 'invisible';
  readonly span: Span;
}

const BETWEEN = /(?<=[\u3400-\u9fff])[ \u2002\u2003\u3000]{1,2}(?=[\u3400-\u9fff])/gu;
/** Beside a quote's inner side, before a mark, inside a figure or between a figure and its unit. */
const BESIDE =
  /(?<=[“《〈（])[ \u00a0\u3000]{1,2}(?=[\u3400-\u9fff\d])|(?<=[\u3400-\u9fff\d%％])[ \u00a0\u3000]{1,2}(?=[”》〉），。；：、！？])|(?<=\d)[ \u00a0]{1,2}(?=[%％\d年月日万亿个元](?![A-Za-z]))/gu;
/** Zero-width characters and soft hyphens; a byte order mark inside a text. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;

const SIGN = /[ \u00a0\u2002\u2003\u3000\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** All of a raw paragraph. `first`: it is the text's first, so that a byte order mark is in its place. */
export function findBlanks(raw: string, first: boolean): readonly Blank[] {
  if (!SIGN.test(raw)) return [];
  const found: Blank[] = [];
  const add = (kind: Blank['kind'], match: RegExpExecArray): void => {
    found.push({ kind, span: { start: match.index, end: match.index + match[0].length } });
  };
  const between = [...raw.matchAll(BETWEEN)];
  // More than two in a paragraph set its parts apart.
  if (between.length <= MOST) for (const match of between) if (isInProse(raw, match)) add('between', match);
  for (const match of raw.matchAll(BESIDE)) if (!isClock(raw, match.index)) add('beside', match);
  for (const match of raw.matchAll(INVISIBLE)) if (!first || match.index > 0) add('invisible', match);
  return found.sort((a, b) => a.span.start - b.span.start);
}

const MOST = 2;

/** How far a sentence is looked through. */
const REACH = 200;

const SENTENCE_END = /[。！？!?\r\n]/u;
/** 、 may belong to a heading's number. */
const CLAUSE_MARK = /[，；,;]/u;
const OPENED = /[“‘《〈（(【〔][^”’》〉）)】〕]*$/u;
const TITLE_OF_PERSON = /(?:长|主任|主席|书记|总理|委员|代表|记者|作者|编辑|院士|教授|先生|女士|同志|组员|成员)$/u;
const NAME = /^[\u3400-\u9fff]{1,4}(?:同志|摄|[\s，。；、（(]|$)/u;
const NUMBERED = /^[一二三四五六七八九十]{1,3}[、是要]/u;

/** The sentence has gone on for a clause, no quote or bracket is open, and what follows is no name and no numbered heading. */
function isInProse(raw: string, match: RegExpExecArray): boolean {
  const before = raw.slice(Math.max(0, match.index - REACH), match.index);
  const begun = before.slice(lastIndex(before, SENTENCE_END) + 1);
  const behind = raw.slice(match.index + match[0].length, match.index + match[0].length + 12);
  if (!CLAUSE_MARK.test(begun) || OPENED.test(begun) || isInStraightQuotes(begun)) return false;
  // Several in one sentence set names or columns apart.
  if (BLANK.test(begun) || BLANK.test(sentenceBehind(raw, match.index + match[0].length))) return false;
  return !(TITLE_OF_PERSON.test(begun) && NAME.test(behind)) && !NUMBERED.test(behind) && !NAME_ALONE.test(behind);
}

/** An odd number of them: the last one is open. */
const isInStraightQuotes = (begun: string): boolean => begun.split('"').length % 2 === 0;

const BLANK = /(?<=[\u3400-\u9fff])[ \u00a0\u2002\u2003\u3000](?=[\u3400-\u9fff])/u;

function sentenceBehind(raw: string, from: number): string {
  const behind = raw.slice(from, from + REACH);
  const end = behind.search(SENTENCE_END);
  return end < 0 ? behind : behind.slice(0, end);
}

/** A name that ends its line stands apart on purpose. */
const NAME_ALONE = /^[\u3400-\u9fff]{1,4}\s*$/u;

function lastIndex(text: string, pattern: RegExp): number {
  for (let i = text.length - 1; i >= 0; i--) if (pattern.test(text[i] ?? '')) return i;
  return -1;
}

/** 2023-3-7 19:59 has a blank that belongs there. */
const isClock = (raw: string, at: number): boolean => /[-:]\d{1,2}$/u.test(raw.slice(Math.max(0, at - 4), at));
