/**
 * What a paragraph says its figures are of: indicator, what it covers, when, and how the figure measures it. Only what stands
 * in the same sentence counts; sections and titles are for `model/`. A pure function of the paragraph.
 */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Figure } from './figure';
import { type Indicator, indicatorBefore } from './indicator';
import { type NormPeriod, type PeriodWords, periodsIn } from './period';
import { CUMULATIVE, DONE, GLUE_BEFORE, type Glue, LEAD_IN, TARGET } from './saying-words';
import { isScope } from './scope';
import type { Statement } from './statement';
import { longestAt, longestBefore } from './trie';

export type Measure = 'level' | 'growth' | 'change' | 'share' | 'rank' | 'count';

export interface Saying {
  readonly figure: Figure;
  readonly indicator: Indicator | null;
  /** The words that narrow or widen the indicator; null where none do. */
  readonly scope: string | null;
  /** The time its own sentence names, where it does. */
  readonly period: PeriodWords | null;
  readonly measure: Measure;
  readonly wished: boolean;
  readonly done: boolean;
  readonly cumulative: boolean;
  /** Every word between indicator and figure is understood, and the indicator is known by a name of its own. */
  readonly certain: boolean;
}

/** The subject that figures of one sentence share: 收入80亿元、增长5%. */
interface Subject {
  readonly indicator: Indicator;
  readonly scope: string | null;
  readonly certain: boolean;
}

/** Marks between which a clause lies. */
const CLAUSE_ENDS = new Set([',', ';', '。', ':', '!', '?', '、', '(', ')', '“', '”', '—']);
const SENTENCE_ENDS = new Set(['。', ';', '!', '?']);

/** So many characters before a figure are read at most. */
const REACH = 48;
const CUE_REACH = 60;

export function findSayings(
  norm: NormText,
  figures: readonly Figure[],
  statements: readonly Statement[],
  lexicon: Lexicon,
): readonly Saying[] {
  if (figures.length === 0) return [];
  const paired = respectively(norm, statements, lexicon);
  const periods = periodsIn(norm.text);
  const sayings: Saying[] = [];
  let subject: Subject | null = null;
  let previous = 0;
  let nextPeriod = 0;
  let period: NormPeriod | null = null;
  for (const figure of figures) {
    const from = norm.toNorm(figure.span.start);
    for (; (periods[nextPeriod]?.at.to ?? from + 1) <= from; nextPeriod++) {
      const one = periods[nextPeriod];
      if (one && !one.compared) period = one;
    }
    const sentence = sentenceStart(norm.text, from, previous);
    if (sentence > previous) subject = null;
    if (period && period.at.from < sentenceStart(norm.text, from, 0)) period = null;
    const clause = readClause(norm.text, from, previous, periods, lexicon);
    subject = paired.get(figure.number.start) ?? nextSubject(norm.text, clause, subject, previous, from);
    const fits = subject && unitFits(subject.indicator, figure, clause.glue) ? subject : null;
    sayings.push({
      figure,
      indicator: fits?.indicator ?? null,
      scope: fits?.scope ?? null,
      period,
      measure: measureOf(figure, fits?.indicator ?? null, clause.glue),
      ...cues(norm.text, from, norm.toNorm(figure.span.end)),
      certain: fits?.certain === true && !clause.glue.has('against') && !clause.glue.has('base'),
    });
    previous = norm.toNorm(figure.span.end);
  }
  return sayings;
}

/** The start of the sentence that holds `at`, looked for not further back than `limit`. */
function sentenceStart(text: string, at: number, limit: number): number {
  const floor = Math.max(limit, at - 4 * REACH);
  for (let i = at - 1; i >= floor; i--) if (SENTENCE_ENDS.has(text[i] ?? '')) return i + 1;
  return floor;
}

interface Clause {
  readonly subject: Subject | null;
  readonly glue: ReadonlySet<Glue>;
  /** Nothing but glue stands between the clause's start and the figure. */
  readonly empty: boolean;
  readonly from: number;
}

/** Reads backwards from a figure: glue, then an indicator, then what it covers. */
function readClause(
  text: string,
  to: number,
  previous: number,
  periods: readonly NormPeriod[],
  lexicon: Lexicon,
): Clause {
  let from = to;
  const floor = Math.max(previous, to - REACH);
  while (from > floor && !CLAUSE_ENDS.has(text[from - 1] ?? '')) from--;
  const glue = new Set<Glue>();
  let end = to;
  for (;;) {
    const skipped = skipBack(text, end, from, periods);
    if (skipped < end) {
      end = skipped;
      continue;
    }
    const found = longestBefore(GLUE_BEFORE, text.slice(from, end), end - from);
    const name = indicatorBefore(text, from, end, lexicon.indicators);
    if (!found || (name && end - name.from > found.word.length)) break;
    glue.add(found.value);
    end -= found.word.length;
  }
  const name = indicatorBefore(text, from, end, lexicon.indicators);
  if (!name) return { subject: null, glue, empty: end <= from, from };
  const scope = readScope(text.slice(from, name.from), lexicon);
  const certain = name.strong && name.indicator.reliable && scope.known;
  return { subject: { indicator: name.indicator, scope: scope.text, certain }, glue, empty: false, from };
}

/** Blanks and periods right before `end`. */
function skipBack(text: string, end: number, from: number, periods: readonly NormPeriod[]): number {
  if (end > from && text[end - 1] === ' ') return end - 1;
  const period = periodEndingAt(periods, end);
  if (!period || period.at.from < from) return end;
  return period.compared && period.at.from > from ? period.at.from - 1 : period.at.from;
}

function periodEndingAt(periods: readonly NormPeriod[], end: number): NormPeriod | null {
  let low = 0;
  let high = periods.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.at.to ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  const period = periods[low];
  return period?.at.to === end ? period : null;
}

/** What stands before an indicator: words that say nothing are dropped, periods too; the rest is what it covers. */
function readScope(text: string, lexicon: Lexicon): { readonly text: string | null; readonly known: boolean } {
  let rest = text;
  for (const { at } of [...periodsIn(text)].reverse()) rest = rest.slice(0, at.from) + rest.slice(at.to);
  rest = rest.trim();
  for (;;) {
    const lead = longestAt(LEAD_IN, rest, 0);
    const scope = longestAt(lexicon.scopes, rest, 0);
    if (!lead || (scope && scope.word.length >= lead.word.length)) break;
    rest = rest.slice(lead.word.length).trimStart();
  }
  while (rest.endsWith('的') || rest.endsWith(' ')) rest = rest.slice(0, -1);
  return rest === '' ? { text: null, known: true } : { text: rest, known: isScope(rest, lexicon.scopes) };
}

/** A clause of glue alone goes on with the subject before it, where only a comma lies between. */
function nextSubject(
  text: string,
  clause: Clause,
  before: Subject | null,
  previous: number,
  from: number,
): Subject | null {
  if (clause.subject || !clause.empty) return clause.subject;
  const between = text.slice(previous, clause.from);
  return previous > 0 && from > previous && /^[,、(]? ?$/u.test(between) ? before : null;
}

/** A%、B% of 甲、乙分别: which name each value belongs to, by the place of the value. */
function respectively(
  norm: NormText,
  statements: readonly Statement[],
  lexicon: Lexicon,
): ReadonlyMap<number, Subject | null> {
  const paired = new Map<number, Subject | null>();
  for (const statement of statements) {
    if (statement.kind !== 'respective') continue;
    const equal = statement.names.length === statement.values.length;
    statement.values.forEach((value, i) => {
      const name = equal ? statement.names[i] : null;
      paired.set(firstDigit(norm, value.span), name ? subjectOf(name.text, lexicon) : null);
    });
  }
  return paired;
}

/** Where the digits of a value begin; values may have hedges or verbs before them. */
function firstDigit(norm: NormText, span: { readonly start: number; readonly end: number }): number {
  const text = norm.read(span);
  const at = text.search(/\d/u);
  return at < 0
    ? span.start
    : norm.toRaw({ from: norm.toNorm(span.start) + at, to: norm.toNorm(span.start) + at + 1 }).start;
}

function subjectOf(name: string, lexicon: Lexicon): Subject | null {
  const clause = readClause(name, name.length, 0, periodsIn(name), lexicon);
  return clause.subject;
}

/** A figure can be of an indicator only if one counts in the unit of the other, or tells how it changed. */
function unitFits(indicator: Indicator, { unit, exponent }: Figure, glue: ReadonlySet<Glue>): boolean {
  if (!unit) return exponent > 0 || indicator.kind === 'index';
  if (unit.dimension === 'point' || unit.dimension === 'multiple' || unit.dimension === 'doubling') return true;
  if (unit.dimension === 'percent') {
    return indicator.dimensions.has('percent') || glue.has('growth') || glue.has('share') || glue.has('plain');
  }
  if (indicator.dimensions.has(unit.dimension)) return true;
  return unit.kind === 'count' && indicator.kind === 'count';
}

function measureOf(figure: Figure, indicator: Indicator | null, glue: ReadonlySet<Glue>): Measure {
  const { unit } = figure;
  const dimension = unit?.dimension ?? '';
  const moved = glue.has('growth') && !glue.has('to');
  if (dimension === 'point') return 'change';
  if (dimension === 'multiple' || dimension === 'doubling') return 'growth';
  if (dimension === 'percent' || dimension === 'ratio-part') {
    if (glue.has('share')) return 'share';
    if (moved) return 'growth';
    return indicator === null || indicator.kind === 'ratio' || indicator.kind === 'rate' ? 'level' : 'growth';
  }
  if (unit?.symbol === '位' && moved) return 'rank';
  if (unit?.kind === 'count') return 'count';
  return moved ? 'change' : 'level';
}

function cues(text: string, from: number, to: number): Pick<Saying, 'wished' | 'done' | 'cumulative'> {
  const start = Math.max(from - CUE_REACH, sentenceStart(text, from, 0));
  const before = text.slice(start, from);
  return {
    wished: TARGET.test(text.slice(start, to)),
    done: DONE.test(before),
    cumulative: CUMULATIVE.test(before),
  };
}
