/**
 * Names and as many rates without 分别: A收入、B收入年均增长8.5%、10.2%. Only where every value is a bare rate and the last name says what is
 * measured; that a value is missing can be told with little force, for nothing says that each name has its own.
 */
import type { Enumeration } from '../enumeration';
import { enumerated, nameStretch } from './respective-names';
import { CLAUSE_END, cuesIn, FIGURE, type Skeleton, type Stretch } from './skeleton';

/** What is measured, how it moved, and the rates up to the end of the clause. */
const UNSAID =
  /(?<=[额量值]|收入|支出|投资|消费|存款|贷款|指数)((?:预计|累计|同比|年均|实际|可比|名义|比上年|较上年)*(?:增长|下降|增加|减少|提高))(-?\uf8ff(?:[、和与]-?\uf8ff)+)(?=[,;。!?]|$)/gu;

const VALUES = /-?\uf8ff/gu;
/** Each may have a value of its own that stands elsewhere, or the values are paired otherwise: two measures of two places are four. */
const PAIRED = /分别|依次|各|(?<![人户亩地])均|其中|[两二三四五六七八九十](?:[大个家项类种]|[省市县区州镇乡村地])/u;

export interface UnsaidPair {
  readonly cue: Stretch;
  readonly names: Enumeration;
  readonly values: Enumeration;
}

export function* unsaidPairs(skeleton: Skeleton): Generator<UnsaidPair> {
  const { text } = skeleton;
  for (const match of cuesIn(text, UNSAID, CLAUSE_END)) {
    const [, verb = '', run = ''] = match;
    const cue = { begin: match.index, until: match.index + verb.length };
    const stretch = nameStretch(text, cue.begin);
    const words = text.slice(stretch.begin, stretch.until);
    const names = enumerated(text, stretch);
    if (names.most < 2 || words.includes(FIGURE) || PAIRED.test(words)) continue;
    const rates = [...skeleton.figuresIn({ begin: cue.until, until: cue.until + run.length })];
    if (!rates.every(({ figure }) => figure.unit?.kind === 'ratio')) continue;
    const items = [...run.matchAll(VALUES)].map(({ index, 0: { length } }) => ({
      begin: cue.until + index,
      until: cue.until + index + length,
    }));
    yield { cue, names, values: { items, fewest: items.length, most: items.length } };
  }
}
