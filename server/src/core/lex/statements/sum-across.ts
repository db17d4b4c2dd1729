/**
 * What one paragraph gives of a sum whose figures stand in several: the whole before a 其中： that ends it, the amount that a numbered
 * paragraph is about, and a list that goes on in the next paragraph with 其他. Knows one paragraph; joining them is for the rule.
 */
import type { ParagraphFacts } from '../facts';
import type { Figure } from '../figure';
import type { Piece } from '../statement';
import { type Amount, amountsIn, isAdditive, nameOf, sameKind } from './amounts';
import { Skeleton, sentenceAround } from './skeleton';
import { wholesBefore } from './sum-behind';

/** An amount and the words of its segment. */
export interface WordedAmount {
  readonly figure: Figure;
  readonly words: string;
  readonly name: Piece | null;
}

export interface SumEnds {
  /** The amounts before a cue that ends the paragraph, the nearest last. */
  readonly announced: readonly WordedAmount[];
  /** Amounts behind a 其中 in the last sentence, and the one before it that they divide. */
  readonly begun: { readonly whole: WordedAmount; readonly parts: readonly WordedAmount[] } | null;
  /** The first amount of the first sentence. */
  readonly first: WordedAmount | null;
  /** The paragraph begins with what is left of the one before: 其他税种15亿元. */
  readonly goesOn: boolean;
}

const NOTHING: SumEnds = { announced: [], begun: null, first: null, goesOn: false };

const ENDS_OPEN = /(?:其中|具体(?:是|为|如下)|(?:构成|分项|情况)如下)[:,]?\s*$/u;
const BEGINS_REST = /^\s*(?:其他|其它|其余)/u;
const CUE = '其中';
/** A number in front of an item is no part of its words. */
const NUMBER = /^\s*[(]?[\d一二三四五六七八九十]{1,3}[).、.]\s*/u;

export function readSumEnds({ norm, figures, opening }: ParagraphFacts): SumEnds {
  const begins = BEGINS_REST.test(norm.text);
  const open = ENDS_OPEN.exec(norm.text);
  if (figures.length === 0 || !(begins || open || opening.marker || norm.text.includes(CUE))) return NOTHING;
  const skeleton = new Skeleton(norm, figures);
  const worded = (amount: Amount): WordedAmount => ({
    figure: amount.figure,
    words: skeleton.text.slice(amount.segment.begin, amount.segment.until).replace(NUMBER, ''),
    name: nameOf(skeleton, amount),
  });
  const cue = open ? skeleton.text.length - open[0].length : -1;
  const [first] = amountsIn(skeleton, { begin: 0, until: sentenceAround(skeleton.text, 0).until });
  return {
    announced: cue < 0 ? [] : wholesBefore(skeleton, cue).map(worded),
    begun: open ? null : begunIn(skeleton, worded),
    first: first ? worded(first) : null,
    goesOn: begins && first?.segment.begin === 0,
  };
}

/** The list of the last sentence: one amount between two marks, all of the whole's kind. */
function begunIn(skeleton: Skeleton, worded: (amount: Amount) => WordedAmount): SumEnds['begun'] {
  const { text } = skeleton;
  const cue = text.lastIndexOf(CUE);
  if (cue < 0 || /[。!?]./u.test(text.slice(cue).trimEnd())) return null;
  const whole = wholesBefore(skeleton, cue).at(-1);
  if (!whole) return null;
  const parts = amountsIn(skeleton, { begin: cue + CUE.length, until: text.length });
  const apart = new Set(parts.map(({ segment }) => segment.begin)).size === parts.length;
  if (parts.length < 2 || !apart || !parts.every(({ figure }) => sameKind(figure, whole.figure))) return null;
  const list = { whole: worded(whole), parts: parts.map(worded) };
  return [list.whole, ...list.parts].every(({ words }) => isAdditive(words)) ? list : null;
}
