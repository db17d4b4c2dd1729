/**
 * R19 for the three sectors: how their shares moved, said in 个百分点 behind two structures (由A:B:C调整为D:E:F), or for all three at once,
 * where what one gains the others lose.
 */
import type { Figure } from '../figure';
import type { BalanceStatement, PointsStatement } from '../statement';
import { DOWN, directionOf, UP } from './growth-words';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';

/** Two structures in a row, the earlier one first. */
const STRUCTURES =
  /[由从][^\uf8ff。!?;,]{0,16}\uf8ff(?::\uf8ff){2}[^\uf8ff。!?;,]{0,8}为[^\uf8ff。!?;,]{0,4}\uf8ff(?::\uf8ff){2}/gu;
const SECTORS = 3;

/** A clause that says how far the share of one sector moved. */
const MOVE = new RegExp(
  `(?:(第?一次?产业?)|(第?二次?产业?)|(第?三次?产业?|服务业))[^\\uf8ff,、;。!?]{0,24}?(${UP}|${DOWN})了?\\uf8ff`,
  'gu',
);
/** So far behind the structures such clauses are looked for. */
const REACH = 160;

/** What is said of output and growth is not said of shares. */
const OTHERWISE = /增速|增长|拉动|贡献/u;

export function* sectorPoints(skeleton: Skeleton): Generator<PointsStatement | BalanceStatement> {
  if (!skeleton.text.includes('产业')) return;
  for (const match of skeleton.text.matchAll(STRUCTURES)) yield* movesBehind(skeleton, match.index, match[0]);
  yield* balances(skeleton);
}

function* movesBehind(skeleton: Skeleton, begin: number, words: string): Generator<PointsStatement> {
  const until = begin + words.length;
  const figures = [...skeleton.figuresIn({ begin, until })].map(({ figure }) => figure);
  const end = sentenceAround(skeleton.text, until).until;
  const behind = skeleton.text.slice(until, Math.min(end, until + REACH));
  for (const match of behind.matchAll(MOVE)) {
    const sector = match.slice(1, 1 + SECTORS).findIndex((name) => name !== undefined);
    const [base, value] = [figures[sector], figures[sector + SECTORS]];
    const change = skeleton.figureAt(until + match.index + match[0].length - 1);
    if (!base || !value || change?.unit?.dimension !== 'point' || OTHERWISE.test(match[0])) continue;
    const span = skeleton.toRaw({ begin, until: until + match.index + match[0].length });
    yield { kind: 'points', span, base, value, change, direction: directionOf(match[4] ?? ''), apart: false };
  }
}

const NAME = ['一', '二', '三'].map((n) => `第?${n}次?产业?`);
const VERB = `(${UP}|${DOWN})`;
const ONE = (n: number): string => `${NAME[n]}[^\\uf8ff,、;。!?]{0,24}?${VERB}了?\\uf8ff`;
const SHORT = ['一', '二'].map((n) => `第?${n}次?(?:产业?)?`);
const TWO = (n: number): string =>
  `${SHORT[n]}[、和]${NAME[n + 1]}[^\\uf8ff,、;。!?]{0,24}?分别${VERB}了?\\uf8ff[、和]\\uf8ff`;

/** Each sector for itself, or two of them together; for each figure the group that holds its verb. */
const ALL_MOVES: readonly (readonly [pattern: RegExp, verbs: readonly number[]])[] = [
  [new RegExp(`${ONE(0)}[,、;]${ONE(1)}[,、;]${ONE(2)}`, 'gu'), [1, 2, 3]],
  [new RegExp(`${ONE(0)}[,、;]${TWO(1)}`, 'gu'), [1, 2, 2]],
  [new RegExp(`${TWO(0)}[,、;]${ONE(2)}`, 'gu'), [1, 1, 2]],
];
const OF_SHARES = /比重|占比|结构/u;

/** What one sector gains the others lose. */
function* balances(skeleton: Skeleton): Generator<BalanceStatement> {
  for (const [pattern, verbs] of ALL_MOVES) {
    for (const match of skeleton.text.matchAll(pattern)) {
      const place = { begin: match.index, until: match.index + match[0].length };
      const figures: Figure[] = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
      if (OTHERWISE.test(match[0]) || !OF_SHARES.test(wordsAround(skeleton, place))) continue;
      if (figures.length !== verbs.length || figures.some(({ unit }) => unit?.dimension !== 'point')) continue;
      const changes = figures.map((figure, i) => ({ figure, direction: directionOf(match[verbs[i] ?? 1] ?? '') }));
      yield { kind: 'balance', span: skeleton.toRaw(place), changes };
    }
  }
}

/** From the start of the sentence before on. */
function wordsAround({ text }: Skeleton, { begin, until }: Stretch): string {
  const sentence = sentenceAround(text, begin).begin;
  return text.slice(sentenceAround(text, Math.max(0, sentence - 2)).begin, until);
}
