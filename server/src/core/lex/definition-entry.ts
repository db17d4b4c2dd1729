/** One entry of a glossary: the term, a colon or 是指, the meaning. Where entries stand is known from the tree. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type Definition, toDefinition } from './definition';

const LINK = /^\s*(?:[:,]\s*)?(?:—{1,2}\s*)?(?:就是指|是指|指的是|系指|指|即)?[:,]?\s*/u;
/** 1.22733：a number before digits is no marker elsewhere, but in a glossary it is. */
const NUMBER_BEFORE_DIGITS = /^\s*\d{1,2}[.、]\s?(?=\d{2,6}[^\d.])/u;
/** A term in brackets of its own, or up to the word that says that it is explained, where no colon does. */
const BRACKETED = /^\s*【([^【】]{1,30})】/u;
const SAID = /^\s*([^:。;]{1,30}?)[,\s]*(?:就是指|主要是指|是指|指的是|系指|特指|,即|,指|\s{2,}指)/u;
const QUOTED = /^\s*(“[^“”]{1,30}”[\u4e00-\u9fff]{0,10}?)(?=是(?!否)|即|指|包括)/u;

/** The entry whose term stands at `name` and whose text reaches to `end`; null where nothing says what it means. */
export function readEntry(norm: NormText, name: Span, end: number): Definition | null {
  const limit = norm.toNorm(end);
  const first = norm.toNorm(name.start);
  const from = first + (NUMBER_BEFORE_DIGITS.exec(norm.text.slice(first, limit))?.[0].length ?? 0);
  const term = termAt(norm.text.slice(from, limit), norm.toNorm(name.end) - from);
  if (!term) return null;
  const to = from + term.to;
  const link = LINK.exec(norm.text.slice(from + term.behind, limit))?.[0] ?? '';
  if (link.trim() === '' && term.behind === term.to) return null;
  let last = limit;
  while (last > to && ENDING.has(norm.text[last - 1] ?? '')) last--;
  const meaning = { from: from + term.behind + link.length, to: last };
  if (meaning.to - meaning.from < 2 || term.to <= term.from) return null;
  return toDefinition(norm, { form: 'glossary-entry', name: { from: from + term.from, to }, meaning });
}

const ENDING = new Set('。; ');

/** The words of a line, or of a part of it: without blanks, the link they begin with, and the stop at their end. Null of an empty one. */
export function wordsOfLine(norm: NormText, line: Span): Span | null {
  const first = norm.toNorm(line.start);
  const text = norm.text.slice(first, norm.toNorm(line.end));
  const from = LINK.exec(text)?.[0].length ?? 0;
  let to = text.length;
  while (to > from && ENDING.has(text[to - 1] ?? '')) to--;
  return to - from < 2 ? null : norm.toRaw({ from: first + from, to: first + to });
}

/** Where the term stands in the entry's text, and where the words that explain it may begin. */
function termAt(
  text: string,
  length: number,
): { readonly from: number; readonly to: number; readonly behind: number } | null {
  const bracketed = BRACKETED.exec(text);
  if (bracketed) {
    const from = text.indexOf('【') + 1;
    return { from, to: from + (bracketed[1] ?? '').length, behind: bracketed[0].length };
  }
  if (text[length] === ':') return { from: 0, to: length, behind: length };
  for (const form of [SAID, QUOTED]) {
    const words = form.exec(text)?.[1];
    if (words === undefined) continue;
    const from = text.indexOf(words);
    return { from, to: from + words.length, behind: from + words.length };
  }
  return { from: 0, to: length, behind: length };
}
