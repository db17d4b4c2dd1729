/**
 * R19: two percentages and the difference between them: 由A%提高到B%，提高C个百分点; B%，比上年的A%提高C个百分点. A difference in % is
 * read too, for it may be meant as points. Growth that changes its sign is left alone.
 */
import type { Figure } from '../figure';
import type { PointsStatement } from '../statement';
import { DOWN, directionOf, UP } from './growth-words';
import { isPercent } from './percent';
import { pointsAgainstOutput } from './points-output';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';

const FROM_TO = new RegExp(
  `[由从]([^\\uf8ff。!?;,]{0,24})\\uf8ff([^\\uf8ff。!?;,、]{0,8}?),?(${UP}|${DOWN})[到至为成]([^\\uf8ff。!?;,、]{0,10})\\uf8ff`,
  'gu',
);
/** 从A%提高C个百分点，达到B%. */
const FROM_BY = new RegExp(
  `[由从]([^\\uf8ff。!?;,]{0,24})\\uf8ff([^\\uf8ff。!?;,、]{0,8}?),?(${UP}|${DOWN})了?\\uf8ff[,、]?(?:达到|达|升至|增至|降至|到|至|为)\\uf8ff`,
  'gu',
);
/** B%，比上年的A%提高C个百分点; B%，高于全国平均水平(A%)C个百分点. */
const AGAINST = new RegExp(
  `\\uf8ff[^\\uf8ff,、;。!?(]{0,6}[,、(](?:(?:均|都|又|分别)?[比较]([^\\uf8ff,、;。!?]{1,22})\\uf8ff[)]?[^\\uf8ff,、;。!?]{0,4}?(${UP}|${DOWN}|高|低)[出了]?|(?:增速|增幅|均|都|分别)?(高于|低于|高出|低出)([^\\uf8ff,、;。!?]{1,22})\\uf8ff[)]?[^\\uf8ff,、;。!?]{0,2})\\uf8ff`,
  'gu',
);

/** A clause behind the value that states the difference; nothing but a stretch of time may stand before its verb. */
const CHANGE_CLAUSE = new RegExp(
  `^[,、(](?:(?:五|四|三|两|十|[二三]十|\\d)年|累计|共|总共|净|合计|大幅|整整|足足|相当于)*(${UP}|${DOWN})(?:了|幅度达|幅度为)?\\uf8ff`,
  'u',
);

/** Differences of several moves, in the order of these: 甲由A%升到B%，乙由C%升到D%，分别提高E、F个百分点. */
const IN_TURN = new RegExp(`[,、;]分别(${UP}|${DOWN})了?\\uf8ff(?:(?:[、,和]|以及)\\uf8ff)*`, 'gu');

/** The figure behind these words is itself a growth or a fall, has a sign, or is a place among others (前10%). */
const SIGNED = /(?:增长|下降|上升|降低|减少|增速|负|涨|跌|降幅|前|后)的?$/u;
/** What stands beside a target is read by `gap.ts`. */
const TARGET = /目标|预期|计划|任务|红线|控制/u;

/** A statement at its place. */
interface Move extends Stretch {
  readonly statement: PointsStatement;
}

const isDifference = (figure: Figure | null): figure is Figure =>
  figure?.unit?.dimension === 'point' || isPercent(figure);

export function* points(skeleton: Skeleton): Generator<PointsStatement> {
  const { text } = skeleton;
  const moves = [...text.matchAll(FROM_TO)].flatMap((match) => readFromTo(skeleton, match.index, match) ?? []);
  for (const move of moves) yield move.statement;
  yield* differencesInTurn(skeleton, moves);
  for (const match of text.matchAll(FROM_BY)) {
    const [at, change, value] = figuresOf(skeleton, match.index, match[0]);
    if (SIGNED.test(match[1] ?? '') || !isPercent(at ?? null) || !isPercent(value ?? null)) continue;
    if (!at || !value || change?.unit?.dimension !== 'point') continue;
    const span = skeleton.toRaw({ begin: match.index, until: match.index + match[0].length });
    yield { kind: 'points', span, base: at, value, change, direction: directionOf(match[3] ?? ''), apart: false };
  }
  for (const match of text.matchAll(AGAINST)) {
    const statement = readAgainst(skeleton, match.index, match);
    if (statement) yield statement;
  }
  yield* pointsAgainstOutput(skeleton);
}

const figuresOf = (skeleton: Skeleton, begin: number, words: string): readonly Figure[] =>
  [...skeleton.figuresIn({ begin, until: begin + words.length })].map(({ figure }) => figure);

function readFromTo(skeleton: Skeleton, begin: number, match: RegExpMatchArray): Move | null {
  const [words, since = '', , verb = '', behind = ''] = match;
  const [base, value] = figuresOf(skeleton, begin, words);
  if (!base || !value || !isPercent(base) || !isPercent(value)) return null;
  if (SIGNED.test(since) || SIGNED.test(behind)) return null;
  const until = begin + words.length;
  const clause = CHANGE_CLAUSE.exec(skeleton.text.slice(until, until + 30));
  const figure = clause ? skeleton.figureAt(until + clause[0].length - 1) : null;
  const fits = clause && isDifference(figure) && directionOf(clause[1] ?? '') === directionOf(verb);
  const change = fits ? figure : null;
  const span = skeleton.toRaw({ begin, until: until + (change && clause ? clause[0].length : 0) });
  const statement: PointsStatement = {
    kind: 'points',
    span,
    base,
    value,
    change,
    direction: directionOf(verb),
    apart: false,
  };
  return { statement, begin, until };
}

/** All moves of a sentence, and behind the last of them as many differences. */
function* differencesInTurn(skeleton: Skeleton, moves: readonly Move[]): Generator<PointsStatement> {
  for (const match of skeleton.text.matchAll(IN_TURN)) {
    const [words, verb = ''] = match;
    const { begin } = sentenceAround(skeleton.text, match.index);
    const own = moves.filter((move) => move.begin >= begin && move.until <= match.index);
    const changes = figuresOf(skeleton, match.index, words);
    if (own.at(-1)?.until !== match.index || own.length !== changes.length) continue;
    for (const [index, { statement, begin: from }] of own.entries()) {
      const change = changes[index] ?? null;
      if (!isDifference(change) || directionOf(verb) !== statement.direction) continue;
      yield { ...statement, span: skeleton.toRaw({ begin: from, until: match.index + words.length }), change };
    }
  }
}

function readAgainst(skeleton: Skeleton, begin: number, match: RegExpMatchArray): PointsStatement | null {
  const [words, compared = '', verb = '', side = '', other = ''] = match;
  const [value, base, change] = figuresOf(skeleton, begin, words);
  if (!value || !base || !change || !isPercent(value) || !isPercent(base)) return null;
  const against = compared + other;
  /* Of several rates and several differences the first belongs to the first. */
  if (/分别/u.test(words)) return null;
  if (change.unit?.dimension !== 'point' || SIGNED.test(against)) return null;
  const span = skeleton.toRaw({ begin, until: begin + words.length });
  const up = side ? side.startsWith('高') : verb === '高' || (verb !== '低' && directionOf(verb) === 'up');
  if (TARGET.test(against)) return null;
  return { kind: 'points', span, base, value, change, direction: up ? 'up' : 'down', apart: false };
}
