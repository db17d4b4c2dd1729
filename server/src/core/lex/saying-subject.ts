/**
 * Goes through the figures of a paragraph and says what each is of: its own clause, the list it stands in, the subject before it, or what
 * stands behind it. Knows neither times nor wishes.
 */
import type { Lexicon } from '../lexicon';
import type { NormText } from '../text/normalise';
import type { Figure } from './figure';
import type { NormPeriod } from './period';
import { thingBehind } from './saying-behind';
import { type Before, type Clause, readClause, type Subject } from './saying-clause';
import { shareOfSector, unsure, withBeginningOf } from './saying-names';
import { type Paired, respectively } from './saying-pairs';
import { partOfWhole } from './saying-parts';
import { type Said, taken } from './saying-taken';
import { type Glue, SAME_SUBJECT } from './saying-words';
import type { Statement } from './statement';

/** What a figure is said of, and the words between. */
export interface Told {
  readonly subject: Subject | null;
  readonly glue: ReadonlySet<Glue>;
}

/** The names of a list by 分别, and which of them has had its value. */
interface Row {
  readonly subjects: readonly (Subject | null)[];
  readonly at: number;
  readonly again: boolean;
}

export class Subjects {
  readonly #norm: NormText;
  readonly #lexicon: Lexicon;
  readonly #periods: readonly NormPeriod[];
  readonly #paired: ReadonlyMap<number, Paired>;
  #subject: Subject | null = null;
  #glue: ReadonlySet<Glue> = new Set();
  #previous: Before = { to: 0, act: null, part: false };
  /** What the members of a list behind 其中 are parts of. */
  #whole: Subject | null = null;
  /** The list began with enterprises or the like, so that what follows in it may be theirs. */
  #owned = false;
  /** The last amount that was told of the subject. */
  #said: Said | null = null;
  #row: Row | null = null;

  constructor(norm: NormText, statements: readonly Statement[], periods: readonly NormPeriod[], lexicon: Lexicon) {
    this.#norm = norm;
    this.#lexicon = lexicon;
    this.#periods = periods;
    this.#paired = respectively(norm, statements, lexicon);
  }

  /** Where the last figure ended. */
  get passed(): number {
    return this.#previous.to;
  }

  /** A new sentence: nothing is carried on. */
  forget(): void {
    this.#subject = null;
    this.#row = null;
    this.#said = null;
    this.#previous = { ...this.#previous, act: null, part: false };
  }

  clauseBefore(to: number): Clause {
    return readClause(this.#norm.text, to, this.#previous, this.#periods, this.#lexicon);
  }

  /** `bare`: a rank or a plan needs no verb to be of the subject before it. */
  next(figure: Figure, clause: Clause, bare: boolean): Told {
    if (clause.part && !this.#previous.part) this.#whole = this.#subject;
    const listed = this.#norm.text[clause.from - 1] === '、' && clause.from - this.#previous.to <= 1;
    if (!listed) this.#owned = false;
    const subject = this.#subjectOf(figure, clause, bare);
    this.#owned ||= OWNERS.test(clause.phrase);
    if (!isPassing(subject, clause)) this.#keep(subject, figure, clause);
    this.#previous = { to: this.#norm.toNorm(figure.span.end), act: clause.act, part: clause.part };
    const inPoints = subject && figure.unit?.dimension === 'point' ? shareOfSector(subject, this.#lexicon) : null;
    return { subject: inPoints ?? subject, glue: this.#glue };
  }

  /** Where something began, at another time: what grew since then did so over more than a year. */
  #keep(subject: Subject | null, { unit }: Figure, { act }: Clause): void {
    const before = this.#subject;
    const same = subject !== null && subject.indicator === before?.indicator;
    const grew = same && this.#said?.fresh === true && this.#glue.has('growth');
    this.#subject = grew ? before : subject && this.#glue.has('base') ? unsure(subject) : subject;
    const others = !same && this.#said?.dimension === unit?.dimension;
    if (!same) this.#said = null;
    if (!unit || CHANGES.has(unit.dimension)) return;
    const fresh = act === 'new' || this.#glue.has('new');
    this.#said = { dimension: unit.dimension, glue: this.#glue, fresh, others };
  }

  /** A bare value of a list goes on with the verbs of the value before. */
  #goesOn(clause: Clause): boolean {
    if (this.#previous.to === 0 || clause.glue.size > 0) return false;
    const between = this.#norm.text.slice(this.#previous.to, clause.from) + clause.phrase;
    return LIST_MARK.test(between);
  }

  /** A clause of verbs alone goes on with the subject before it, where only a mark lies between. */
  #subjectOf(figure: Figure, clause: Clause, bare: boolean): Subject | null {
    const paired = this.#pairedWith(figure, clause);
    if (paired !== undefined) return paired;
    const shared = this.#sharing(clause);
    if (shared) return shared;
    if (clause.part && !clause.empty) return partOfWhole(clause, this.#whole, this.#lexicon);
    if (clause.subject) return this.#owned && isTheirs(clause.subject) ? unsure(clause.subject) : clause.subject;
    const thing = bare ? null : this.#thingBehind(figure);
    if (thing) return thing;
    const between = this.#norm.text.slice(this.#previous.to, clause.from);
    if (this.#previous.to === 0 || !SAME_SUBJECT.test(between)) return this.#namedBefore(clause);
    if (clause.ofBefore || (bare && this.#subject)) return this.#subject && unsure(this.#subject);
    if (!clause.empty || (clause.glue.size === 0 && !LIST_MARK.test(between))) return null;
    if (clause.glue.size === 0) return figure.unit && this.#subject && unsure(this.#subject);
    return this.#subject && taken(this.#subject, this.#said, figure, clause.glue, this.#lexicon);
  }

  #thingBehind({ unit, core }: Figure): Subject | null {
    return unit?.kind === 'count' ? thingBehind(this.#norm.text, this.#norm.toNorm(core.end), this.#lexicon) : null;
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
    return subject && unsure(subject);
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
    return named.subject && named.glue.size === 0 ? unsure(named.subject) : null;
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

/** Said of the subject before it, which goes on behind: 收入6亿元，完成预算的110%，增长8%. */
const isPassing = (subject: Subject | null, { phrase }: Clause): boolean =>
  PASSING.test(subject?.indicator.name ?? '') || (subject === null && OF_PLAN.test(phrase));
const PASSING = /完成率$/u;
const OF_PLAN = /(?:预算|计划|目标|任务)数?的?$/u;

/** 新增软件企业40家、从业人员达到3万人: whose staff it is. */
const OWNERS = /(?:企业|产业|园区|基地|集群|平台|商户|机构|楼宇|合作社|主体)$/u;
const isTheirs = ({ indicator }: Subject): boolean => indicator.kind !== 'count' && !NEW_ONES.test(indicator.name);
const NEW_ONES = /^(?:新|净增)/u;

/** They tell how an amount changed or where it stands, and are none. */
const CHANGES: ReadonlySet<string> = new Set(['percent', 'point', 'multiple', 'doubling', 'rank']);

/** Between members of a list of values. */
const LIST_MARK = /^(?:[、和及与]|以及)$/u;
