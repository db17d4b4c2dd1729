/** R06: A、B等N个X. What stands between 等 and the number decides: nothing, and the items are what is counted. */
import { readEnumeration } from '../enumeration';
import type { ListedStatement } from '../statement';
import { countsOf, listBefore, sureItems } from './lists';
import type { Skeleton } from './skeleton';

/**
 * 等 with the number right behind it, or with the noun that is counted between (等重点企业31家). Not the 等 of 二等, 优等, 平等,
 * 同等, 何等, 相等, 高等, 中等, 初等, 等等.
 */
const ET_CETERA =
  /(?<![特一二三四优劣甲乙平同何相高中初上下均等])等([^\uf8ff、,;:。!?()《》“”\d]{0,16}|[^\uf8ff、,;:。!?()《》“”\d]{0,8}“[^”、]{1,8}”)(?=\uf8ff)/gu;

/** Behind 等: what begins something else, so that the number counts another thing. */
const ANOTHER =
  /新增|新建|改建|建成|引进|完成|开展|实施|举办|因地制宜|投入|安排|带动|培训|实现|达|占|增|超|服务|惠及|发放|支持|打造|培育/u;

/** Behind 等: kinds and places, of which each may hold many of what is counted. */
const KINDS =
  /^(?:地(?!方)|方面|领域|行业|产业|环节|类|多|市县|县区|部门|单位|方式|形式|渠道|原因|因素|途径|(?:国家|地区|区域)$)/u;

/** What each of several gets is not what is listed. */
const EACH = /[各每]|任选|选择/u;

export function* listeds(skeleton: Skeleton): Generator<ListedStatement> {
  const { text } = skeleton;
  for (const match of text.matchAll(ET_CETERA)) {
    const gap = match[1] ?? '';
    const count = skeleton.figureAt(match.index + 1 + gap.length);
    if (count?.unit?.kind !== 'count' || count.hedge?.kind === 'between') continue;
    if (ANOTHER.test(gap) || KINDS.test(gap)) continue;
    const stretch = listBefore(text, match.index);
    const all = readEnumeration(text, stretch.begin, stretch.until);
    if (all.items.length === 0 || EACH.test(text.slice(stretch.begin, stretch.until))) continue;
    const sure = sureItems(text, all);
    const items = sure.items.length > 0 ? sure.items : all.items;
    if (isOneOfSeveral(skeleton, match.index + 1 + gap.length, countsOf(all))) continue;
    yield {
      kind: 'listed',
      span: skeleton.toRaw({ begin: items[0]?.begin ?? stretch.begin, until: match.index + gap.length + 2 }),
      items: items.map((item) => skeleton.piece(item)),
      itemCounts: countsOf({ ...all, fewest: Math.max(1, sure.fewest) }),
      count,
      direct: gap === '',
    };
  }
}

/** Behind a count no more than its noun, and what joins another count to it. */
const FURTHER = /^[^,;:。!?()达到为共总]{0,16}/u;
const NUMBER = /\uf8ff|\d+(?![\dA-Za-z%])/gu;

/** True where the items are of several counts together, or of the second one: A市、B市、C县等2市1县, 水稻、玉米、…等3大类6种. */
function isOneOfSeveral(skeleton: Skeleton, at: number, items: ReadonlySet<number>): boolean {
  const behind = FURTHER.exec(skeleton.text.slice(at + 1, at + 18))?.[0] ?? '';
  let sum = numberAt(skeleton, at, '');
  for (const { index, 0: sign } of behind.matchAll(NUMBER)) {
    const own = numberAt(skeleton, at + 1 + index, sign);
    sum += own;
    if (items.has(own) || items.has(sum)) return true;
  }
  return false;
}

/** Digits without a unit stand for themselves. */
function numberAt(skeleton: Skeleton, at: number, digits: string): number {
  const figure = skeleton.figureAt(at);
  return figure ? Number(figure.value.n / figure.value.d) : Number(digits);
}
