/**
 * Tasks of a breakdown that no sentence of its report stands behind, and targets of a report that no task takes up. A breakdown
 * may be selective: only one that follows its report for the most part is asked. Judges words, never figures.
 */
import type { Digest, Fact, Sentence } from '../../model/digest';
import { contains, type Span } from '../../text/span';
import { likeness } from '../../tree/similar';
import type { ReportsSubject } from '../rule';
import { isYear } from './compared';

export interface Unmatched {
  readonly span: Span;
  /** What is not found: a task in the report, or a target in the breakdown. */
  readonly what: 'task' | 'target';
  /** As it is printed, or the name of the indicator. */
  readonly name: string;
}

/** So many must be found there, and such a share: else the two documents do not follow each other. */
const FOLLOWED = 5;
const MOSTLY = 0.75;
/** Clauses less like each other than this have nothing to do with each other. */
const AKIN = 0.4;

export function unmatchedIn(subject: ReportsSubject, partners: readonly Digest[]): readonly Unmatched[] {
  return subject.identity.kind === 'tasks' ? tasksWithout(subject, partners) : targetsWithout(subject, partners);
}

/** Only tasks with figures can be told: of other words a digest keeps nothing. */
function tasksWithout({ report, own }: ReportsSubject, partners: readonly Digest[]): readonly Unmatched[] {
  const there = partners.flatMap(({ sentences }) => sentences);
  const frames = new Set(there.map(({ frame }) => frame));
  const tasks = report.tree.tasks.map(({ node }) => ({
    node,
    said: own.sentences.filter(({ figures: [figure] }) => figure !== undefined && contains(node.span, figure.span)),
  }));
  const asked = tasks.filter(({ said }) => said.length > 0);
  const left = asked.filter(({ said }) => !said.some(({ frame }) => frames.has(frame)));
  if (!isFollowed(asked.length, left.length)) return [];
  return left
    .filter(({ said }) => !said.some((sentence) => isAkin(sentence, there)))
    .map(({ node }) => ({ span: node.name, what: 'task', name: node.label }));
}

const isAkin = ({ frame }: Sentence, there: readonly Sentence[]): boolean =>
  there.some((other) => likeness(other.frame, frame) >= AKIN);

/** Targets of the year with an indicator that is known: each once. */
function targetsWithout({ own }: ReportsSubject, partners: readonly Digest[]): readonly Unmatched[] {
  const there = new Set(partners.flatMap(({ facts }) => facts.map(({ indicator }) => indicator)));
  const targets = new Map<string, Fact>();
  for (const fact of own.facts)
    if (isTarget(fact, own) && !targets.has(fact.indicator)) targets.set(fact.indicator, fact);
  const left = [...targets.values()].filter(({ indicator }) => !there.has(indicator));
  if (!isFollowed(targets.size, left.length)) return [];
  const sentences = partners.flatMap((partner) => partner.sentences);
  return left
    .filter(({ indicator, figure }) => {
      const sentence = own.sentences.find(({ figures }) =>
        figures.some(({ number }) => number.start === figure.number.start),
      );
      const said = sentences.some(({ frame }) => frame.includes(indicator));
      return !said && !(sentence && isAkin(sentence, sentences));
    })
    .map(({ figure, indicator }) => ({ span: figure.core, what: 'target', name: indicator }));
}

const isTarget = ({ kind, certain, period, scope }: Fact, { year }: Digest): boolean =>
  kind === 'target' && certain && scope === null && year !== null && isYear(period, year);

const isFollowed = (all: number, left: number): boolean => all - left >= FOLLOWED && all - left >= MOSTLY * all;
