/** Figures that are words: 一半, 半数, 过半, 翻番. */
import { rational } from '../arithmetic/rational';
import { accept, type Draft, type Outcome } from './figures-draft';
import { partUnit } from './figures-shares';
import type { Source } from './figures-source';
import { hedgeAfter, hedgeBefore } from './hedge';
import { longestAt } from './trie';

/** Behind 过半 these make it a stretch of time or way: 过半年. */
const NO_HALF = new Set('年天日月夜路场程');

/** 一半 and 半数 are 45 to 55 percent; 过半 and 超半数 more than 50. The number is 半, so that nothing is rewritten. */
export function readHalf(text: string, at: number): Outcome | null {
  if (text[at] !== '半' && text[at + 1] !== '半') return null;
  const word = ['一半', '半数'].find((one) => text.startsWith(one, at));
  const over = text[at - 1] === '过' && text[at] === '半' && !NO_HALF.has(text[at + 1] ?? '');
  if (!word && !over) return null;
  const to = at + (word?.length ?? 1);
  const number = word === '一半' ? { from: at + 1, to: at + 2 } : { from: at, to: at + 1 };
  const core = { from: at, to };
  const before = over ? null : hedgeBefore(text, at);
  const after = hedgeAfter(text, to);
  const hedge = over ? { kind: 'at-least' as const, words: '过' } : (before ?? after);
  const draft: Draft = {
    number,
    core,
    span: { from: over ? at - 1 : (before?.edge ?? at), to: after?.edge ?? to },
    numerals: 'chinese',
    written: { mantissa: 5n, scale: 1 },
    exponent: 0,
    unit: partUnit(word ?? '半', 1n),
    hedge: hedge && { kind: hedge.kind, words: hedge.words },
    lowest: 0,
    upper: null,
    slack: rational(5),
    shared: false,
  };
  return accept(draft.span.to, [draft]);
}

/** Behind 翻番 these make it a programme's name: 翻番计划. */
const PROGRAMMES = new Set('计行工规');

/** 翻番 without a number doubles once: the number is the gap between the two words, where 一 could stand. */
export function readDoubling({ text, units }: Source, at: number): Outcome | null {
  if (text[at] !== '翻' || text[at + 1] !== '番' || PROGRAMMES.has(text[at + 2] ?? '')) return null;
  const unit = longestAt(units, text, at + 1)?.value;
  if (unit?.dimension !== 'doubling') return null;
  const core = { from: at + 1, to: at + 2 };
  const draft: Draft = {
    number: { from: at + 1, to: at + 1 },
    core,
    span: core,
    numerals: 'chinese',
    written: { mantissa: 1n, scale: 0 },
    exponent: 0,
    unit,
    hedge: null,
    lowest: 0,
    upper: null,
    slack: null,
    shared: false,
  };
  return accept(at + 2, [draft]);
}
