/**
 * What a paragraph says its figures are of: indicator, what it covers, when, and how the figure measures it. Only what stands
 * in the same paragraph counts; sections and titles are for `model/`. A pure function of the paragraph.
 */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Figure } from './figure';
import type { Indicator } from './indicator';
import { type NormPeriod, type PeriodWords, periodsIn } from './period';
import { findRanks, type Rank } from './ranks';
import { thingBehind } from './saying-behind';
import { type Before, type Clause, readClause, type Subject } from './saying-clause';
import { cuesOf } from './saying-cues';
import { type Measure, measureOf, unitFits } from './saying-measure';
import { shareOfSector, withBeginningOf } from './saying-names';
import { respectively } from './saying-pairs';
import { type Glue, PART_OF_PLACE, SAME_SUBJECT } from './saying-words';
import { isLevel, isSize } from './scope';
import type { Statement } from './statement';

export type { Measure } from './saying-measure';

export interface Saying {
  readonly figure: Figure;
  readonly indicator: Indicator | null;
  /** The words for a place, a level of government or a size of enterprises that it is said of, in their order. */
  readonly scope: readonly string[];
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
  readonly planned: boolean;
  /** Every word between indicator and figure is understood, and the indicator is known by a name of its own. */
  readonly certain: boolean;
}

const SENTENCE_ENDS = new Set(['。', ';', '!', '?']);

/** So far back a sentence is followed. */
const SENTENCE_REACH = 200;

export function findSayings(
  norm: NormText,
  figures: readonly Figure[],
  statements: readonly Statement[],
  lexicon: Lexicon,
): readonly Saying[] {
  const ranks = findRanks(norm);
  if (figures.length === 0 && ranks.length === 0) return [];
  const reader = new Reader(norm, statements, lexicon);
  const ranked = new Map(ranks.map((rank) => [rank.figure, rank]));
  const all = [...figures, ...ranked.keys()].sort((a, b) => a.span.start - b.span.start);
  return all.map((figure) => reader.read(figure, ranked.get(figure) ?? null));
}

/** Goes through the figures of a paragraph in their order. */
class Reader {
  readonly #norm: NormText;
  readonly #lexicon: Lexicon;
  readonly #paired: ReadonlyMap<number, Subject | null>;
  readonly #periods: readonly NormPeriod[];
  #subject: Subject | null = null;
  #glue: ReadonlySet<Glue> = new Set();
  #previous: Before = { to: 0, act: null };
  #sentenceScope: readonly string[] = [];
  #nextPeriod = 0;
  #period: NormPeriod | null = null;
  #earlier: PeriodWords | null = null;

  constructor(norm: NormText, statements: readonly Statement[], lexicon: Lexicon) {
    this.#norm = norm;
    this.#lexicon = lexicon;
    this.#paired = respectively(norm, statements, lexicon);
    this.#periods = periodsIn(norm.text);
  }

  read(figure: Figure, rank: Rank | null): Saying {
    const { text } = this.#norm;
    const from = rank ? rank.from : this.#norm.toNorm(figure.span.start);
    const to = this.#norm.toNorm(figure.span.end);
    const start = sentenceStart(text, from);
    const opens = start > this.#previous.to || this.#previous.to === 0;
    if (opens) this.#forget();
    this.#passPeriods(from);
    const own = this.#period && this.#period.at.from >= start ? this.#period : null;
    const clause = readClause(text, from, this.#previous, this.#periods, this.#lexicon);
    const cues = cuesOf(text, start, from, to);
    this.#glue = this.#goesOn(clause) ? this.#glue : clause.glue;
    const subject = this.#subjectOf(figure, clause, this.#norm.toNorm(figure.core.end), rank !== null || cues.planned);
    if (opens) this.#sentenceScope = clause.scope.filter(isLevel);
    const fits = subject && this.#fits(subject, figure) ? this.#inPoints(subject, figure) : null;
    if (!subject || !PASSING.test(subject.indicator.name) || !this.#subject) this.#subject = subject;
    this.#previous = { to, act: clause.act };
    return {
      figure,
      indicator: fits?.indicator ?? null,
      scope: rank ? listOf(rank.field) : this.#scopeOf(fits, clause, figure),
      period: own,
      earlier: this.#earlier,
      measure: measureOf(figure, fits?.indicator ?? null, this.#glue, clause.phrase, text.slice(to, to + BEHIND)),
      base: this.#glue.has('base'),
      ...cues,
      certain: fits?.certain === true && rank === null && this.#plainly(clause, start),
    };
  }

  #forget(): void {
    this.#subject = null;
    this.#sentenceScope = [];
    this.#previous = { ...this.#previous, act: null };
  }

  /** A bare value of a list goes on with the verbs of the value before. */
  #goesOn(clause: Clause): boolean {
    if (this.#previous.to === 0 || clause.glue.size > 0) return false;
    const between = this.#norm.text.slice(this.#previous.to, clause.from) + clause.phrase;
    return LIST_MARK.test(between);
  }

  #fits(subject: Subject, figure: Figure): boolean {
    if (!unitFits(subject.indicator, figure, this.#glue)) return false;
    /* Words that pick some of what is counted make its growth that of another thing. */
    const counted = figure.unit?.kind !== 'ratio' || subject.indicator.generic;
    return counted || !subject.narrowed;
  }

  #inPoints(subject: Subject, { unit }: Figure): Subject {
    return unit?.dimension === 'point' ? (shareOfSector(subject, this.#lexicon) ?? subject) : subject;
  }

  /** Sizes define what enterprises are counted, and cover only amounts; a place without an indicator is any place. */
  #scopeOf(subject: Subject | null, clause: Clause, { unit }: Figure): readonly string[] {
    const own = subject ? subject.scope : clause.scope.filter(isLevel);
    const scope = unit?.kind === 'count' ? own.filter((word) => !isSize(word)) : own;
    return scope.length > 0 ? scope : this.#sentenceScope;
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

  /**
   * A clause of verbs alone goes on with the subject before it, where only a mark lies between; a bare list does not. `bare`: a rank or a
   * plan needs no verb.
   */
  #subjectOf(figure: Figure, clause: Clause, behind: number, bare: boolean): Subject | null {
    const paired = this.#paired.get(figure.number.start);
    if (paired !== undefined) return paired;
    const shared = this.#sharing(clause);
    if (shared) return shared;
    if (clause.subject) return clause.subject;
    const thing = figure.unit?.kind === 'count' && !bare ? thingBehind(this.#norm.text, behind, this.#lexicon) : null;
    if (thing) return thing;
    const between = this.#norm.text.slice(this.#previous.to, clause.from);
    if (this.#previous.to === 0 || !SAME_SUBJECT.test(between)) return null;
    if (clause.ofBefore || (bare && this.#subject)) return this.#subject && { ...this.#subject, certain: false };
    if (!clause.empty || clause.glue.size === 0) return null;
    return this.#subject && clause.glue.has('total') ? withoutNew(this.#subject) : this.#subject;
  }

  /** A later name that lacks the beginning of the one before: 粮食播种面积60万亩、产量20万吨. */
  #sharing({ subject, phrase, glue }: Clause): Subject | null {
    const before = this.#subject;
    if (!before || (subject && !subject.indicator.generic) || subject?.narrowed) return null;
    const words = subject?.words ?? phrase;
    const indicator =
      withBeginningOf(before.words, words, this.#lexicon) ??
      (glue.has('share') ? withBeginningOf(before.words, `${words}占比`, this.#lexicon) : null);
    return indicator && { ...before, indicator, certain: false };
  }
}

const listOf = (word: string | null): readonly string[] => (word === null ? [] : [word]);

/** Said of the subject before it, which goes on behind: 收入6亿元，完成预算的110%，增长8%. */
const PASSING = /完成率$/u;

/** So many characters behind a figure tell what it is a part of. */
const BEHIND = 16;

/** Words that make a figure unlike others of its indicator. */
const UNLIKE: readonly Glue[] = ['against', 'base', 'average', 'basis'];

/** 新增12家、总数达80家: the total is not one of the new ones. */
const withoutNew = (subject: Subject): Subject | null => (NEW_ONES.test(subject.indicator.name) ? null : subject);
const NEW_ONES = /新增|净增|新设|新建/u;

/** Between members of a list of values. */
const LIST_MARK = /^(?:[、和及与]|以及)$/u;

/** The start of the sentence that holds `at`, or where one stops looking for it. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - SENTENCE_REACH);
  for (let i = at - 1; i >= floor; i--) if (SENTENCE_ENDS.has(text[i] ?? '')) return i + 1;
  return floor;
}
