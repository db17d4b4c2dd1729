/**
 * Wordings that send the reader to another place of the same text: 见第三部分, 详见附件2, “双链融合”[5]. It reads wordings;
 * which place is meant, and whether there is one, is for `features/links.ts`. Spans count from the paragraph's start.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { eitherOrdinal, enclosedOrdinal } from './opening-number';
import { rewriteNumeral, writeHan } from './rewrite';

export interface Reference {
  /** What is referred to. A `part` is named 部分, 篇 or 编; a `note` is an entry of the glossary. */
  readonly to: 'part' | 'chapter' | 'section' | 'article' | 'task' | 'attachment' | 'note' | 'glossary' | 'paper';
  /** The words that name the place, without 见. */
  readonly span: Span;
  /** The number alone; null where there is none. */
  readonly number: Span | null;
  /** 0 where there is no number. */
  readonly ordinal: number;
  /** The name in 《》 of a `paper`. */
  readonly name: string;
}

const ORDINAL = '[一二三四五六七八九十]{1,3}|\\d{1,3}';

/** What stands before a place of this text: 五年规划第四章 is elsewhere. */
const HERE =
  /(?:详见|参见|参阅|见|上述|前述|本(?:报告|方案|计划|规划|通知|清单|文|办法|意见)的?|[在见]报告的?|[,。;:(])\s?$|^\s*$/u;
const PLACE = new RegExp(`第(${ORDINAL})(部分|篇|编|章|节|条)(?=[^款项目]|$)`, 'gu');
const TASK = new RegExp(`第(${ORDINAL})(?:项|号|条)(?:重点)?任务`, 'gu');
const BEFORE_TASK = /(?:见|同|对应)\s?$/u;
const ATTACHMENT = /附\s?件\s?(\d{1,2}|[一二三四五六七八九十]{1,2})?/gu;
const GLOSSARY = /(?:名词|术语)(?:解释|注释|说明)/gu;
const BEFORE_GLOSSARY = /见(?:文后|文末|后附|附后)?的?“?$/u;
const PAPER = /《([^《》]{4,80})》/gu;
/** ^ is left over from raised numbers. */
const NOTE = /\^?\[(\d{1,3})\]/gu;
const CIRCLED = /[①-⑳]/gu;
/** A note stands behind a word or what closes one. */
const BEFORE_NOTE = /[\u4e00-\u9fff”’》A-Za-z)]$/u;
/** No word that leads to a place is longer, with its blank. */
const LEAD_LONGEST = 8;

const PLACES: Readonly<Record<string, Reference['to']>> = {
  部分: 'part',
  篇: 'part',
  编: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
};

/** The references of one paragraph, in the order of their kinds. */
export function findReferences(norm: NormText): readonly Reference[] {
  const { text } = norm;
  const found: Reference[] = [];
  const add = (to: Reference['to'], match: RegExpExecArray, number: string | undefined, ordinal: number): void => {
    const from = match.index;
    const numberFrom = number === undefined ? -1 : from + match[0].indexOf(number);
    found.push({
      to,
      span: norm.toRaw({ from, to: from + match[0].length }),
      number: number === undefined ? null : norm.toRaw({ from: numberFrom, to: numberFrom + number.length }),
      ordinal,
      name: to === 'paper' ? (match[1] ?? '') : '',
    });
  };
  const isBehind = (match: RegExpExecArray, words: RegExp): boolean =>
    words.test(text.slice(Math.max(0, match.index - LEAD_LONGEST), match.index));
  if (text.includes('第')) {
    for (const match of text.matchAll(PLACE)) {
      if (isBehind(match, HERE)) add(PLACES[match[2] ?? ''] ?? 'part', match, match[1], eitherOrdinal(match[1] ?? ''));
    }
    for (const match of text.matchAll(TASK)) {
      if (isBehind(match, BEFORE_TASK)) add('task', match, match[1], eitherOrdinal(match[1] ?? ''));
    }
  }
  if (text.includes('件')) {
    for (const match of text.matchAll(ATTACHMENT)) add('attachment', match, match[1], eitherOrdinal(match[1] ?? ''));
  }
  if (text.includes('见')) {
    for (const match of text.matchAll(GLOSSARY)) {
      if (isBehind(match, BEFORE_GLOSSARY)) add('glossary', match, undefined, 0);
    }
  }
  if (text.includes('《')) for (const match of text.matchAll(PAPER)) add('paper', match, undefined, 0);
  if (text.includes('[')) {
    for (const match of text.matchAll(NOTE)) {
      if (isBehind(match, BEFORE_NOTE)) add('note', match, match[1], Number(match[1]));
    }
  }
  for (const match of text.matchAll(CIRCLED)) {
    if (isBehind(match, BEFORE_NOTE)) add('note', match, match[0], enclosedOrdinal(match[0].charCodeAt(0)));
  }
  return found;
}

/** Another number in the form of the one that stands there, as 第二部分 and not as 两个; null where it has no such form. */
export function rewriteOrdinal(old: string, ordinal: number): string | null {
  if (/[①-⑳]/u.test(old)) return ordinal > 0 && ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : null;
  return /\d/u.test(old) || /[０-９]/u.test(old) ? rewriteNumeral(old, ordinal) : writeHan(BigInt(ordinal));
}
