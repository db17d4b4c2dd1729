/** R03: an enumeration and the number that gathers it up: A、B、C三大行动, “A、B、C”三项工程, A、B、C“三合一”. */

import type { NormText } from '../../text/normalise';
import { type Enumeration, type ItemStretch, readEnumeration } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement } from '../statement';
import { countsOf, isParallel, listBefore, listInside } from './lists';

const NUMBER = '十[一二三四五六]|[二两三四五六七八九十]|(?<!\\d)[2-9](?!\\d)|(?<!\\d)1\\d(?!\\d)';

/** The number right behind the last item, or behind 等, with what it counts. */
const GATHERED = new RegExp(
  `(?<=[^、,;:。!?“‘(《\\s第百千万亿十几数近约前后各每这那其全以上下余\\d.])(等)?(${NUMBER})(?:大(?![学中小专队会型])|[个项类种张条篇](?!月))`,
  'gu',
);

/** A quoted name that begins with the number: “三大行动”, “四区”. */
const QUOTED = new RegExp(`(?<=[^、,;:。!?“‘(《\\s])“(${NUMBER})(?=[^”]{1,8}”)`, 'gu');
const HAN_NUMBER = /[一二两三四五六七八九十]/gu;

export function* collectives(norm: NormText): Generator<CollectiveStatement> {
  const { text } = norm;
  for (const match of text.matchAll(GATHERED)) {
    const [whole, open, number = ''] = match;
    const at = match.index + (open ? 1 : 0);
    const statement = readAt(norm, match.index, { begin: at, until: at + number.length }, Boolean(open));
    if (statement) yield { ...statement, span: norm.toRaw({ from: statement.begin, to: match.index + whole.length }) };
  }
  for (const match of text.matchAll(QUOTED)) {
    const number = match[1] ?? '';
    const name = text.slice(match.index + 1, text.indexOf('”', match.index));
    if ((name.match(HAN_NUMBER)?.length ?? 0) > 1) continue;
    const at = match.index + 1;
    const statement = readAt(norm, match.index, { begin: at, until: at + number.length }, false);
    if (statement) yield { ...statement, span: norm.toRaw({ from: statement.begin, to: at + name.length + 1 }) };
  }
}

type Read = CollectiveStatement & { readonly begin: number };

function readAt(norm: NormText, end: number, number: ItemStretch, open: boolean): Read | null {
  const { text } = norm;
  const before = listBefore(text, end);
  const inside = listInside(text, before);
  const stretch = inside ?? before;
  const list = readEnumeration(text, stretch.begin, stretch.until);
  const claimed = claimedBy(text.slice(number.begin, number.until));
  if (list.items.length < 2 || claimed === null) return null;
  const span = norm.toRaw({ from: stretch.begin, to: number.until });
  return {
    kind: 'collective',
    span,
    begin: before.begin,
    items: list.items.map(({ begin, until }) => ({
      span: norm.toRaw({ from: begin, to: until }),
      text: text.slice(begin, until),
    })),
    itemCounts: withSums(text, list),
    count: { span: norm.toRaw({ from: number.begin, to: number.until }), text: text.slice(number.begin, number.until) },
    claimed,
    open,
    certain: inside !== null || isParallel(text, list),
  };
}

function claimedBy(number: string): number | null {
  const value = /^\d/.test(number) ? BigInt(number) : parseHanNumeral(number);
  return value === null ? null : Number(value);
}

/** Items that carry numbers of their own may be counted by them: 一核、两带、三区 are three or six. */
function withSums(text: string, list: Enumeration): ReadonlySet<number> {
  const counts = new Set(countsOf(list));
  let total = 0;
  for (const item of list.items) {
    const own = parseHanNumeral(text[item.begin] ?? '');
    if (own === null) return counts;
    total += Number(own);
  }
  return counts.add(total);
}
