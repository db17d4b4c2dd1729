/**
 * R16, R17: an amount and the share of a whole it is said to be: 民生支出25.7亿元，占一般公共预算支出的64.7%. The whole is looked for in the
 * paragraph: in the wording itself (占总量39.8亿元的), by its name, or as what the part is counted among (38个小区已改造25个，占比).
 */
import type { Figure } from '../figure';
import type { ShareStatement } from '../statement';
import { type Amount, amountAt, amountsIn, sameKind } from './amounts';
import { isPercent } from './percent';
import { basisOf, isBare, isTax, namesOneWhole, partNameOf, wholeNameOf } from './share-names';
import { partBefore } from './share-parts';
import { shareRows } from './share-rows';
import { FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { ofOwnPart, wholesBefore } from './sum-behind';

/** 占…的64.7%, 占全国1786个县的28%; of 占比由60%提高到65% the last figure is the share now. */
const SHARE =
  /占(?:到|了|据)?([^\uf8ff,、;。!?]{0,28})(?:\uf8ff[^\uf8ff,、;。!?]{0,10}的)?(?:[由从]?[^\uf8ff,、;。!?]{0,8}\uf8ff(?:提高|提升|上升|增加|扩大|下降|降低|回落|缩小|变化|调整|升|降|增|减)[到至为])?\uf8ff(?![^\uf8ff,、;。!?]{0,6}(?:提高|提升|上升|增加|扩大|下降|降低|回落|缩小|升|降|增|减)[到至为])/gu;
/** How much of the revenue is tax. */
const TAX_SHARE = /(?<!非)税(?:收|性)?(?:占)?比(?:重|例)?(?:达到|达|为)?\uf8ff/gu;
/** The share is itself a change. */
const MOVING = /(?:提高|上升|下降|增加|降低|提升|增长)(?:了)?$/u;
/** 38个小区已改造25个: in one clause. */
const AMONG = /^[^\uf8ff,、;。!?()]{0,14}(?:中|已|有)[^\uf8ff,、;。!?()]{0,14}$/u;

/** Those of what the sentence counted before that did or had something: 坡耕地有150万亩，采取措施的有60万亩，占40%. */
const SUBSET = /的(?:已经?|共|就)?(?:有|达到?)$/u;

/** So far before its share a whole is looked for in the paragraph. */
const REACH = 400;

export function* shares(skeleton: Skeleton): Generator<ShareStatement> {
  const rows = [...shareRows(skeleton)];
  for (const { place, words, pairs } of rows) {
    for (const [part, share] of pairs) yield* statementAt(skeleton, part, share, place, words);
  }
  for (const match of skeleton.text.matchAll(SHARE)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    if (rows.some((row) => row.place.begin < place.begin && place.begin < row.place.until)) continue;
    const words = match[1] ?? '';
    const share = skeleton.figureAt(place.until - 1);
    const part = partOf(skeleton, place.begin, words);
    if (part) yield* statementAt(skeleton, part, share, place, words);
  }
  for (const match of skeleton.text.matchAll(TAX_SHARE)) {
    const place = { begin: match.index, until: match.index + match[0].length };
    const part = partBefore(skeleton, place.begin);
    const share = skeleton.figureAt(place.until - 1);
    if (part && isTax(wordsOf(skeleton, part))) yield* statementAt(skeleton, part, share, place, '比');
  }
}

/** Of what is new altogether only what is new of the part is a share: 比年初增加31.2亿元，占新增贷款163.9亿元的19.0%. */
const NEW = /^[^\uf8ff]{0,4}(?:新增|增量|净增|增加额)/u;
const INCREASE = /(?:增加|多增|新增|净增)(?:了)?\uf8ff[^\uf8ff,、;。!?]{0,2}[,、(]$/u;

const CLOSE = 24;

/** The amount that a share is said of; of what is new the increase that stands right before, or an amount that is called new. */
function partOf(skeleton: Skeleton, at: number, words: string): Amount | null {
  if (MOVING.test(words)) return null;
  const part = partBefore(skeleton, at);
  if (!NEW.test(words)) return part;
  const begin = Math.max(0, at - CLOSE);
  const increase = INCREASE.exec(skeleton.text.slice(begin, at));
  if (!increase) return part && /新增|净增/u.test(wordsOf(skeleton, part)) ? part : null;
  const from = begin + increase.index;
  return amountAt(skeleton, from + increase[0].indexOf(FIGURE));
}

const wordsOf = ({ text }: Skeleton, { segment, at }: Amount): string => text.slice(segment.begin, at);

function* statementAt(
  skeleton: Skeleton,
  part: Amount,
  share: Figure | null,
  place: Stretch,
  words: string,
): Generator<ShareStatement> {
  if (!isPercent(share)) return;
  const name = wholeNameOf(words);
  const nameAt = name === '' ? -1 : skeleton.text.indexOf(name, place.begin);
  const stated = statedWhole(skeleton, place, part.figure);
  const found = stated ? { wholes: stated, rivals: [] } : wholesIn(skeleton, part, name, isBare(words));
  yield {
    kind: 'share',
    span: skeleton.toRaw({ begin: part.at, until: place.until }),
    part: part.figure,
    partName: partNameOf(wordsOf(skeleton, part)),
    share,
    name: nameAt < 0 ? null : skeleton.piece({ begin: nameAt, until: nameAt + name.length }),
    ...found,
    basis: basisOf(name, wordsOf(skeleton, part)),
  };
}

/** 占总量39.8亿元的64.7%. */
function statedWhole(skeleton: Skeleton, place: Stretch, part: Figure): readonly Figure[] | null {
  const figures = [...skeleton.figuresIn(place)].map(({ figure }) => figure);
  const whole = figures.find((figure) => sameKind(figure, part));
  return whole ? [whole] : null;
}

type Wholes = Pick<ShareStatement, 'wholes' | 'rivals'>;
const NONE: Wholes = { wholes: [], rivals: [] };
const figuresOf = (amounts: readonly Amount[]): readonly Figure[] => amounts.map(({ figure }) => figure);

/** Amounts before the part that have the whole's name; without a name those that the part is counted among. */
function wholesIn(skeleton: Skeleton, part: Amount, name: string, bare: boolean): Wholes {
  const before = amountsIn(skeleton, { begin: Math.max(0, part.at - REACH), until: part.at });
  const alike = before.filter(({ figure }) => sameKind(figure, part.figure));
  if (name !== '') {
    const named = alike.filter((one) => partNameOf(wordsOf(skeleton, one)).endsWith(name));
    const wholes = named.filter((one) => namesOneWhole(wordsOf(skeleton, one), name));
    return { wholes: figuresOf(wholes), rivals: figuresOf(named.filter((one) => !wholes.includes(one))) };
  }
  return bare ? wholesAmong(skeleton, part, alike) : NONE;
}

const OWN_SHARE = /占[^\uf8ff,;。]{0,14}\uf8ff/u;

function wholesAmong(skeleton: Skeleton, part: Amount, alike: readonly Amount[]): Wholes {
  const nearest = alike.at(-1);
  if (nearest && AMONG.test(skeleton.text.slice(nearest.at + 1, part.at))) {
    return { wholes: [nearest.figure], rivals: [] };
  }
  const whole = countedBefore(skeleton, part, alike);
  if (whole) return { wholes: [whole.figure], rivals: [] };
  const sentence = sentenceAround(skeleton.text, part.at).begin;
  const cue = sentence + skeleton.text.slice(sentence, part.at).lastIndexOf('其中');
  if (cue < sentence) return NONE;
  const wholes = wholesBefore(skeleton, cue).filter(({ figure }) => sameKind(figure, part.figure));
  /* Where the whole is itself a share of another one, what stands behind a semicolon is again of that other one. */
  const behind = skeleton.text.slice(cue, part.at).includes(';');
  if (behind && OWN_SHARE.test(skeleton.text.slice(wholes.at(-1)?.at ?? cue, cue))) return NONE;
  return { wholes: figuresOf(ofOwnPart(skeleton, wholes, cue)), rivals: figuresOf(alike.filter(({ at }) => at > cue)) };
}

/** What the sentence counted before, of which the part is said to have done something; another such part is no whole. */
function countedBefore(skeleton: Skeleton, part: Amount, alike: readonly Amount[]): Amount | null {
  const [only, ...others] = alike.filter(({ at }) => at >= sentenceAround(skeleton.text, part.at).begin);
  if (!only || others.length > 0 || !SUBSET.test(wordsOf(skeleton, part)) || SUBSET.test(wordsOf(skeleton, only))) {
    return null;
  }
  return skeleton.text.slice(only.at, part.at).includes('占') ? null : only;
}
