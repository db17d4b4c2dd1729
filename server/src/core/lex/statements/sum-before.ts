/** Parts that are followed by their total: A 4.6亿元、B 7.3亿元，合计11.9亿元; …加上…15件，全年共办理25件. */
import type { SumStatement } from '../statement';
import { isFiscalTotal, isTotal, isTransfer, sideOf } from './account-sides';
import { type Amount, amountAt, amountsIn, nounOf, sameKind } from './amounts';
import { namesOneWhole, partNameOf } from './share-names';
import { cuesIn, FIGURE, PART_END, type Skeleton, type Stretch, sentenceAround } from './skeleton';
import { ofOwnPart } from './sum-behind';
import { addsUp } from './sum-fit';
import { statementOf } from './sum-statement';

/** A total said right behind a mark, of what was listed before it and of nothing else. */
const TOTAL =
  /[,;:、(](?:(?:全年|以上|上述|\uf8ff|[两三四五六七八九十]{1,2}[者类笔])?(?:收入|支出|资金)?(?:合计|共计|总计|总共|共)|[^\uf8ff,;、。!?()]{0,10}总(?:收入|支出))(?:为|达|达到|有)?(?=\uf8ff)/gu;
const NUMBERED = /([两三四五六七八九十])[项者类笔]/u;

const ADDED = /加上[^\uf8ff。!?]{0,24}(?=\uf8ff)/gu;
const ADDED_TOTAL = /(?:合计|共计|总计|总共|总[数额量]|共)[^\uf8ff,、;。!?]{0,14}(?=\uf8ff)/u;

/** What is added to something said before is not all there is. */
const ADDS = /加上|算上|[^增参]加|^(?:再|另)?加|^连同/u;

const MOST_PARTS = 12;
/** A sentence may open with a time before its first part: 2024年，. */
const LEAD_IN = 8;
/** A time right before the first part opens the list, whatever heading is glued to it. */
const TIME = /年(?:度|末|初|底)?,$/u;
/** How far before 加上 its first part may stand. */
const BACK = 300;

export function* sumsBeforeTotal(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, TOTAL, PART_END)) {
    const cue = { begin: match.index + 1, until: match.index + match[0].length };
    const statement = readTotal(skeleton, cue);
    if (statement) yield statement;
  }
  for (const match of cuesIn(skeleton.text, ADDED, PART_END)) {
    const statement = readAdded(skeleton, { begin: match.index, until: match.index + match[0].length });
    if (statement) yield statement;
  }
}

function readTotal(skeleton: Skeleton, cue: Stretch): SumStatement | null {
  const total = amountAt(skeleton, cue.until);
  if (!total) return null;
  const chain = chainBefore(skeleton, cue.begin - 1, total);
  for (let count = 2; count <= chain.length; count++) {
    const parts = chain.slice(-count);
    if (addsUp(total, parts)) return statementOf(skeleton, total, parts, cue, 'complete');
  }
  const listed = listedBefore(skeleton, chain, cue);
  if (listed.length < 2 || !countsAlike(skeleton, total, listed) || !isOneAccount(skeleton, listed, cue)) return null;
  const continued = continuedFrom(skeleton, total, listed);
  if (continued) return statementOf(skeleton, total, continued, cue, 'complete');
  /* What 其中 takes out of a member is no member itself. */
  if (listed.some((part) => isPartOfOther(skeleton, part)) || areWeighed(skeleton, listed, cue)) return null;
  if (lacksFirst(skeleton, listed[0])) return null;
  /* Behind a semicolon 收入总计 names what comes in, and does not sum up what stands before. */
  if (skeleton.text[cue.begin - 1] === ';' && /收入|支出/u.test(nameOfTotal(skeleton, cue))) return null;
  if (isFiscalTotal(nameOfTotal(skeleton, cue)) && !listed.some((part) => isOwnLine(skeleton, part))) return null;
  const open = OPEN.test(skeleton.text.slice(listed.at(-1)?.at ?? cue.begin, cue.begin));
  return statementOf(skeleton, total, listed, cue, open ? 'disjoint' : 'complete');
}

/** 3.2、4.1、5.3亿元, where the first is not known for a figure: its unit stands with the last. */
const BARE_NUMBER = /\d、$/u;

const lacksFirst = ({ text }: Skeleton, first: Amount | undefined): boolean =>
  first !== undefined && BARE_NUMBER.test(text.slice(Math.max(0, first.segment.begin - 2), first.segment.begin));

/** 一等奖1名、二等奖2名，分别奖励10万元、6万元，共22万元: each amount is of as many as were counted before. */
function areWeighed(skeleton: Skeleton, listed: readonly Amount[], cue: Stretch): boolean {
  const first = listed[0]?.at ?? cue.begin;
  const { begin } = sentenceAround(skeleton.text, first);
  if (!skeleton.text.slice(begin, first).includes('分别')) return false;
  const counted = [...skeleton.figuresIn({ begin, until: first })].filter(
    ({ figure }) => figure.unit?.kind === 'count',
  );
  return counted.length === listed.length;
}

const nameOfTotal = ({ text }: Skeleton, { begin, until }: Stretch): string => text.slice(begin, until);

/** True of what an account takes in or spends itself; a list of transfers and balances alone goes on from something said before. */
const isOwnLine = ({ text }: Skeleton, { segment, at }: Amount): boolean => !isTransfer(text.slice(segment.begin, at));

/**
 * The list with one or two amounts that were said before it, where only they make its total: 收入14.1亿元。上级补助收入12.6亿元，上年结余3.1亿元，收入总计29.8亿元. Null
 * where none do.
 */
function continuedFrom(skeleton: Skeleton, total: Amount, listed: readonly Amount[]): readonly Amount[] | null {
  const first = listed[0]?.at ?? 0;
  const earlier = amountsIn(skeleton, { begin: Math.max(0, first - BACK), until: first })
    .filter(({ figure }) => sameKind(figure, total.figure))
    .slice(-MOST_PARTS);
  for (const [index, one] of earlier.entries()) {
    if (addsUp(total, [one, ...listed])) return [one, ...listed];
    const other = earlier.slice(index + 1).find((next) => addsUp(total, [one, next, ...listed]));
    if (other) return [one, other, ...listed];
  }
  return null;
}

/** False where a part comes in and the total goes out or the reverse, and where one of the parts is itself a total of others. */
function isOneAccount(skeleton: Skeleton, parts: readonly Amount[], cue: Stretch): boolean {
  const { text } = skeleton;
  const name = text.slice(cue.begin, cue.until);
  if (/总(?:收入|支出)/u.test(name) && !isFiscalTotal(name)) return false;
  const side = sideOf(name);
  const words = parts.map(({ segment, at }) => text.slice(segment.begin, at));
  if (words.some(isTotal) || parts.some((part, index) => index > 1 && addsUp(part, parts.slice(0, index))))
    return false;
  return side === null || words.every((own) => (sideOf(own) ?? side) === side);
}

/** False where the total counts other things than the parts do: 3个乡镇、15个村，共20个点位. */
function countsAlike(skeleton: Skeleton, total: Amount, parts: readonly Amount[]): boolean {
  const noun = nounOf(skeleton, total);
  const nouns = parts.map((part) => nounOf(skeleton, part));
  return noun === '' || nouns.includes('') || nouns.some((one) => one.endsWith(noun) || noun.endsWith(one));
}

/** The amounts of the total's kind before a place: one a segment, until a segment says something else. */
function chainBefore(skeleton: Skeleton, end: number, total: Amount): readonly Amount[] {
  const begin = sentenceAround(skeleton.text, end).begin;
  const all = amountsIn(skeleton, { begin, until: end });
  const chain: Amount[] = [];
  let edge = end;
  for (const amount of all.toReversed()) {
    if (chain.length === MOST_PARTS || !sameKind(amount.figure, total.figure)) break;
    if (chain[0]?.segment.begin === amount.segment.begin) break;
    if (amount.segment.until !== edge && !onlyRates(skeleton, { begin: amount.segment.until, until: edge })) break;
    chain.unshift(amount);
    edge = amount.segment.begin - 1;
  }
  return chain;
}

/** True where only rates of the amount before stand between: 增长3%、占40%. */
function onlyRates(skeleton: Skeleton, { begin, until }: Stretch): boolean {
  const words = skeleton.text.slice(begin + 1, until);
  if (words.length > 60) return false;
  return words
    .split(/[、,]/)
    .every((segment) => /^(?:同比|比上年|较上年)?(?:增长|下降|占)[^\uf8ff]{0,10}\uf8ff$/u.test(segment));
}

/**
 * Which of the chain the writer lists: as many as the cue says, those joined by 、 right before it, or all where nothing else
 * stands in the sentence.
 */
function listedBefore(skeleton: Skeleton, chain: readonly Amount[], cue: Stretch): readonly Amount[] {
  const words = skeleton.text.slice(cue.begin, cue.until);
  const count = numberIn(skeleton, cue, words);
  if (count !== null) return count >= 2 && chain.length >= count ? chain.slice(-count) : [];
  const joined: Amount[] = [];
  for (const amount of chain.toReversed()) {
    const next = joined[0];
    if (next && skeleton.text[next.segment.begin - 1] !== '、') break;
    joined.unshift(amount);
  }
  if ([joined[0], chain[0]].some((first) => first && goesOn(skeleton, first))) return [];
  if (joined.length >= 2) return /总[收支]/u.test(words) ? [] : joined;
  const first = chain[0]?.segment.begin ?? 0;
  const begin = sentenceAround(skeleton.text, first).begin;
  const opens = first - begin <= LEAD_IN || TIME.test(skeleton.text.slice(Math.max(begin, first - LEAD_IN), first));
  /* What 其中 takes out of another amount is no member of the list: 产值55亿元，其中农业5亿元；财政总收入5.6亿元. */
  return opens && chain.length >= 2 && !chain.some((amount) => isPartOfOther(skeleton, amount)) ? chain : [];
}

/** True where a list goes on from something said before: in its clause 加上, or 分别 behind another amount of the sentence. */
function goesOn(skeleton: Skeleton, first: Amount): boolean {
  const { text } = skeleton;
  const sentence = sentenceAround(text, first.at).begin;
  const clause = text.slice(sentence, first.at).search(LAST_CLAUSE) + sentence;
  const words = text.slice(clause, first.at);
  if (ADDS.test(words)) return true;
  return (
    words.includes('分别') &&
    amountsIn(skeleton, { begin: sentence, until: clause }).some(({ figure }) => sameKind(figure, first.figure))
  );
}

const LAST_CLAUSE = /[^,;:(]*$/u;

/** 三项合计, 两者合计: how many are added. */
function numberIn(skeleton: Skeleton, cue: Stretch, words: string): number | null {
  const [first] = [...skeleton.figuresIn({ begin: cue.begin, until: cue.begin + 1 })];
  if (first) return Number(first.figure.value.n / first.figure.value.d);
  const numeral = NUMBERED.exec(words)?.[1];
  return numeral ? '一二三四五六七八九十'.indexOf(numeral.replace('两', '二')) + 1 : null;
}

/** X…加上Y…，共Z. The first part is the nearest amount of the kind, or an earlier one with which the sum is right. */
function readAdded(skeleton: Skeleton, cue: Stretch): SumStatement | null {
  const { text } = skeleton;
  const added = amountAt(skeleton, cue.until);
  if (!added) return null;
  const behind = text.slice(cue.until + 1, sentenceAround(text, cue.until).until);
  const match = ADDED_TOTAL.exec(behind);
  if (!match) return null;
  const total = amountAt(skeleton, cue.until + 1 + match.index + match[0].length);
  if (!total || !sameKind(total.figure, added.figure)) return null;
  const isPart = (amount: Amount): boolean => sameKind(amount.figure, total.figure);
  const later = amountsIn(skeleton, { begin: cue.until, until: total.at }).filter(isPart);
  const first = firstAddend(
    skeleton,
    cue,
    added,
    (amount) => isPart(amount) && addsUp(total, [amount, ...later]),
    isPart,
  );
  if (!first || !eachCounts(skeleton, { begin: cue.begin, until: total.segment.begin })) return null;
  const open = OPEN.test(text.slice(later.at(-1)?.at ?? cue.until, total.at));
  return statementOf(skeleton, total, [first, ...later], cue, open ? 'disjoint' : 'complete');
}

/** …等，收入总计: there are more parts than are named. */
const OPEN = /等[,;、(]/u;
/** A total is not what something is added to. */
const IS_TOTAL = /总[计量额]?$/u;

/**
 * What is added to: the amount that the words before 加上 name, if they stand there (支出加上…); else the last one said before, of this sentence
 * or of the one it goes on from, that is neither a part behind 其中 nor a total itself. One that makes the sum right is taken before others.
 */
function firstAddend(
  skeleton: Skeleton,
  cue: Stretch,
  added: Amount,
  fits: (amount: Amount) => boolean,
  isPart: (amount: Amount) => boolean,
): Amount | undefined {
  const { text } = skeleton;
  const earlier = amountsIn(skeleton, { begin: Math.max(0, cue.begin - BACK), until: cue.begin }).filter(isPart);
  const fitting = earlier.findLast(fits);
  if (fitting) return fitting;
  const own = partNameOf(text.slice(added.segment.begin, cue.begin));
  const wordsOf = ({ segment, at }: Amount): string => text.slice(segment.begin, at);
  if (own.length > 1) return earlier.findLast((amount) => namesOneWhole(wordsOf(amount), own));
  const sentence = sentenceAround(text, earlier.at(-1)?.at ?? cue.begin);
  if (sentence.until + 1 < sentenceAround(text, cue.begin).begin) return undefined;
  const of = text.slice(sentence.begin, cue.begin).indexOf('其中');
  const until = of < 0 ? cue.begin : sentence.begin + of;
  const whole = earlier.filter(({ at }) => at >= sentence.begin && at < until);
  const main = ofOwnPart(skeleton, whole, cue.begin);
  const last = main.at(-1);
  /* Of several sums of money nobody knows which is added to, or whether all are; what was counted last is what goes on. */
  if (!last || (main.length > 1 && last.figure.unit?.kind === 'money')) return undefined;
  return IS_TOTAL.test(partNameOf(wordsOf(last))) ? undefined : last;
}

/** An amount behind 其中 is a part of what was said before it. */
const isPartOfOther = ({ text }: Skeleton, { segment }: Amount): boolean =>
  /其中[,:]?$/u.test(text.slice(Math.max(0, segment.begin - 3), segment.begin)) ||
  text.startsWith('其中', segment.begin);

/** True if every clause gives an amount: else one of the parts was not understood. */
const eachCounts = ({ text }: Skeleton, { begin, until }: Stretch): boolean =>
  text
    .slice(begin, until)
    .split(/[,;]/)
    .every((clause) => clause.trim() === '' || clause.includes(FIGURE));
