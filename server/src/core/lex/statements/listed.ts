/** R06: A、B等N个X. What stands between 等 and the number decides: nothing, and the items are what is counted. */
import { readEnumeration } from '../enumeration';
import type { ListedStatement } from '../statement';
import { countsOf, listBefore, sureItems } from './lists';
import type { Skeleton } from './skeleton';

/** Not the 等 of 二等, 优等, 平等, 同等, 何等, 相等, 高等, 中等, 初等, 等等. */
const ET_CETERA = /(?<![特一二三四优劣甲乙平同何相高中初上下均等])等(?=\uf8ff)/gu;

/** What each of several gets is not what is listed. */
const EACH = /[各每]|任选|选择/u;

export function* listeds(skeleton: Skeleton): Generator<ListedStatement> {
  const { text } = skeleton;
  for (const match of text.matchAll(ET_CETERA)) {
    const count = skeleton.figureAt(match.index + 1);
    if (count?.unit?.kind !== 'count' || count.hedge?.kind === 'between') continue;
    const stretch = listBefore(text, match.index);
    const all = readEnumeration(text, stretch.begin, stretch.until);
    if (all.items.length === 0 || EACH.test(text.slice(stretch.begin, stretch.until))) continue;
    const sure = sureItems(text, all);
    const [first] = sure.items.length > 0 ? sure.items : all.items;
    yield {
      kind: 'listed',
      span: skeleton.toRaw({ begin: first?.begin ?? stretch.begin, until: match.index + 2 }),
      items: (sure.items.length > 0 ? sure.items : all.items).map((item) => skeleton.piece(item)),
      itemCounts: countsOf({ ...all, fewest: Math.max(1, sure.fewest) }),
      count,
    };
  }
}
