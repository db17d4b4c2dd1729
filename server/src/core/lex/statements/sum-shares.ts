/** Shares that divide a share: 实行改造的占42.3%，其中已经完成的占25.6%，正在进行的占16.7%. What is done and what is not leaves nothing over. */
import type { SumStatement } from '../statement';
import { isPercent } from './percent';
import { cuesIn, FIGURE, PART_END, type Skeleton } from './skeleton';

/** A share, and behind 其中 one of what is done and one of what is not. */
const DIVIDED =
  /占\uf8ff,其中,?(?:已|业已)[^\uf8ff,;。!?]{1,24}占\uf8ff[,、;](?:现在|目前|现|仍|尚|正在|正|未|还|在)[^\uf8ff,;。!?]{1,24}占(?=\uf8ff)/gu;

export function* sumsOfShares(skeleton: Skeleton): Generator<SumStatement> {
  for (const match of cuesIn(skeleton.text, DIVIDED, PART_END)) {
    const begin = match.index + match[0].indexOf(FIGURE);
    const until = match.index + match[0].length + FIGURE.length;
    const [total, ...parts] = [...skeleton.figuresIn({ begin, until })].map(({ figure }) => figure);
    if (!total || parts.length !== 2 || ![total, ...parts].every(isPercent)) continue;
    const cue = skeleton.text.indexOf('其中', begin);
    yield {
      kind: 'sum',
      span: skeleton.toRaw({ begin, until }),
      total,
      parts,
      less: [],
      names: [null, null],
      cue: skeleton.piece({ begin: cue, until: cue + 2 }),
      division: 'complete',
    };
  }
}
