/**
 * Finds the figures of a paragraph. The scanner goes over the text once; the readers in `figures-*.ts` say what stands at a
 * number, the guards in `not-figures*.ts` what is none.
 */
import type { Lexicon } from '../lexicon';
import type { NormSpan, NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { findEnclosed } from './enclosed';
import type { Figure } from './figure';
import { readArabic } from './figures-arabic';
import type { Draft, Outcome, Reason } from './figures-draft';
import { readHan } from './figures-han';
import { intervalsOf } from './figures-interval';
import { settleShared } from './figures-shared';
import type { Source } from './figures-source';
import { readDoubling } from './figures-words';
import type { Opening } from './opening';

/** A number that is no figure, and why. */
export interface Passed {
  readonly span: Span;
  readonly why: Reason;
}

export interface Scan {
  readonly figures: readonly Figure[];
  readonly passed: readonly Passed[];
}

/** The figures of a paragraph in the order of their places, disjoint. */
export function findFigures(norm: NormText, lexicon: Lexicon, opening: Opening): readonly Figure[] {
  return scanFigures(norm, lexicon, opening).figures;
}

/** The figures, and what was passed over; the latter for tests and for people who wonder. */
export function scanFigures(norm: NormText, lexicon: Lexicon, opening: Opening): Scan {
  const source: Source = { text: norm.text, units: lexicon.units };
  const closed = closedSpans(norm, opening);
  const drafts: Draft[] = [];
  const passed: Passed[] = [];
  let next = 0;
  let at = 0;
  while (at < source.text.length) {
    const kind = STARTS[source.text.charCodeAt(at)] ?? 0;
    const start = kind === 0 ? null : readerAt(source.text, at, kind);
    if (!start) {
      at++;
      continue;
    }
    while ((closed[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const enclosure = closed[next];
    const outcome: Outcome | null =
      enclosure && enclosure.from <= at ? { to: enclosure.to, drafts: [], why: enclosure.why } : start(source, at);
    if (outcome?.why) passed.push({ span: norm.toRaw({ from: at, to: outcome.to }), why: outcome.why });
    if (outcome) drafts.push(...outcome.drafts);
    at = Math.max(at + 1, outcome?.to ?? 0);
  }
  const settled = settleShared(source.text, drafts);
  for (const { number } of settled.refused) passed.push({ span: norm.toRaw(number), why: 'bare' });
  return { figures: settled.drafts.map((draft) => toFigure(norm, draft)), passed };
}

type Reader = (source: Source, at: number) => Outcome | null;

/** Where a number may start, by UTF-16 unit: 1 a digit, 2 a Chinese numeral, 3 one that starts only some words, 4 翻. */
const STARTS = (() => {
  const table = new Uint8Array(0x10000);
  const mark = (chars: string, kind: number): void => {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = kind;
  };
  mark('0123456789', 1);
  mark('〇零一二两三四五六七八九十', 2);
  mark('百千万半', 3);
  mark('翻', 4);
  return table;
})();

function readerAt(text: string, at: number, kind: number): Reader | null {
  if (kind === 1) return readArabic;
  if (kind === 2) return readHan;
  if (kind === 4) return readDoubling;
  if (text[at] === '半') return text[at - 1] === '过' || text[at + 1] === '数' ? readHan : null;
  return text.startsWith('分之', at + 1) ? readHan : null;
}

interface Closed extends NormSpan {
  readonly why: Reason;
}

/** Where no figure can stand: the paragraph's own number, names in quotes. */
function closedSpans(norm: NormText, opening: Opening): readonly Closed[] {
  const spans: Closed[] = findEnclosed(norm.text).map((span): Closed => ({ ...span, why: 'quoted' }));
  if (!opening.marker) return spans;
  const { start, end } = opening.marker.span;
  const marker: Closed = { from: norm.toNorm(start), to: norm.toNorm(end), why: 'marker' };
  return [marker, ...spans.filter((span) => span.from >= marker.to)];
}

function toFigure(norm: NormText, draft: Draft): Figure {
  return {
    span: norm.toRaw(draft.span),
    number: norm.toRaw(draft.number),
    core: norm.toRaw(draft.core),
    numerals: draft.numerals,
    written: draft.written,
    exponent: draft.exponent,
    unit: draft.unit,
    ...intervalsOf(draft),
    hedge: draft.hedge,
  };
}
