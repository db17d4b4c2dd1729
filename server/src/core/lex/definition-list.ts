/**
 * A bare list 甲、乙、丙 that ends or begins at a place. What stands before its first member is cut off only where a verb or
 * the form of the others shows where the member begins; else it stays: a text is quoted too long rather than wrongly.
 */
import type { NormSpan } from '../text/normalise';

export interface MemberList {
  readonly members: readonly NormSpan[];
  readonly span: NormSpan;
}

const CLAUSE_ENDS = new Set('。;,:!?()“”《》[]');
/** Behind these the words belong to what stands before them. */
const GLUED = new Set('”)》]');
/** A list of members is not read further than this. */
const LONGEST = 120;

/** Words that lead up to a list and belong to no member. */
const LEADING =
  /^(?:以|在|把|将|对|从|用好|加快|全力|大力|持续|深入|扎实|稳步|有序|系统|积极|着力|切实|全面|全域|高效|高质量|高水平|不断|继续|努力|进一步|更好|协同|统筹|坚持|围绕|紧扣|聚焦|紧盯|瞄准|突出|按照|依托|通过|抢抓|深化|强化|推进|推动|推行|推广|促进|开展|实施|落实|做好|抓好|抓实|做优|做强|做实|健全|完善|建立|构建|打造|建成|建设|创建|提升|优化|整合|加强|巩固|拓展|筑牢|守牢|实现|形成|发展|培育|壮大|探索|创新|争做|争创|争当|组织|支持|鼓励|引导|扩大|激发|弘扬|谋划)/u;
/** Before members that are verbs themselves only these lead up. */
const GOVERNING = /^(?:以|在|把|将|坚持|围绕|紧扣|聚焦|紧盯|突出|按照|通过|开展|实施|大力|始终)/u;
const TRAILING =
  /(?:等|的|所谓|实现|形成|做到|达到|达成|当好|争当|构成|组成|双双|均|分别|同步|稳步|持续|继续|保持|连续[\d一二三四五六七八九十]{1,3}年)$/u;
/** 在…上 closes behind the last member what 在 opened before the first. */
const CLOSES_WITH = /(?:上|方面|中)$/u;
const VERB = /(?:形成|实现|开展|建成|加强|推进|推动|统筹|打造|构建|提升|促进|优化)了?/gu;
const CONJUNCTION = /^([^和与及]{2,})(?:以及|和|与|及)([^和与及]{2,})$/u;
/** What a last member cannot hold: the name behind it is then an honour, or goes on with words of its own. */
const NO_MEMBER =
  /入选|获评|荣获|获批|创建|列入|等.|(?:国家|[省市区县国]级|全[国省市区县]|省|自治区|批|新一轮|为|及|与|和|严控|兜牢|坚持|以|农村|自觉)$/u;

/** The list of exactly so many members that ends where `end` is; null where the words there are none or are more or fewer. */
export function listBefore(text: string, end: number, counts: readonly number[]): MemberList | null {
  let start = end;
  while (start > 0 && end - start < LONGEST && !CLAUSE_ENDS.has(text[start - 1] ?? '')) start--;
  if (text[end - 1] === '、' || GLUED.has(text[start - 1] ?? '')) return null;
  const items = closeLast(text, itemsOf(text, { from: start, to: end }));
  for (const count of counts) {
    const members = choose(text, items, count);
    if (members && isBalanced(text, members)) return toList(members);
  }
  return null;
}

/** The list of exactly so many members that fills a place; or, of 三减两优, groups of so many between commas. */
export function listWithin(
  text: string,
  place: NormSpan,
  counts: readonly number[],
  groups: readonly number[],
): MemberList | null {
  const items = closeLast(text, itemsOf(text, place));
  const split = splitLast(text, items);
  const isList = (members: readonly NormSpan[]): boolean =>
    members.length > 1 &&
    counts.includes(members.length) &&
    !members.some(({ from, to }) => text.slice(from, to).includes(','));
  for (const members of [items, split]) if (isList(members)) return toList(members);
  const grouped = clausesOf(text, place).map((clause) => itemsOf(text, clause));
  const fits = grouped.length === groups.length && grouped.every((group, i) => group.length === groups[i]);
  return groups.length > 1 && fits ? toList(grouped.flat()) : null;
}

function clausesOf(text: string, { from, to }: NormSpan): readonly NormSpan[] {
  let at = from;
  return text
    .slice(from, to)
    .split(',')
    .map((clause) => {
      const start = at;
      at += clause.length + 1;
      return { from: start, to: start + clause.length };
    });
}

function toList(members: readonly NormSpan[]): MemberList {
  const last = members[members.length - 1];
  return { members, span: { from: members[0]?.from ?? 0, to: last?.to ?? 0 } };
}

function itemsOf(text: string, { from, to }: NormSpan): NormSpan[] {
  const items: NormSpan[] = [];
  let begin = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== '、') continue;
    items.push(inked(text, begin, i));
    begin = i + 1;
  }
  return items.every((item) => item.to > item.from) ? items : [];
}

function inked(text: string, from: number, to: number): NormSpan {
  let start = from;
  let end = to;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return { from: start, to: end };
}

/** The last item without the words between the list and its name. */
function closeLast(text: string, items: readonly NormSpan[]): readonly NormSpan[] {
  const [first] = items;
  const last = items[items.length - 1];
  if (!first || !last || items.length < 2) return [];
  let { to } = last;
  for (let i = 0; i < 3; i++) to -= TRAILING.exec(text.slice(last.from, to))?.[0].length ?? 0;
  const opened = text.slice(first.from, first.to).includes('在');
  if (opened && to < last.to) to -= CLOSES_WITH.exec(text.slice(last.from, to))?.[0].length ?? 0;
  return to > last.from ? [...items.slice(0, -1), { from: last.from, to }] : [];
}

/** 甲、乙和丙 has three members. */
function splitLast(text: string, items: readonly NormSpan[]): readonly NormSpan[] {
  const last = items[items.length - 1];
  const parts = last && CONJUNCTION.exec(text.slice(last.from, last.to));
  if (!last || !parts) return [];
  const left = { from: last.from, to: last.from + (parts[1] ?? '').length };
  return [...items.slice(0, -1), left, { from: last.to - (parts[2] ?? '').length, to: last.to }];
}

function choose(text: string, items: readonly NormSpan[], count: number): readonly NormSpan[] | null {
  if (items.length < 2) return null;
  if (items.length > count) return alike(text, items.slice(-count));
  const members = items.length === count ? items : splitLast(text, items);
  return members.length === count ? (alike(text, members) ?? trimmed(text, members)) : null;
}

/** Members of equal length with a sign in common show by themselves where the first begins. */
function alike(text: string, [first, ...others]: readonly NormSpan[]): readonly NormSpan[] | null {
  const [second] = others;
  if (!first || !second || others.length < 2) return null;
  const length = second.to - second.from;
  if (length < 2 || first.to - first.from < length || others.some(({ from, to }) => to - from !== length)) return null;
  const from = first.to - length;
  const common = [0, length - 1].some((at) => others.every((other) => text[other.from + at] === text[from + at]));
  return common ? [{ from, to: first.to }, ...others] : null;
}

/** The first member without the words before it. */
function trimmed(text: string, [first, ...others]: readonly NormSpan[]): readonly NormSpan[] {
  if (!first) return others;
  const lengths = others.map(({ from, to }) => to - from);
  const verbal = others.filter(({ from, to }) => LEADING.test(text.slice(from, to))).length * 2 > others.length;
  const leads = verbal ? GOVERNING : LEADING;
  let { from } = first;
  for (;;) {
    const rest = text.slice(from, first.to);
    const lead = leads.exec(rest)?.[0].length ?? 0;
    if (lead === 0 || lead >= rest.length || rest.length <= Math.min(...lengths)) break;
    from += lead;
  }
  const longest = Math.max(...lengths) + 2;
  if (!verbal && first.to - from > longest) from += verbEnd(text.slice(from, first.to), longest);
  return [{ from, to: first.to }, ...others];
}

/** Behind the last verb of a stretch, if what follows is no longer than so; else 0. */
function verbEnd(stretch: string, longest: number): number {
  let end = 0;
  for (const match of stretch.matchAll(VERB)) end = match.index + match[0].length;
  const left = stretch.length - end;
  return left >= 2 && left <= longest ? end : 0;
}

/** Two words before a name are often no list; so they must be alike. Of more only the last may not run on into other words. */
function isBalanced(text: string, members: readonly NormSpan[]): boolean {
  const words = members.map(({ from, to }) => text.slice(from, to));
  const last = words[words.length - 1] ?? '';
  if (NO_MEMBER.test(last)) return false;
  if (words.length > 2) return last.length <= 2 * Math.max(...words.slice(0, -1).map(({ length }) => length)) + 2;
  const [first = ''] = words;
  if (/\d/.test(first + last)) return false;
  return first.length === last.length || first.at(-1) === last.at(-1);
}
