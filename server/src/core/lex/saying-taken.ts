/**
 * What a figure without a name of its own takes over from the subject before it: 新增甲12家，增长5%，总数达到80家. A thing has one level at a time, so a
 * second one beside it is a total of several, a stock behind what is new, or nobody knows what. Knows no marks and no sentences.
 */
import type { Lexicon } from '../lexicon';
import type { Figure } from './figure';
import { indicatorNamed, type Subject, unsure } from './saying-names';
import type { Glue } from './saying-words';

/** The last amount told of a subject, and the words between. */
export interface Said {
  readonly dimension: string;
  readonly glue: ReadonlySet<Glue>;
  /** It counts what came to be. */
  readonly fresh: boolean;
  /** The amount before it is of another subject: a total behind them is of both. */
  readonly others: boolean;
}

/** The subject as it holds for this figure; null where the figure is of something else. */
export function taken(
  subject: Subject,
  said: Said | null,
  { unit }: Figure,
  glue: ReadonlySet<Glue>,
  lexicon: Lexicon,
): Subject | null {
  const again = said !== null && unit?.dimension === said.dimension;
  if (glue.has('sum')) return again ? null : unsure(subject);
  /* 新增托位300个，完成1000户: counted in another way it is another thing. */
  if (said && !again && unit?.kind === 'count') return isNew(subject) ? null : unsure(subject);
  if (isNew(subject)) return takenOfNew(subject, again, glue, lexicon);
  if (!said) return subject;
  /* What is new grew, or all there are did. */
  if (!again) return said.fresh && glue.has('growth') ? unsure(subject) : subject;
  if (!glue.has('total') || said.fresh || MOVES.some((one) => said.glue.has(one))) return subject;
  return said.others ? null : unsure(subject);
}

/** What came to be grows and has its rank; how many there are by now is another indicator, and what was left of it no less. */
function takenOfNew(subject: Subject, again: boolean, glue: ReadonlySet<Glue>, lexicon: Lexicon): Subject | null {
  if (glue.has('total')) return stockOf(subject, lexicon);
  if (!again || (glue.has('growth') && !glue.has('to'))) return subject;
  return glue.has('new') ? null : stockOf(subject, lexicon);
}

/** Where the list knows all of them by a name of their own. */
function stockOf(subject: Subject, lexicon: Lexicon): Subject | null {
  const words = subject.indicator.name.replace(NEW_ONES, '');
  const indicator = indicatorNamed(words, lexicon);
  return indicator && unsure({ ...subject, indicator, words });
}

const isNew = ({ indicator }: Subject): boolean => NEW_ONES.test(indicator.name);
const NEW_ONES = /新增|净增|新设立?|新建|新登记/u;

/** Beside such a figure another one may tell where the same thing stands. */
const MOVES: readonly Glue[] = ['growth', 'base', 'against'];
