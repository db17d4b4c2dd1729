/**
 * R16, R17: an amount and the share of a whole it is said to be: 民生支出25.7亿元，占一般公共预算支出的64.7%. The whole is looked for in the
 * paragraph: in the wording itself (占总量39.8亿元的), by its name, or as what the part is counted among (38个小区已改造25个，占比).
 */
import type { Figure } from '../figure';
import type { ShareStatement } from '../statement';
import { type Amount, amountsIn, sameKind } from './amounts';
import { isPercent } from './percent';
import { basisOf, namesOneWhole, wholeNameOf } from './share-names';
import type { Skeleton, Stretch } from './skeleton';

/** Between part and 占 only growth may be said of the part. */
const GROWTH_BETWEEN = '(?:[^\\uf8ff,、;。!?()]{0,8}(?:增长|下降|提高|增加)[^\\uf8ff,、;。!?()]{0,4}\\uf8ff[,、])?';
const SHARE = new RegExp(
  `\\uf8ff[^\\uf8ff,、;。!?()]{0,8}[,、(;]?${GROWTH_BETWEEN}(?:约|已经?|又|分别|累计|共|合计|均|大约|就|大体上)?占(?:到|了|据)?([^\\uf8ff,、;。!?]{0,28})(?:\\uf8ff的)?\\uf8ff`,
  'gu',
);
/** The share is itself a change, or stands at the start of one. */
const MOVING = /(?:由|从|提高|上升|下降|增加|降低|提升)(?:了)?$/u;
/** 38个小区已改造25个: in one clause, or with 其中 between. */
const AMONG =
  /^[^\uf8ff,、;。!?()]{0,14}(?:[,、]?其中[,:]?[^\uf8ff,、;。!?()]{0,14}|(?:中|已|有)[^\uf8ff,、;。!?()]{0,14})$/u;

/** So far before its share a whole is looked for in the paragraph. */
const REACH = 400;

export function* shares(skeleton: Skeleton): Generator<ShareStatement> {
  for (const match of skeleton.text.matchAll(SHARE)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    const statement = readAt(skeleton, place, match[1] ?? '');
    if (statement) yield statement;
  }
}

function readAt(skeleton: Skeleton, place: Stretch, words: string): ShareStatement | null {
  const share = skeleton.figureAt(place.until - 1);
  const [part] = amountsIn(skeleton, { begin: place.begin, until: place.begin + 1 });
  if (!isPercent(share) || !part || MOVING.test(words)) return null;
  const stated = statedWhole(skeleton, place, part.figure);
  const name = wholeNameOf(words);
  const nameAt = skeleton.text.lastIndexOf(name || '占', place.until);
  const named = name ? namedWholes(skeleton, place.begin, part, name) : amongWholes(skeleton, place.begin, part);
  return {
    kind: 'share',
    span: skeleton.toRaw(place),
    part: part.figure,
    share,
    name: name ? skeleton.piece({ begin: nameAt, until: nameAt + name.length }) : null,
    wholes: stated ? [stated] : named,
    basis: basisOf(name, skeleton.text.slice(part.segment.begin, part.at)),
  };
}

/** 占总量39.8亿元的64.7%. */
function statedWhole(skeleton: Skeleton, place: Stretch, part: Figure): Figure | null {
  const figures = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  const whole = figures.at(-2);
  return whole && whole !== part && sameKind(whole, part) ? whole : null;
}

/** Amounts before the part whose own name is the whole's. */
function namedWholes(skeleton: Skeleton, end: number, part: Amount, name: string): readonly Figure[] {
  const before = amountsIn(skeleton, { begin: Math.max(0, end - REACH), until: end });
  return before
    .filter(({ figure }) => sameKind(figure, part.figure))
    .filter(({ segment, at }) => namesOneWhole(skeleton.text.slice(segment.begin, at), name))
    .map(({ figure }) => figure);
}

/** The amount that the part is counted among. */
function amongWholes(skeleton: Skeleton, end: number, part: Amount): readonly Figure[] {
  const whole = amountsIn(skeleton, { begin: Math.max(0, end - REACH), until: end }).at(-1);
  if (!whole || !sameKind(whole.figure, part.figure)) return [];
  return AMONG.test(skeleton.text.slice(whole.at + 1, end)) ? [whole.figure] : [];
}
