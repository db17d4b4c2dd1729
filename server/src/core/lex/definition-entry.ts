/** One entry of a glossary: the term, a colon or 是指, the meaning. Where entries stand is known from the tree. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { type Definition, toDefinition } from './definition';

const LINK = /^\s*(?:[:,]\s*)?(?:—{1,2}\s*)?(?:就是指|是指|指的是|指|即)?[:,]?\s*/u;

/** The entry whose term stands at `name` and whose text reaches to `end`; null where nothing says what it means. */
export function readEntry(norm: NormText, name: Span, end: number): Definition | null {
  const from = norm.toNorm(name.start);
  const to = norm.toNorm(name.end);
  const limit = norm.toNorm(end);
  const link = LINK.exec(norm.text.slice(to, limit))?.[0] ?? '';
  if (link.trim() === '') return null;
  let last = limit;
  while (last > to && ENDING.has(norm.text[last - 1] ?? '')) last--;
  const meaning = { from: to + link.length, to: last };
  if (meaning.to - meaning.from < 2 || to <= from) return null;
  return toDefinition(norm, { form: 'glossary-entry', name: { from, to }, meaning });
}

const ENDING = new Set('。; ');
