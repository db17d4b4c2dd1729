/** R03: an enumeration and the number that gathers it up: A、B、C三大行动, “A、B、C”三项工程, A、B、C“三合一”. */

import type { NormText } from '../../text/normalise';
import { type Enumeration, type ItemStretch, readEnumeration, readRun } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { countsOf, isParallel, listBefore, quotedBefore } from './lists';

const NUMBER = '十[一二三四五六]|[二两三四五六七八九十]|(?<!\\d)[2-9](?!\\d)|(?<!\\d)1\\d(?!\\d)';

/** The number right behind the last item, with what it counts. Behind 等 only 大: other counters make it a figure, see `listed.ts`. */
const GATHERED = new RegExp(
  `(?<=[^、,;:。!?“‘(《\\s第百千万亿十几数近约前后各每这那其全以上下余\\d.])(等(?=.{1,2}大))?(${NUMBER})(?:大(?![学中小专队会型])|(?<!等.{1,2})(?:[个项类种张条篇](?!月)|[级面业方支重维位省市地]))`,
  'gu',
);

/** Counters of the items themselves; 级, 面, 位 and the like may also belong to a name of their own (三级医院). */
const SURE_COUNTERS = /[大个项类种张条篇]/u;
const RUN_COUNTERS = /[级省市地]/u;

/** A quoted name that begins with the number: “三大行动”, “四区”. */
const QUOTED = new RegExp(`(?<=[^、,;:。!?“”‘’(《\\s])“(${NUMBER})(?=[\\u4e00-\\u9fff][^”]{0,7}”)`, 'gu');
const HAN_NUMBER = /[二两三四五六七八九十]/gu;

export function* collectives(norm: NormText): Generator<CollectiveStatement> {
  const { text } = norm;
  for (const match of text.matchAll(GATHERED)) {
    const [whole, open = '', number = ''] = match;
    const begin = match.index + open.length;
    const claim = { begin, until: begin + number.length };
    yield* readAt(norm, match.index, claim, {
      until: match.index + whole.length,
      open: open !== '',
      counter: whole.at(-1) ?? '',
    });
  }
  for (const match of text.matchAll(QUOTED)) {
    const begin = match.index + 1;
    const until = text.indexOf('”', begin);
    if ((text.slice(begin, until).match(HAN_NUMBER)?.length ?? 0) > 1) continue;
    const claim = { begin, until: begin + (match[1] ?? '').length };
    yield* readAt(norm, match.index, claim, { until: until + 1, open: false, counter: '大' });
  }
}

interface Claim {
  readonly until: number;
  readonly open: boolean;
  /** What stands behind the number: 大, 个, 级. */
  readonly counter: string;
}

function* readAt(norm: NormText, end: number, number: ItemStretch, claim: Claim): Generator<CollectiveStatement> {
  const { text } = norm;
  const quoted = quotedBefore(text, end);
  const stretch = quoted ?? listBefore(text, end);
  const list = itemsIn(text, stretch, claim.counter);
  const claimed = claimedBy(text.slice(number.begin, number.until));
  if (list.most < (claim.open ? 1 : 2) || claimed === null || /\d/.test(text.slice(stretch.begin, stretch.until)))
    return;
  const piece = ({ begin, until }: ItemStretch): Piece => ({
    span: norm.toRaw({ from: begin, to: until }),
    text: text.slice(begin, until),
  });
  yield {
    kind: 'collective',
    span: norm.toRaw({ from: stretch.begin, to: claim.until }),
    items: list.items.map(piece),
    itemCounts: everyCount(text, list, stretch),
    count: piece(number),
    claimed,
    open: claim.open,
    certain: SURE_COUNTERS.test(claim.counter) && (quoted !== null || isParallel(text, list)),
    gathers: claim.counter === '大',
  };
}

/** The items at the marks; where there are none, names of one character each that are written together. */
function itemsIn(text: string, { begin, until }: ItemStretch, counter: string): Enumeration {
  const marked = readEnumeration(text, begin, until);
  const run = marked.items.length === 1 && RUN_COUNTERS.test(counter) ? readRun(text, begin, until) : null;
  return run ?? marked;
}

function claimedBy(number: string): number | null {
  const value = /^\d/.test(number) ? BigInt(number) : parseHanNumeral(number);
  return value === null ? null : Number(value);
}

/**
 * Items that carry numbers of their own may be counted by them (一核、两带、三区 are three or six), and those in commas by the
 * commas (人口多、土地少，小生产、大市场 are two or four).
 */
function everyCount(text: string, list: Enumeration, stretch: ItemStretch): ReadonlySet<number> {
  const counts = new Set(countsOf(list));
  const commas = text.slice(stretch.begin, stretch.until).split(/[,;]/).length;
  if (commas > 1) counts.add(commas).add(list.items.length + commas - 1);
  let total = 0;
  for (const item of list.items) {
    const own = parseHanNumeral(text[item.begin] ?? '');
    if (own === null) return counts;
    total += Number(own);
  }
  return counts.add(total);
}
