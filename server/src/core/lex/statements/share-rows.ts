/**
 * Parts in a row and their shares in the same order: 水田28万亩、水浇地11万亩、旱地23万亩，分别占45%、18%、37%. It pairs them one by one, where the row begins
 * and ends for sure; what the whole is, is for others.
 */
import type { Figure } from '../figure';
import { type Amount, amountsIn, sameKind } from './amounts';
import { isPercent } from './percent';
import { FIGURE, type Skeleton, type Stretch, sentenceAround } from './skeleton';

const ROW =
  /(?:分别|依次)(?:约|各)?占(?:到|了|据)?(?:比|全部)?([^\uf8ff,、;。!?]{0,28})(?:\uf8ff[^\uf8ff,、;。!?]{0,10}的)?(?:为|达)?(\uf8ff(?:(?:[、,和与]|以及)\uf8ff)+)/gu;

export interface ShareRow {
  readonly place: Stretch;
  /** What stands between 占 and the shares. */
  readonly words: string;
  readonly pairs: readonly (readonly [part: Amount, share: Figure])[];
}

export function* shareRows(skeleton: Skeleton): Generator<ShareRow> {
  for (const match of skeleton.text.matchAll(ROW)) {
    const [all, words = '', row = ''] = match;
    const until = match.index + all.length;
    const shares = [...skeleton.figuresIn({ begin: until - row.length, until })].map(({ figure }) => figure);
    const parts = shares.every(isPercent) ? rowBefore(skeleton, match.index, shares.length) : [];
    const pairs = parts.flatMap((part, index): ShareRow['pairs'] => {
      const share = shares[index];
      return share ? [[part, share]] : [];
    });
    yield { place: { begin: match.index, until }, words, pairs };
  }
}

/** So many amounts side by side right before a mark; none where the row may be longer or is broken. */
function rowBefore(skeleton: Skeleton, mark: number, wanted: number): readonly Amount[] {
  const { text } = skeleton;
  if (!/[,;]/.test(text[mark - 1] ?? '')) return [];
  const amounts = amountsIn(skeleton, { begin: sentenceAround(text, mark).begin, until: mark - 1 });
  const row = amounts.slice(-wanted);
  const [first] = row;
  const before = amounts.at(-wanted - 1);
  if (!first || row.length < wanted || row.at(-1)?.segment.until !== mark - 1) return [];
  const joined = row.every(({ segment }, index) => index === 0 || row[index - 1]?.segment.until === segment.begin - 1);
  const opens = /^[,:]?其中/u.test(text.slice(first.segment.begin, first.at)) || !before || !isBeside(before, first);
  return joined && opens && !text.slice(first.segment.begin, first.at).includes(FIGURE) ? row : [];
}

/** One more of the row. */
const isBeside = (before: Amount, first: Amount): boolean =>
  sameKind(before.figure, first.figure) && before.segment.until === first.segment.begin - 1;
