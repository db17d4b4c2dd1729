/**
 * Rows of one form and a sentence that sums them up: 甲类有45个县、76万亩；乙类有55个县、104万亩；…. 总计…共有100个县；共有180万亩. Each total is that of the
 * amounts of its kind, one in every row.
 */
import type { SumStatement } from '../statement';
import { type Amount, isAdditive, isAmount, nounOf, sameKind, segmentAround } from './amounts';
import { cuesIn, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { statementOf } from './sum-statement';

/** Opens the sentence that sums up. */
const SUMS_UP = /[。!?]\s*(?:总计|合计|共计|以上|上述)(?=[^。!?]*共有?\uf8ff)/gu;
const TOTAL = /共有?(?=\uf8ff)/gu;
/** Between the rows and their totals so many sentences may explain them. */
const BETWEEN = 2;
const LEAST = 2;

export function* sumsOfRows(skeleton: Skeleton): Generator<SumStatement> {
  const { text } = skeleton;
  for (const match of cuesIn(text, SUMS_UP, PART_END)) {
    const own = sentenceAround(text, match.index + 1);
    const rows = rowsBefore(skeleton, match.index);
    for (const total of totalsIn(skeleton, own)) {
      const found = rows.map((row) => counted(skeleton, row).filter((one) => isAlike(skeleton, one, total)));
      const parts = found.flat();
      if (parts.length < LEAST || found.some((of) => of.length > 1)) continue;
      if (parts.every(({ segment }) => isAdditive(text.slice(segment.begin, segment.until))))
        yield statementOf(skeleton, total, parts, own, 'near');
    }
  }
}

/** All that is counted or measured, with the noun behind it: 761万亩棉田. */
const counted = (skeleton: Skeleton, row: Stretch): readonly Amount[] =>
  [...skeleton.figuresIn(row)]
    .filter(({ figure }) => isAmount(figure))
    .map(({ at, figure }) => ({ at, figure, segment: segmentAround(skeleton.text, at, row) }));

/** The noun must be the same. */
const isAlike = (skeleton: Skeleton, one: Amount, total: Amount): boolean =>
  sameKind(one.figure, total.figure) && nounOf(skeleton, one) === nounOf(skeleton, total);

function totalsIn(skeleton: Skeleton, own: Stretch): readonly Amount[] {
  const words = skeleton.text.slice(own.begin, own.until);
  const places = new Set([...words.matchAll(TOTAL)].map((match) => own.begin + match.index + match[0].length));
  return counted(skeleton, own).filter(({ at }) => places.has(at));
}

/** The rows of the nearest sentence before that has any: what stands between its semicolons, where it holds amounts. */
function rowsBefore(skeleton: Skeleton, mark: number): readonly Stretch[] {
  let end = mark;
  for (let step = 0; step <= BETWEEN && end > 0; step++) {
    const { begin } = sentenceAround(skeleton.text, end);
    const rows: Stretch[] = [];
    let from = begin;
    for (const row of skeleton.text.slice(begin, end).split(';')) {
      const stretch = { begin: from, until: from + row.length };
      if (counted(skeleton, stretch).length > 0) rows.push(stretch);
      from += row.length + 1;
    }
    if (rows.length >= LEAST) return rows;
    end = begin - 1;
  }
  return [];
}
