/**
 * Whether a clause with one name goes on with what an earlier 分别 paired: 甲业和乙业分别增长10%和9%，占比分别为12%和32%. Its values then belong
 * to those names. Knows the words around 分别, not whether the numbers agree.
 */
import { readEnumeration } from '../enumeration';
import { listBefore } from './lists';
import { FIGURE } from './skeleton';

/** What ends the name of something that is measured; a name that ends so before 和 is complete. */
export const MEASURED =
  /(?:[额量率值]|收入|支出|投资|消费|花费|利润|税收|存款|贷款|面积|起数|人数|户数|件数|人次|次数|指数|时限|时间|价格|增[速幅]|比重|占比|规模|强度|浓度)$/u;

const CUE = /分别|依次/gu;
const CLAUSE_END = /[,;:。!?]/u;
/** Says itself to which of town and country it belongs, so that it is not said of both. */
const PARTIAL = /城镇|城市|农村|乡村/u;

/** What is said of things in turn, besides measures. */
const ATTRIBUTE = /(?:[均亩单总]产|均价|位次|排名|水平|[增降涨跌升]幅|进度|年均|同比)$/u;

/** True if in `words`, which end where the clause of the one name begins, as many values were paired with names that have no measure of their own. */
export function isContinued(words: string, name: string, wanted: number): boolean {
  if (!MEASURED.test(name) && !ATTRIBUTE.test(name)) return false;
  return [...words.matchAll(CUE)].some(({ index }) => {
    const behind = words.slice(index).split(CLAUSE_END)[0] ?? '';
    if (behind.split(FIGURE).length - 1 !== wanted) return false;
    const { begin, until } = listBefore(words, index);
    const { items } = readEnumeration(words, begin, until);
    const [first] = items;
    const own = first !== undefined && items.length > 1 && MEASURED.test(words.slice(first.begin, first.until));
    return !own && !(PARTIAL.test(name) && words.slice(begin, until).includes('城乡'));
  });
}
