/**
 * What a rule is: facts (`find`), words (`say`) and cure (`mend`), with its page and its examples. One file a rule.
 * Rules keep no state and do not see each other.
 */
import type { ParagraphFacts } from '../lex/facts';
import type { Lexicon } from '../lexicon';
import type { Message, Wording } from '../message';
import type { Digest } from '../model/digest';
import type { Identity } from '../model/identity';
import type { Report } from '../model/report';
import type { Edit } from '../text/edits';
import type { Span } from '../text/span';
import type { OptionSpecs, OptionValues } from './options';

export type Level = 'error' | 'warning' | 'information' | 'hint';
export type RuleId = `${string}/${string}`;

export type Verdict = 'consistent' | 'consistent-by-rounding' | 'inconsistent' | 'not-checkable';

/** Another place that has to do with a finding. `uri` only where it lies in another document. */
export interface Related {
  readonly span: Span;
  readonly message: Message;
  readonly uri?: string;
}

/** A cure. `unsafe` changes a figure or a number: never applied without being asked for. */
export interface Fix {
  readonly title: Message;
  readonly safety: 'safe' | 'unsafe';
  /**
   * How an unsafe one is offered. `style`: a matter of form, at one click. `confirm`: with a look at what it changes.
   * `candidate`: a guess among several, shown as such.
   */
  readonly manner?: 'style' | 'confirm' | 'candidate';
  readonly edits: readonly Edit[];
}

/** One place where the rule applied. Rules extend it with the facts that `say` and `mend` need. */
export interface Hit {
  /** What is marked. */
  readonly span: Span;
  /** Only `inconsistent` (the default) becomes a finding; the others are listed as relations. */
  readonly verdict?: Verdict;
  /** Lowers (or sets) the rule's own level for this hit. */
  readonly level?: Level;
  /** The figures that take part, for hovers and for the coverage. */
  readonly operands?: readonly Span[];
  /** All that is told at the marked place, where that is more than is marked: the places of a habit, a line end that goes too. */
  readonly covers?: readonly Span[];
}

export interface Saying {
  readonly message: Message;
  readonly related?: readonly Related[];
}

/** Scope `paragraph`: sees one paragraph; every span in hits, related places and edits counts from the paragraph's start. */
export interface ParagraphSubject {
  readonly facts: ParagraphFacts;
  readonly lexicon: Lexicon;
}

/** Scope `report`: sees the whole text; spans count from the text's start. */
export interface ReportSubject {
  readonly report: Report;
}

/** Scope `reports`: sees the text and what is known of the other documents. */
export interface ReportsSubject extends ReportSubject {
  readonly peers: readonly Digest[];
  /** Which report the text is, as somebody corrected it or by its own words. */
  readonly identity: Identity;
  /** The text's own digest, with the place, year and kind that hold for it. Made when first asked for. */
  readonly own: Digest;
}

export interface Subjects {
  readonly paragraph: ParagraphSubject;
  readonly report: ReportSubject;
  readonly reports: ReportsSubject;
}

export type Scope = keyof Subjects;

/** An example of the rule's page and its first test: the marked places are written [[so]]. */
export interface Example {
  readonly text: string;
  readonly note?: Wording;
  /** Other documents beside it, each as its text: for rules that compare documents. */
  readonly peers?: readonly string[];
  /** Only as it stands: the fault lies in the very width, blanks or line ends that other guises of a text change. */
  readonly asWritten?: boolean;
}

export interface Docs {
  /** One sentence: what is wrong. */
  readonly what: Wording;
  /** Why it matters, when it is silent, and its source (GB/T number, XBRL Calculations 1.1, …). */
  readonly why: Wording;
  /** Each holds at least one [[marked place]]: exactly these are found. */
  readonly bad: readonly Example[];
  /** Nothing is found here: the traps. */
  readonly good: readonly Example[];
}

export interface RuleSpec<S extends Scope, O extends OptionSpecs, H extends Hit> {
  readonly id: RuleId;
  readonly scope: S;
  readonly level: Level;
  /** False for a rule that is off until somebody turns it on. */
  readonly enabled?: false;
  readonly since: string;
  readonly fixes: 'never' | 'sometimes' | 'always';
  readonly options: O;
  readonly docs: Docs;
  find(subject: Subjects[S], options: OptionValues<O>): Iterable<H>;
  say(hit: H, subject: Subjects[S]): Saying;
  /**
   * Made only when asked for. Every side of the relation is offered, the likeliest first. With `only` the others are not
   * used, so that a rule may spare what costs time.
   */
  mend?(hit: H, subject: Subjects[S], only?: 'safe'): readonly Fix[];
}

/** What a rule found at one place, with its own spans' origin (see the subjects). */
export interface RawFinding {
  readonly hit: Hit;
  say(): Saying;
  mend(only?: 'safe'): readonly Fix[];
}

/** A rule without its private types, as the list holds it. */
export interface Rule {
  readonly id: RuleId;
  readonly scope: Scope;
  readonly level: Level;
  /** False for a rule that is off until somebody turns it on. */
  readonly enabled: boolean;
  readonly since: string;
  readonly fixes: 'never' | 'sometimes' | 'always';
  readonly options: OptionSpecs;
  readonly docs: Docs;
  /** Runs on a subject of the rule's own scope; `options` are this rule's resolved ones. */
  run(
    subject: ParagraphSubject | ReportSubject | ReportsSubject,
    options: Readonly<Record<string, unknown>>,
  ): readonly RawFinding[];
}

/** Closes a rule's private types away. */
export function defineRule<S extends Scope, O extends OptionSpecs, H extends Hit>(spec: RuleSpec<S, O, H>): Rule {
  return {
    id: spec.id,
    scope: spec.scope,
    level: spec.level,
    enabled: spec.enabled ?? true,
    since: spec.since,
    fixes: spec.fixes,
    options: spec.options,
    docs: spec.docs,
    run(subject, options) {
      const own = subject as Subjects[S];
      return Array.from(spec.find(own, options as OptionValues<O>), (hit) => ({
        hit,
        say: () => spec.say(hit, own),
        mend: (only) => spec.mend?.(hit, own, only) ?? [],
      }));
    },
  };
}
