/**
 * R16: kinds that are numbered one by one, each with its share: 分为三类：（一）甲类占60%，其中…；（二）乙类占30%；（三）丙类占10%. Whoever
 * says into how many kinds a thing falls leaves none over. It finds the shares and adds nothing up.
 */
import type { Figure } from '../figure';
import type { RatioStatement } from '../statement';
import { isPercent } from './percent';
import { type Skeleton, type Stretch, sentenceAround } from './skeleton';

const FIRST = /:\s?\(一\)/gu;
const MARKERS = ['(一)', '(二)', '(三)', '(四)', '(五)', '(六)', '(七)', '(八)', '(九)', '(十)'] as const;
/** What says that the whole falls into kinds: 以下四类, 三个等级. */
const KINDS = /(?:[类种档]|部分|等级)$/u;
const SHARE = /(?:占|比重为)$/u;
/** The announcement is not read further back, nor a name before its share. */
const REACH = 24;
const LONGEST_NAME = 60;
/** Two kinds may be two of several. */
const ENOUGH = 3;

export function* ratioKinds(skeleton: Skeleton): Generator<RatioStatement> {
  const { text } = skeleton;
  if (!text.includes('(一)')) return;
  for (const { index, 0: opening } of text.matchAll(FIRST)) {
    const cue = { begin: Math.max(0, index - REACH), until: index };
    if (!KINDS.test(skeleton.piece(cue).text)) continue;
    const items = itemsFrom(text, index + opening.length - MARKERS[0].length);
    const parts = items.flatMap((item) => shareOf(skeleton, item) ?? []);
    if (parts.length < ENOUGH || parts.length < items.length) continue;
    const until = items.at(-1)?.until ?? index;
    yield {
      kind: 'ratio',
      span: skeleton.toRaw({ begin: index + 1, until }),
      parts,
      cue: skeleton.piece({ begin: Math.max(cue.begin, index - 2), until: index }),
      certain: true,
    };
  }
}

/** What stands behind each marker up to the next, within one sentence. */
function itemsFrom(text: string, first: number): readonly Stretch[] {
  const { until } = sentenceAround(text, first);
  const sentence = text.slice(0, until);
  const items: Stretch[] = [];
  let begin = first;
  for (const next of MARKERS.slice(1)) {
    const end = sentence.indexOf(next, begin);
    if (end < 0) break;
    items.push({ begin, until: end });
    begin = end;
  }
  return [...items, { begin, until }];
}

/** The share right behind the name of a kind; what of it falls under 其中 comes later. */
function shareOf(skeleton: Skeleton, item: Stretch): Figure | null {
  const [first] = [
    ...skeleton.figuresIn({ begin: item.begin, until: Math.min(item.until, item.begin + LONGEST_NAME) }),
  ];
  if (!first || !isPercent(first.figure)) return null;
  return SHARE.test(skeleton.text.slice(item.begin, first.at)) ? first.figure : null;
}
