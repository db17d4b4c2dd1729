/**
 * Two columns behind 其中, in turns: 项目40个，完成投资90亿元。其中，甲类20个，完成投资50亿元；乙类…；丙类…. Where one column makes its total to the last
 * digit, the list leaves nothing out, and the other column has to make its own. Knows the wording and exact values; whether the other column
 * does is for the rule.
 */
import { add, equal, ZERO } from '../../arithmetic/rational';
import type { SumStatement } from '../statement';
import { type Amount, amountsIn, isAdditive, nounOf, sameKind } from './amounts';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { wholesBefore } from './sum-behind';
import { statementOf } from './sum-statement';

const CUE = /其中[,:]?/gu;

/** Fewer rows make a total by chance. */
const LEAST_ROWS = 3;
const MOST_ROWS = 12;

type Pair = readonly [Amount, Amount];

export function* sumsInterleaved(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, CUE, PART_END)) {
    const begin = match.index + match[0].length;
    const cue: Stretch = { begin: match.index, until: match.index + 2 };
    const whole = wholeBefore(skeleton, match.index);
    const rows = whole && rowsBehind(skeleton, { begin, until: sentenceAround(skeleton.text, begin).until }, whole);
    if (!whole || !rows || !isOneTable(skeleton, whole, rows)) continue;
    const columns = [0, 1].map((side) => statementOfColumn(skeleton, whole, rows, cue, side === 0 ? 0 : 1));
    if (columns.some(({ isExact }) => isExact)) yield* columns.map(({ statement }) => statement);
  }
}

/** The last two amounts before the cue, of two kinds and side by side. */
function wholeBefore(skeleton: Skeleton, cue: number): Pair | null {
  const [first, second] = wholesBefore(skeleton, cue).slice(-2);
  if (!first || !second || sameKind(first.figure, second.figure)) return null;
  return isBeside(first, second) ? [first, second] : null;
}

const isBeside = (first: Amount, second: Amount): boolean =>
  first.segment.begin === second.segment.begin || first.segment.until + 1 === second.segment.begin;

/** All amounts of either kind to the end of the sentence, by twos in the order of the whole; null where one is out of turn. */
function rowsBehind(skeleton: Skeleton, region: Stretch, whole: Pair): readonly Pair[] | null {
  const amounts = amountsIn(skeleton, region).filter(({ figure }) => whole.some((one) => sameKind(one.figure, figure)));
  if (amounts.length > MOST_ROWS * 2 || amounts.length % 2 > 0) return null;
  const rows: Pair[] = [];
  for (let index = 0; index < amounts.length; index += 2) {
    const [first, second] = amounts.slice(index, index + 2);
    if (!first || !second || !isBeside(first, second)) return null;
    if (!sameKind(first.figure, whole[0].figure) || !sameKind(second.figure, whole[1].figure)) return null;
    rows.push([first, second]);
  }
  return rows.length >= LEAST_ROWS ? rows : null;
}

/** True where the first figure of each row counts the same, and the second is called the same in every row as in the whole. */
function isOneTable(skeleton: Skeleton, whole: Pair, rows: readonly Pair[]): boolean {
  const words = ({ segment, at }: Amount): string => skeleton.text.slice(segment.begin, at).replace(/^.*\uf8ff/u, '');
  const called = words(whole[1]);
  const all = [whole, ...rows];
  const nouns = new Set(rows.map(([first]) => nounOf(skeleton, first)));
  return (
    nouns.size === 1 &&
    rows.every(([, second]) => words(second) !== '' && called.endsWith(words(second))) &&
    all.every((pair) => pair.every((one) => isAdditive(words(one)) && one.figure.hedge === null))
  );
}

function statementOfColumn(
  skeleton: Skeleton,
  whole: Pair,
  rows: readonly Pair[],
  cue: Stretch,
  side: 0 | 1,
): { readonly statement: SumStatement; readonly isExact: boolean } {
  const parts = rows.map((row) => row[side]);
  const all = parts.reduce((done, { figure }) => add(done, figure.value), ZERO);
  return {
    statement: statementOf(skeleton, whole[side], parts, cue, 'complete'),
    isExact: equal(all, whole[side].figure.value),
  };
}
