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
import { type Before, type Clause, comparesYear, readClause, type Subject } from './saying-clause';
import { cuesOf } from './saying-cues';
import { type Measure, measureOf, unitFits } from './saying-measure';
import { shareOfSector, withBeginningOf } from './saying-names';
import { type Paired, respectively } from './saying-pairs';
import { type Glue, PART_OF_PLACE, SAME_SUBJECT } from './saying-words';
import { isLevel, isPurse, isSize } from './scope';
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
  readonly saysPlan: boolean;
  readonly saysPast: boolean;
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
  readonly #paired: ReadonlyMap<number, Paired>;
  readonly #periods: readonly NormPeriod[];
  #subject: Subject | null = null;
  #glue: ReadonlySet<Glue> = new Set();
  #previous: Before = { to: 0, act: null };
  #sentenceScope: readonly string[] = [];
  #row: Row | null = null;
  #nextPeriod = 0;
  #time: Time = { period: null, earlier: null };

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
    const past = this.#time;
    this.#passPeriods(from);
    const { period } = this.#time;
    const own = period && period.at.from >= start ? period : null;
    const clause = readClause(text, from, this.#previous, this.#periods, this.#lexicon);
    const cues = cuesOf(text, start, from, to);
    const behind = text.slice(to, to + BEHIND);
    const subject = this.#subjectOf(figure, clause, this.#norm.toNorm(figure.core.end), rank !== null || cues.planned);
    if (opens) this.#sentenceScope = clause.scope.filter(isPurse);
    const fits = subject && this.#fits(subject, figure, behind) ? this.#inPoints(subject, figure) : null;
    if (!this.#subject || !isPassing(subject, clause)) this.#subject = this.#kept(subject);
    this.#previous = { to, act: clause.act };
    /* 从2017年的39下降到25: what it got to is of no such year. */
    if (this.#glue.has('base') && own && own.at.from >= clause.from) this.#time = past;
    return {
      figure,
      indicator: fits?.indicator ?? null,
      scope: rank ? listOf(rank.field) : this.#scopeOf(fits, clause, figure),
      period: own,
      earlier: this.#time.earlier,
      measure: measureOf(
        figure,
        fits?.indicator ?? null,
        this.#glue,
        { phrase: clause.phrase, name: fits?.words ?? '' },
        behind,
      ),
      base: this.#glue.has('base'),
      ...cues,
      certain: fits?.certain === true && rank === null && this.#plainly(clause, start, from),
    };
  }

  /** Where something began, at another time: what grew since then did so over more than a year. */
  #kept(subject: Subject | null): Subject | null {
    return subject && this.#glue.has('base') ? { ...subject, certain: false } : subject;
  }

  #forget(): void {
    this.#subject = null;
    this.#sentenceScope = [];
    this.#row = null;
    this.#previous = { ...this.#previous, act: null };
  }

  /** A bare value of a list goes on with the verbs of the value before. */
  #goesOn(clause: Clause): boolean {
    if (this.#previous.to === 0 || clause.glue.size > 0) return false;
    const between = this.#norm.text.slice(this.#previous.to, clause.from) + clause.phrase;
    return LIST_MARK.test(between);
  }

  #fits(subject: Subject, figure: Figure, behind: string): boolean {
    if (!unitFits(subject.indicator, figure, this.#glue)) return false;
    if (figure.unit?.kind === 'money' && CLASS.test(behind)) return false;
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
  #plainly(clause: Clause, start: number, from: number): boolean {
    const { text } = this.#norm;
    if (PART_OF_PLACE.test(text.slice(start, clause.from))) return false;
    if (comparesYear(this.#periods, start, from)) return false;
    return !UNLIKE.some((glue) => this.#glue.has(glue));
  }

  #passPeriods(before: number): void {
    for (; (this.#periods[this.#nextPeriod]?.at.to ?? before + 1) <= before; this.#nextPeriod++) {
      const period = this.#periods[this.#nextPeriod];
      if (!period || period.compared) continue;
      this.#time = { period, earlier: period.kind === 'year' ? period : this.#time.earlier };
    }
  }

  /**
   * A clause of verbs alone goes on with the subject before it, where only a mark lies between; a bare list does not. `bare`: a rank or a
   * plan needs no verb.
   */
  #subjectOf(figure: Figure, clause: Clause, behind: number, bare: boolean): Subject | null {
    const paired = this.#pairedWith(figure, clause);
    if (paired !== undefined) return paired;
    const shared = this.#sharing(clause);
    if (shared) return shared;
    if (clause.subject) return clause.subject;
    const thing = figure.unit?.kind === 'count' && !bare ? thingBehind(this.#norm.text, behind, this.#lexicon) : null;
    if (thing) return thing;
    const between = this.#norm.text.slice(this.#previous.to, clause.from);
    if (this.#previous.to === 0 || !SAME_SUBJECT.test(between)) return this.#namedBefore(clause);
    if (clause.ofBefore || (bare && this.#subject)) return this.#subject && { ...this.#subject, certain: false };
    if (!clause.empty || (clause.glue.size === 0 && !LIST_MARK.test(between))) return null;
    if (clause.glue.size === 0) return figure.unit && this.#subject && { ...this.#subject, certain: false };
    return this.#subject && clause.glue.has('total') ? withoutNew(this.#subject) : this.#subject;
  }

  /** The subject by 分别; undefined where the figure is none of such a list. Sets what the figure's words are. */
  #pairedWith(figure: Figure, clause: Clause): Subject | null | undefined {
    const goesOn = this.#goesOn(clause);
    if (!goesOn) this.#glue = clause.glue;
    const again = this.#nextRow(clause, goesOn);
    const paired = this.#paired.get(figure.number.start);
    if (paired && !(again && paired.row.every((one) => one === null))) {
      this.#glue = new Set([...this.#glue, ...paired.glue]);
      this.#row = { subjects: paired.row, at: paired.row.indexOf(paired.subject), again: false };
      return paired.subject;
    }
    this.#row = again;
    if (!again) return undefined;
    const subject = again.subjects[again.at] ?? null;
    return subject && { ...subject, certain: false };
  }

  /** 分别为7.8万元、4.2万元，分别增长6.3%、8.2%: the second row of values is of the same names. */
  #nextRow(clause: Clause, goesOn: boolean): Row | null {
    const row = this.#row;
    if (!row) return null;
    const between = this.#norm.text.slice(this.#previous.to, clause.from);
    if (clause.empty && clause.glue.has('each') && SAME_SUBJECT.test(between)) return { ...row, at: 0, again: true };
    return row.again && goesOn ? { ...row, at: row.at + 1 } : null;
  }

  /** A name alone before the comma: 城镇居民人均可支配收入，由5160元增加到7703元. */
  #namedBefore(clause: Clause): Subject | null {
    const { text } = this.#norm;
    if (!clause.empty || clause.glue.size === 0 || text[clause.from - 1] !== ',') return null;
    const named = readClause(text, clause.from - 1, this.#previous, this.#periods, this.#lexicon);
    return named.subject && named.glue.size === 0 ? { ...named.subject, certain: false } : null;
  }

  /** A later name that lacks the beginning of the one before: 粮食播种面积60万亩、产量20万吨. */
  #sharing({ subject, phrase, glue }: Clause): Subject | null {
    const before = this.#subject;
    if (!before || (subject && !subject.indicator.generic) || subject?.narrowed) return null;
    const words = subject?.words ?? phrase;
    const indicator =
      (glue.has('share') ? withBeginningOf(before.words, `${words}占比`, this.#lexicon) : null) ??
      withBeginningOf(before.words, words, this.#lexicon);
    return indicator && { ...before, indicator, certain: false };
  }
}

interface Time {
  readonly period: NormPeriod | null;
  /** The last year named. */
  readonly earlier: PeriodWords | null;
}

/** The names of a list by 分别, and which of them has had its value. */
interface Row {
  readonly subjects: readonly (Subject | null)[];
  readonly at: number;
  readonly again: boolean;
}

/** An amount that only says of which size something is: 10亿元以上企业. */
const CLASS = /^的?(?:企业|项目|产业|工程|集群|园区|龙头|重大|制造业|工业|服务业|单体|大项目|镇|村|合同|订单)/u;

const listOf = (word: string | null): readonly string[] => (word === null ? [] : [word]);

/** Said of the subject before it, which goes on behind: 收入6亿元，完成预算的110%，增长8%. */
const isPassing = (subject: Subject | null, { phrase }: Clause): boolean =>
  PASSING.test(subject?.indicator.name ?? '') || (subject === null && OF_PLAN.test(phrase));
const PASSING = /完成率$/u;
const OF_PLAN = /(?:预算|计划|目标|任务)数?的?$/u;

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
