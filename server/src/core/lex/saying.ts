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
import { type Clause, comparesYear, type Subject } from './saying-clause';
import { type Cues, cuesOf, type Doubts, doubtsOf, NO_DOUBTS } from './saying-cues';
import { type Measure, measureOf, unitFits } from './saying-measure';
import { Subjects } from './saying-subject';
import { Times } from './saying-time';
import { type Glue, PART_OF_PLACE } from './saying-words';
import { isLevel, isPurse, isSize } from './scope';
import type { Statement } from './statement';

export type { Measure } from './saying-measure';

export interface Saying extends Cues, Doubts {
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
  readonly #periods: readonly NormPeriod[];
  readonly #subjects: Subjects;
  readonly #times: Times;
  #sentenceScope: readonly string[] = [];

  constructor(norm: NormText, statements: readonly Statement[], lexicon: Lexicon) {
    this.#norm = norm;
    this.#periods = periodsIn(norm.text);
    this.#subjects = new Subjects(norm, statements, this.#periods, lexicon);
    this.#times = new Times(this.#periods);
  }

  read(figure: Figure, rank: Rank | null): Saying {
    const { text } = this.#norm;
    const from = rank ? rank.from : this.#norm.toNorm(figure.span.start);
    const to = this.#norm.toNorm(figure.span.end);
    const start = sentenceStart(text, from);
    const opens = start > this.#subjects.passed || this.#subjects.passed === 0;
    if (opens) this.#subjects.forget();
    const past = this.#times.pass(from);
    const period = this.#times.since(start);
    const clause = this.#subjects.clauseBefore(from);
    const cues = cuesOf(text, start, from, to);
    const behind = text.slice(to, to + BEHIND);
    const { subject, glue } = this.#subjects.next(figure, clause, rank !== null || cues.planned);
    if (opens) this.#sentenceScope = clause.scope.filter(isPurse);
    const fits = subject && isOf(subject, figure, glue, behind) ? subject : null;
    const base = glue.has('base');
    /* 从2017年的39下降到25: what it got to is of no such year. */
    if (base && period && period.at.from >= clause.from) this.#times.backTo(past);
    const plain = rank === null && !isUnlike(fits, glue) && !OF_SPEED.test(behind);
    const certain = fits?.certain === true && plain && this.#plainly(start, clause.from, from);
    const words = { phrase: clause.phrase, name: fits?.words ?? '' };
    return {
      figure,
      indicator: fits?.indicator ?? null,
      scope: rank ? listOf(rank.field) : this.#scopeOf(fits, clause, figure),
      period,
      earlier: this.#times.earlier,
      measure: measureOf(figure, fits?.indicator ?? null, glue, words, behind),
      base,
      ...cues,
      ...(certain ? doubtsOf(text, start, from) : NO_DOUBTS),
      certain,
    };
  }

  /** Sizes define what enterprises are counted, and cover only amounts; a place without an indicator is any place. */
  #scopeOf(subject: Subject | null, clause: Clause, { unit }: Figure): readonly string[] {
    const own = subject ? subject.scope : clause.scope.filter(isLevel);
    const scope = unit?.kind === 'count' ? own.filter((word) => !isSize(word)) : own;
    return scope.length > 0 ? scope : this.#sentenceScope;
  }

  /** The sentence speaks of the whole place, and compares with no other year than the last. */
  #plainly(start: number, clause: number, from: number): boolean {
    return !PART_OF_PLACE.test(this.#norm.text.slice(start, clause)) && !comparesYear(this.#periods, start, from);
  }
}

/** Words that make a figure unlike others of its indicator; what is new is unlike all there are. */
function isUnlike(subject: Subject | null, glue: ReadonlySet<Glue>): boolean {
  if (glue.has('new') && !NEW_ONES.test(subject?.indicator.name ?? '')) return true;
  return UNLIKE.some((one) => glue.has(one));
}

const UNLIKE: readonly Glue[] = ['against', 'base', 'average', 'basis'];
const NEW_ONES = /^(?:新|净增)/u;

/** 保持30%以上的增速: not what stands before it, but how fast that grew. */
const OF_SPEED = /^的?(?:增速|增长|增幅|速度|涨幅)/u;

function isOf(subject: Subject, figure: Figure, glue: ReadonlySet<Glue>, behind: string): boolean {
  if (!unitFits(subject.indicator, figure, glue)) return false;
  if (figure.unit?.kind === 'money' && CLASS.test(behind)) return false;
  /* Words that pick some of what is counted make its growth that of another thing. */
  const counted = figure.unit?.kind !== 'ratio' || subject.indicator.generic;
  return counted || !subject.narrowed;
}

/** An amount that only says of which size something is: 10亿元以上企业. */
const CLASS =
  /^的?(?:企业|项目|产业|工程|集群|园区|龙头|重大|制造业|工业|服务业|单体|大项目|楼宇|商场|平台|门店|市场|镇|村|合同|订单)/u;

const listOf = (word: string | null): readonly string[] => (word === null ? [] : [word]);

/** So many characters behind a figure tell what it is a part of. */
const BEHIND = 16;

/** The start of the sentence that holds `at`, or where one stops looking for it. */
function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - SENTENCE_REACH);
  for (let i = at - 1; i >= floor; i--) if (SENTENCE_ENDS.has(text[i] ?? '')) return i + 1;
  return floor;
}
