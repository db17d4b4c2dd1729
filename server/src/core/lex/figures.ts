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
import { isDigitAt } from './figures-digits';
import type { Draft, Outcome, Reason } from './figures-draft';
import { readDoubling, readHan } from './figures-han';
import { intervalsOf } from './figures-interval';
import { settleShared } from './figures-shared';
import type { Source } from './figures-source';
import { isHanDigit } from './numerals';
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
    const start = startsNumber(source.text, at);
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

const HAN_STARTS = new Set('十百千万半');

function startsNumber(text: string, at: number): Reader | null {
  if (isDigitAt(text, at)) return readArabic;
  const char = text[at] ?? '';
  if (char === '翻') return readDoubling;
  if (isHanDigit(char)) return readHan;
  if (!HAN_STARTS.has(char)) return null;
  if (char === '十') return readHan;
  if (char === '半') return text[at - 1] === '过' || text[at + 1] === '数' ? readHan : null;
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
