/**
 * How much of what came in was done, as two counts and a rate of the same verb: 受理投诉1286件，办结1241件，办结率96.5%. It finds the three; what was not
 * yet due or came over from last year may be counted otherwise, so the rate is no share like others.
 */
import { compare } from '../../arithmetic/rational';
import type { ShareStatement } from '../statement';
import { type Amount, amountAt, amountsIn, nounOf, sameKind } from './amounts';
import { isPercent } from './percent';
import { CLAUSE_END, FIGURE, type Skeleton, sentenceAround } from './skeleton';

/** The rate's verb stands before the count of what was done. */
const RATE =
  /([\u4e00-\u9fff]{2,4}?)(?:了)?\uf8ff[^\uf8ff,、;:。!?()]{0,6}[,、(]\1(?:率|比例)(?:已|就)?(?:达到|达|为|是)?\uf8ff/gu;
const CUE = /率|比例/u;
/** Between what came in and what was done no more than its noun and a few words: 1286件，已. */
const BETWEEN = /^[^\uf8ff,;。!?()]{0,12}[,、][^\uf8ff,、;:。!?()]{0,6}$/u;
/** What has not been done is no part of the rate. */
const UNDONE = /[未没待不]有?$/u;
/** Measured against a plan, or against what there was a year ago. */
const PLANNED = /出栏|完成|达成|执行|开工|投产|到位|签约|入库/u;

export function* sharesOfCounts(skeleton: Skeleton): Generator<ShareStatement> {
  const { text } = skeleton;
  if (!CUE.test(text)) return;
  for (const match of text.matchAll(RATE)) {
    const [words, verb = ''] = match;
    const until = match.index + words.length;
    const share = skeleton.figureAt(until - 1);
    const part = amountAt(skeleton, match.index + words.indexOf(FIGURE));
    const [whole, ...others] = part ? wholesBefore(skeleton, match.index, part) : [];
    if (!part || !whole || !isPercent(share) || PLANNED.test(verb)) continue;
    if (UNDONE.test(text.slice(Math.max(0, match.index - 2), match.index))) continue;
    yield {
      kind: 'share',
      span: skeleton.toRaw({ begin: whole.at, until }),
      part: part.figure,
      partName: verb,
      share,
      name: null,
      wholes: [whole.figure],
      rivals: others.map(({ figure }) => figure),
      basis: 'counts',
    };
  }
}

/**
 * The last amount before, of the same noun, not smaller than what was done of it and said right before; then those that stand further ahead and may
 * be meant instead: 送审28亿元，审定25亿元，审减3亿元，审减率.
 */
function wholesBefore(skeleton: Skeleton, end: number, part: Amount): readonly Amount[] {
  const begin = sentenceAround(skeleton.text, end).begin;
  const [whole, ...others] = amountsIn(skeleton, { begin, until: end })
    .filter(({ figure }) => sameKind(figure, part.figure))
    .toReversed();
  if (!whole || compare(whole.figure.value, part.figure.value) < 0) return [];
  if (!BETWEEN.test(skeleton.text.slice(whole.at + 1, end))) return [];
  const [noun, own] = [nounOf(skeleton, whole), nounOf(skeleton, part)].map((one) => one.split(CLAUSE_END)[0] ?? '');
  return !noun || !own || noun.endsWith(own) || own.endsWith(noun) ? [whole, ...others] : [];
}
