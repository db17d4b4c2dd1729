/**
 * The two sides of a budget where each has its paragraph: …收入总计31.19亿元。 / …支出总计28.59亿元。收支相抵，结转下年2.60亿元。 It finds what came in altogether, and what
 * went out with what is left of it. Joining the paragraphs is for the rule.
 */
import type { ParagraphFacts } from '../facts';
import type { Figure } from '../figure';
import type { Piece } from '../statement';
import { amountAt, sameKind } from './amounts';
import { Skeleton, sentenceAround } from './skeleton';

export interface BudgetSides {
  /** What came in, if that is the last total of the paragraph. */
  readonly income: Figure | null;
  readonly left: { readonly spending: Figure; readonly balance: Figure; readonly name: Piece } | null;
}

const NOTHING: BudgetSides = { income: null, left: null };

const DONE = '(?:预计)?(?:达到?|为|完成|实现)?';
const INCOME = `(?:收入总[计量]|收入合计|总收入|总财力|财力总[计量])${DONE}(?=\\uf8ff)`;
const SPENDING = `(?:支出总[计量]|支出合计|总支出)${DONE}(?=\\uf8ff)`;
const TOTALS = new RegExp(`(${INCOME})|${SPENDING}`, 'gu');
/** Behind what went out: nothing else is told before what is left. */
const LEFT = new RegExp(
  `${SPENDING}\\uf8ff([^\\uf8ff]{0,36}?)(结转下年(?:支出|使用)?|年[终末](?:滚存|累计)?结[余转](?:结余)?|结转结余|结[余转])(?:资金)?(?:为|达|共)?(?=\\uf8ff)`,
  'u',
);
const FIRST = new RegExp(SPENDING, 'u');
/** More of what is left in the same sentence: then one figure alone is not all of it. */
const MORE = /结[余转][^\uf8ff。!?]{0,8}\uf8ff/u;
const NOT_FISCAL = /旅游|营业|经营总|销售|主营|农村经济|村集体/u;

export function readBudgetSides({ norm, figures }: ParagraphFacts): BudgetSides {
  if (figures.length === 0 || !/[收支][入出]|财力/u.test(norm.text)) return NOTHING;
  const skeleton = new Skeleton(norm, figures);
  const { text } = skeleton;
  const last = [...text.matchAll(TOTALS)].at(-1);
  const income = last?.[1] && !NOT_FISCAL.test(wordsBefore(text, last.index)) ? last.index + last[0].length : null;
  return { income: income === null ? null : (amountAt(skeleton, income)?.figure ?? null), left: leftIn(skeleton) };
}

const wordsBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at);

function leftIn(skeleton: Skeleton): BudgetSides['left'] {
  const { text } = skeleton;
  const match = LEFT.exec(text);
  if (!match || NOT_FISCAL.test(wordsBefore(text, match.index))) return null;
  const first = FIRST.exec(text.slice(match.index));
  const until = match.index + match[0].length;
  const spending = amountAt(skeleton, match.index + (first?.[0].length ?? 0));
  const balance = amountAt(skeleton, until);
  if (!spending || !balance || !sameKind(spending.figure, balance.figure)) return null;
  /* Another total of the paragraph may be what it is taken from. */
  const others = [...text.slice(0, match.index).matchAll(TOTALS)];
  const rest = text.slice(until + 1, sentenceAround(text, until).until);
  if (others.length > 0 || MORE.test(rest)) return null;
  const name = skeleton.piece({ begin: balance.segment.begin, until: balance.at });
  return { spending: spending.figure, balance: balance.figure, name };
}
