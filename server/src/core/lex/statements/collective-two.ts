/**
 * Two names and a number behind them: whether the number counts the names, or things that each of them has. Of three names and more a
 * number counts the names. Sees the names and the noun behind the number, never the number itself.
 */
import type { ItemStretch } from '../enumeration';

/** The noun behind the number, without which it counts things of the kinds that are named: 新建体育公园、口袋公园13个. */
const NOUN = /^(?!以[上下内]|左右)[\u4e00-\u9fff]{2}/u;

/** A place may have several of what is counted (城南、城北3个棚户区), unless places are counted. */
const PLACE = /[省市县区州盟旗镇乡街村园港东南西北]$/u;
const PLACES = /^(?:[国省市县]级)?(?:[省市县区州盟旗镇乡街村]|社区|城市|园区|片区|开发区)/u;
const LONGEST = 6;

/** `many`: places of something else, that each may have many of. `names`: what the noun says may be what they are. */
export type Pair = 'names' | 'many' | 'unknown';

/** What two names and the noun that begins at `end` say; `unknown` of other lists. */
export function readTwo(text: string, [first, second, ...others]: readonly ItemStretch[], end: number): Pair {
  if (!first || !second || others.length > 0) return 'unknown';
  const noun = text.slice(end, end + LONGEST);
  if (PLACE.test(text.slice(second.begin, second.until)) && !PLACES.test(noun)) return 'many';
  /* Names that say themselves what they are may have several of it: 东湖码头、西岭码头3个泊位. */
  const alike = text.slice(first.until - 2, first.until) === text.slice(second.until - 2, second.until);
  return NOUN.test(noun) && !alike ? 'names' : 'unknown';
}
