/** Of which amount a share is said: the one of the clause before, past remarks on its growth and rank, or the one whose name is repeated. */
import { type Amount, amountsIn, isAmount } from './amounts';
import { namesOneWhole, partNameOf } from './share-names';
import { FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

const MARK = /[,、;:。!?()]/;
const ADVERBS = /^(?:约|大约|已经?|又|分别|累计|共|合计|均|就|大体上|其)?$/u;
/** A remark in brackets at the end of what stands before. */
const ASIDE = /\([^()]{0,40}\)$/u;
/** What may be said of the part between it and its share: growth, rank, how much of a plan it is. */
const REMARK =
  /^(?:按[^\uf8ff]{0,10})?(?:同比|环比|比|较|同口径|可比口径|增|下降|减|降|提高|总量|总额|规模|增速|增幅|居|排|列|位|创|首次|连续|完成|达到|净增|占|(?:是|为|相当于)[^\uf8ff]{0,14}\uf8ff(?:的\uf8ff)?$)/u;
const MOST_REMARKS = 4;
/** Its own name is not looked for further back. */
const REACH = 140;

export function partBefore(skeleton: Skeleton, at: number): Amount | null {
  const clause = clauseEndingAt(skeleton.text, at);
  const words = skeleton.text.slice(clause.begin, at);
  const own = lastAmount(skeleton, clause);
  if (own) return /^[^\uf8ff]{0,18}$/u.test(skeleton.text.slice(own.at + 1, at)) ? own : null;
  if (words.includes(FIGURE)) return null;
  return ADVERBS.test(words) ? pastRemarks(skeleton, clause.begin - 1) : byName(skeleton, clause, partNameOf(words));
}

/** Back over the clauses before a mark, until one gives an amount. */
function pastRemarks(skeleton: Skeleton, mark: number): Amount | null {
  const { text } = skeleton;
  let end = mark;
  for (let turn = 0; turn <= MOST_REMARKS && end > 0; turn++) {
    if (!/[,、;(]/.test(text[end] ?? '')) return null;
    end -= ASIDE.exec(text.slice(Math.max(0, end - 44), end))?.[0].length ?? 0;
    const clause = clauseEndingAt(text, end);
    const amount = lastAmount(skeleton, clause);
    if (amount) return /^[^\uf8ff]{0,18}$/u.test(text.slice(amount.at + 1, end)) ? amount : null;
    if (!REMARK.test(text.slice(clause.begin, end))) return null;
    end = clause.begin - 1;
  }
  return null;
}

/** 工业投资134.8亿元，增长102.8%，工业投资总量占…: the amount of that name in the sentence. */
function byName(skeleton: Skeleton, clause: Stretch, name: string): Amount | null {
  if (name.length < 2) return null;
  const begin = Math.max(sentenceAround(skeleton.text, clause.begin).begin, clause.begin - REACH);
  const amounts = amountsIn(skeleton, { begin, until: clause.begin });
  const own = amounts.findLast((amount) => isCalled(skeleton, amount, name));
  return own ?? (begin === clause.begin ? inSentencesBefore(skeleton, begin, name) : null);
}

const isCalled = ({ text }: Skeleton, { segment, at }: Amount, name: string): boolean =>
  namesOneWhole(text.slice(segment.begin, at), name);

/**
 * 预算收入9亿元。其中：税收收入7亿元。税收收入占预算收入的比重为78%: a sentence of its own repeats the name. Only one amount may bear it, and
 * nothing from there on may speak of another time.
 */
function inSentencesBefore(skeleton: Skeleton, sentence: number, name: string): Amount | null {
  if (name.length < SHORTEST_APART) return null;
  const stretch: Stretch = { begin: Math.max(0, sentence - FURTHEST), until: sentence };
  const [only, ...others] = amountsIn(skeleton, stretch).filter((amount) => isCalled(skeleton, amount, name));
  if (!only || others.length > 0) return null;
  const end = sentenceAround(skeleton.text, sentence).until;
  return OTHER_TIME.test(skeleton.text.slice(only.segment.begin, end)) ? null : only;
}

/** Across sentences shorter names are said of too many things. */
const SHORTEST_APART = 3;
const FURTHEST = 240;
/** A comparison with the year before (比上年) is no account of it. */
const OTHER_TIME =
  /(?<![比较])(?:上年|去年|上一年|同期)|明年|下一?年|\d{4}年|[上下]半年|季度|\d月|计划|目标|预期|力争|累计|五年/u;

function clauseEndingAt(text: string, end: number): Stretch {
  const floor = Math.max(0, end - 80);
  let begin = end;
  while (begin > floor) {
    /* 镇（街道） is one word. */
    const aside = ASIDE.exec(text.slice(Math.max(floor, begin - 20), begin));
    if (aside && !aside[0].includes(FIGURE)) begin -= aside[0].length;
    else if (MARK.test(text[begin - 1] ?? '')) break;
    else begin--;
  }
  return { begin, until: end };
}

/** The last amount of a clause; a single figure with what it measures behind it (3万亩耕地) is one too. */
function lastAmount(skeleton: Skeleton, clause: Stretch): Amount | null {
  const amount = amountsIn(skeleton, clause).at(-1);
  if (amount) return amount;
  const [only, ...others] = [...skeleton.figuresIn(clause)];
  if (!only || others.length > 0 || only.figure.hedge || !isAmount(only.figure)) return null;
  return CHANGE.test(skeleton.text.slice(clause.begin, only.at)) ? null : { ...only, segment: clause };
}

const CHANGE = /(?:增加|减少|增长|下降|提高|降低)(?:了)?$/u;
