/** Places where digits or signs were lost on the way: numbers run together, years of three digits, a plus that became a blank. */
import type { NormSpan, NormText } from '../text/normalise';
import type { Span } from '../text/span';

export interface LostCharacters {
  readonly kind: 'joined' | 'year' | 'plus';
  readonly span: Span;
  /** What it may have been; empty where nobody can tell. */
  readonly perhaps: string;
}

/** 123期: issues counted up without the marks between them; 第123期 is the issue of a journal. */
const JOINED = /(?<![\d.第总])\d{3,4}(?=期(?:项目|工程|建设|改造|地块|子))/gu;
/** 202年3月: a year that lost a digit. */
const YEAR = /(?<![\d.])(?:19|20)\d(?=年 ?\d{1,2} ?月)/gu;
/** “1 N”: a code whose plus was lost; two blanks too, as in “1 2 N”. */
const PLUS = /(?<=[“"])\d{1,2}(?: \d{1,2}){0,5} [NnXx](?=[”"])/gu;

/** All such places of a paragraph. */
export function findLostCharacters(norm: NormText): readonly LostCharacters[] {
  const found: LostCharacters[] = [];
  const add = (kind: LostCharacters['kind'], match: RegExpExecArray, perhaps: string): void => {
    const at: NormSpan = { from: match.index, to: match.index + match[0].length };
    found.push({ kind, span: norm.toRaw(at), perhaps });
  };
  for (const match of norm.text.matchAll(JOINED))
    if (countsUp(match[0])) add('joined', match, [...match[0]].join('、'));
  for (const match of norm.text.matchAll(YEAR)) add('year', match, '');
  for (const match of norm.text.matchAll(PLUS)) add('plus', match, match[0].replaceAll(' ', '+'));
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** 567 reads 5、6、7; 120 does not. */
function countsUp(digits: string): boolean {
  for (let i = 1; i < digits.length; i++) if (digits.charCodeAt(i) !== digits.charCodeAt(i - 1) + 1) return false;
  return true;
}
