/**
 * What a paragraph says its figures are of: indicator, what it covers, when, and how the figure measures it. Only what stands
 * in the same paragraph counts; sections and titles are for `model/`. A pure function of the paragraph.
 */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { type NormPeriod, type PeriodWords, periodsIn } from './period';
import { type Clause, readClause, type Subject } from './saying-clause';
import { respectively } from './saying-pairs';
import { CUMULATIVE, DONE, type Glue, PART_OF_PLACE, SAME_SUBJECT, TARGET } from './saying-words';
import type { Statement } from './statement';

export type Measure = 'level' | 'growth' | 'change' | 'share' | 'rank' | 'count';

export interface Saying {
  readonly figure: Figure;
  readonly indicator: Indicator | null;
  /** The words that narrow or widen the indicator; null where none do. */
  readonly scope: string | null;
  /** The time its own sentence names, where it does. */
  readonly period: PeriodWords | null;
  /** The last year an earlier sentence of the paragraph names. */
  readonly earlier: PeriodWords | null;
  readonly measure: Measure;
  /** 从, 由: where something began, at another time than where it got to. */
  readonly base: boolean;
  readonly wished: boolean;
  readonly done: boolean;
  readonly cumulative: boolean;
  /** Every word between indicator and figure is understood, and the indicator is known by a name of its own. */
  readonly certain: boolean;
}

const SENTENCE_ENDS = new Set(['。', ';', '!', '?']);

/** So far back a sentence is followed, and words that tell a wish or a result are looked for. */
const SENTENCE_REACH = 200;
const CUE_REACH = 36;

export function findSayings(
  norm: NormText,
  figures: readonly Figure[],
  statements: readonly Statement[],
  lexicon: Lexicon,
): readonly Saying[] {
  if (figures.length === 0) return [];
  const reader = new Reader(norm, statements, lexicon);
  return figures.map((figure) => reader.read(figure));
}

/** Goes through the figures of a paragraph in their order. */
class Reader {
  readonly #norm: NormText;
  readonly #lexicon: Lexicon;
  readonly #paired: ReadonlyMap<number, Subject | null>;
  readonly #periods: readonly NormPeriod[];
  #subject: Subject | null = null;
  #glue: ReadonlySet<Glue> = new Set();
  #previous = 0;
  #nextPeriod = 0;
  #period: NormPeriod | null = null;
  #earlier: PeriodWords | null = null;

  constructor(norm: NormText, statements: readonly Statement[], lexicon: Lexicon) {
    this.#norm = norm;
    this.#lexicon = lexicon;
    this.#paired = respectively(norm, statements, lexicon);
    this.#periods = periodsIn(norm.text);
  }

  read(figure: Figure): Saying {
    const { text } = this.#norm;
    const from = this.#norm.toNorm(figure.span.start);
    const to = this.#norm.toNorm(figure.span.end);
    const start = sentenceStart(text, from);
    if (start > this.#previous) this.#subject = null;
    this.#passPeriods(from);
    const own = this.#period && this.#period.at.from >= start ? this.#period : null;
    const clause = readClause(text, from, this.#previous, this.#periods, this.#lexicon);
    const between = text.slice(this.#previous, clause.from);
    const listed = this.#previous > 0 && clause.glue.size === 0 && clause.empty && LIST_MARK.test(between);
    this.#glue = listed ? this.#glue : clause.glue;
    this.#subject = this.#nextSubject(figure, clause, between);
    const fits = this.#subject && unitFits(this.#subject.indicator, figure, this.#glue) ? this.#subject : null;
    this.#previous = to;
    return {
      figure,
      indicator: fits?.indicator ?? null,
      scope: fits?.scope ?? null,
      period: own,
      earlier: this.#earlier,
      measure: measureOf(figure, fits?.indicator ?? null, this.#glue),
      base: this.#glue.has('base'),
      ...cues(text, Math.max(start, from - CUE_REACH), from, to),
      certain: fits?.certain === true && this.#plainly(clause, start),
    };
  }

  /** Nothing in the sentence makes the figure another one than that of the whole place in one year. */
  #plainly(clause: Clause, start: number): boolean {
    if (clause.comparedYear || PART_OF_PLACE.test(this.#norm.text.slice(start, clause.from))) return false;
    return !UNLIKE.some((glue) => this.#glue.has(glue));
  }

  #passPeriods(before: number): void {
    for (; (this.#periods[this.#nextPeriod]?.at.to ?? before + 1) <= before; this.#nextPeriod++) {
      const period = this.#periods[this.#nextPeriod];
      if (!period || period.compared) continue;
      this.#period = period;
      if (period.kind === 'year') this.#earlier = period;
    }
  }

  /** A clause of verbs alone goes on with the subject before it, where only a mark lies between; a bare list does not. */
  #nextSubject(figure: Figure, clause: Clause, between: string): Subject | null {
    const paired = this.#paired.get(figure.number.start);
    if (paired !== undefined) return paired;
    if (clause.subject) return clause.subject;
    if (this.#previous === 0 || !SAME_SUBJECT.test(between)) return null;
    if (clause.ofBefore) return this.#subject && { ...this.#subject, certain: false };
    if (!clause.empty || clause.glue.size === 0) return null;
    return this.#subject && clause.glue.has('total') ? withoutNew(this.#subject) : this.#subject;
  }
}

/** Words that make a figure unlike others of its indicator. */
const UNLIKE: readonly Glue[] = ['against', 'base', 'average', 'basis'];

/** 新增12家、总数达80家: the total is not one of the new ones. */
const withoutNew = (subject: Subject): Subject | null =>
  NEW_ONES.test(subject.scope ?? '') || NEW_ONES.test(subject.indicator.name) ? null : subject;
const NEW_ONES = /新增|净增|新设|新建/u;

/** Between members of a list of values. */
const LIST_MARK = /^[、和及与]$/u;

/** The start of the sentence that holds `at`, or where one stops looking for it. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - SENTENCE_REACH);
  for (let i = at - 1; i >= floor; i--) if (SENTENCE_ENDS.has(text[i] ?? '')) return i + 1;
  return floor;
}

/** A figure can be of an indicator only if one counts in the unit of the other, or tells how it changed. */
function unitFits(indicator: Indicator, { unit, exponent }: Figure, glue: ReadonlySet<Glue>): boolean {
  if (!unit) return exponent > 0 || indicator.kind === 'index';
  if (unit.dimension === 'point' || unit.dimension === 'multiple' || unit.dimension === 'doubling') return true;
  if (unit.dimension === 'percent')
    return indicator.dimensions.has('percent') || glue.has('growth') || glue.has('share');
  return indicator.dimensions.has(unit.dimension) || (unit.kind === 'count' && indicator.kind === 'count');
}

function measureOf(figure: Figure, indicator: Indicator | null, glue: ReadonlySet<Glue>): Measure {
  const { unit } = figure;
  const dimension = unit?.dimension ?? '';
  const moved = glue.has('growth') && !glue.has('to');
  if (dimension === 'point') return 'change';
  if (dimension === 'multiple' || dimension === 'doubling') return 'growth';
  if (dimension === 'percent') {
    if (glue.has('share')) return 'share';
    return moved || (indicator !== null && !indicator.dimensions.has('percent')) ? 'growth' : 'level';
  }
  if (unit?.symbol === '位' && moved) return 'rank';
  if (glue.has('new')) return 'change';
  if (unit?.kind === 'count') return 'count';
  return moved ? 'change' : 'level';
}

function cues(text: string, start: number, from: number, to: number): Pick<Saying, 'wished' | 'done' | 'cumulative'> {
  const before = text.slice(start, from);
  return { wished: TARGET.test(text.slice(start, to)), done: DONE.test(before), cumulative: CUMULATIVE.test(before) };
}
