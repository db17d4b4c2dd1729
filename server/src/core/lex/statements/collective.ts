/** R03: an enumeration and the number that gathers it up: A、B、C三大行动, “A、B、C”三项工程, A、B、C“三合一”. */

import type { NormText } from '../../text/normalise';
import { type Enumeration, type ItemStretch, readEnumeration, readRun } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { collectivesAhead } from './collective-ahead';
import { countsOf, isParallel, listBefore, quotedBefore, sureItems } from './lists';
import { CLAUSE_END, cuesIn } from './skeleton';

const NUMBER = '十[一二三四五六]|[二两三四五六七八九十]|1\\d|[2-9]';

/** A number with what it counts. */
const GATHERED = new RegExp(
  `(${NUMBER})(?:大(?![学中小专队会型])|[个项类种张条篇](?!月)|[级面业方支重维位省市地])`,
  'gu',
);

/** Characters before a number with which it gathers nothing up: separators, 第, 前, other numerals. */
const NOT_BEFORE = new Set(
  '、,;:。!?“‘(《 第百千万亿一二三四五六七八九十两几数近约前后各每这那其全以上下余.0123456789',
);

/** Counters of the items themselves; 级, 面, 位 and the like may also belong to a name of their own (三级医院). */
const SURE_COUNTERS = /[大个项类种张条篇”]/u;
const RUN_COUNTERS = /[级省市地]/u;

/** A quoted name that begins with the number: “三大行动”, “四区”. */
const QUOTED = new RegExp(`“(${NUMBER})(?=[\\u4e00-\\u9fff][^”]{0,7}”)`, 'gu');
const HAN_NUMBER = /[二两三四五六七八九十]/gu;

export function* collectives(norm: NormText): Generator<CollectiveStatement> {
  yield* collectivesAhead(norm);
  const { text } = norm;
  for (const match of cuesIn(text, GATHERED, CLAUSE_END)) {
    const begin = match.index;
    const counter = match[0].at(-1) ?? '';
    const open = text[begin - 1] === '等';
    const end = open ? begin - 1 : begin;
    /* Behind 等, other counters than 大 make the number a figure, see `listed.ts`. */
    if (end === 0 || NOT_BEFORE.has(text[end - 1] ?? '') || (open && counter !== '大')) continue;
    const claim = { begin, until: begin + (match[1] ?? '').length };
    yield* readAt(norm, end, claim, { until: begin + match[0].length, open, counter });
  }
  for (const match of cuesIn(text, QUOTED, CLAUSE_END)) {
    const end = match.index;
    if (end === 0 || NOT_BEFORE.has(text[end - 1] ?? '') || '”’'.includes(text[end - 1] ?? '')) continue;
    const begin = end + 1;
    const until = text.indexOf('”', begin);
    if ((text.slice(begin, until).match(HAN_NUMBER)?.length ?? 0) > 1) continue;
    const claim = { begin, until: begin + (match[1] ?? '').length };
    const counter = text[claim.until] === '大' ? '大' : '”';
    yield* readAt(norm, end, claim, { until: until + 1, open: false, counter });
  }
}

interface Claim {
  readonly until: number;
  readonly open: boolean;
  /** What stands behind the number: 大, 个, 级; a closing quote where the number opens a quoted name. */
  readonly counter: string;
}

function* readAt(norm: NormText, end: number, number: ItemStretch, claim: Claim): Generator<CollectiveStatement> {
  const { text } = norm;
  const quoted = quotedBefore(text, end);
  const stretch = quoted ?? listBefore(text, end);
  const marked = readEnumeration(text, stretch.begin, stretch.until);
  const run = marked.items.length === 1 && RUN_COUNTERS.test(claim.counter) ? readRun(text, stretch.begin, end) : null;
  const sure = quoted || run ? marked : sureItems(text, marked);
  const list = run ?? { ...sure, most: marked.most };
  const claimed = claimedBy(text.slice(number.begin, number.until));
  if (
    list.items.length === 0 ||
    list.most < (claim.open ? 1 : 2) ||
    claimed === null ||
    /\d/.test(text.slice(stretch.begin, stretch.until))
  )
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
    bounds: run ? boundsOfRun(text, run, claim) : boundsOf(text, list, claim.counter, quoted !== null),
    gathers: run !== null || /[大”]/u.test(claim.counter) || (quoted !== null && !/\d/.test(text[number.begin] ?? '')),
  };
}

function boundsOf(text: string, list: Enumeration, counter: string, quoted: boolean): CollectiveStatement['bounds'] {
  if (SURE_COUNTERS.test(counter) && (quoted || isParallel(text, list))) return 'whole';
  return counter === '大' && endsAlike(list) ? 'inner' : 'loose';
}

/** False where the last item is of another size: then it may only be what the number belongs to (危房改造、农村三大革命). */
function endsAlike({ items }: Enumeration): boolean {
  const [last, before] = items.toReversed().map(({ begin, until }) => until - begin);
  if (last === undefined || before === undefined) return false;
  return Math.abs(last - before) <= (Math.min(last, before) >= LONG_ITEM ? 2 : 1);
}

const LONG_ITEM = 5;

/** Runs of fewer names may be a word of their own (市区三级医院), and 三省一市 counts by itself. */
const boundsOfRun = (text: string, { items }: Enumeration, { until }: Claim): CollectiveStatement['bounds'] =>
  items.length >= SURE_RUN && !HAN_DIGIT.test(text[until] ?? '') ? 'whole' : 'loose';

const SURE_RUN = 3;
const HAN_DIGIT = /[一二两三四五六七八九十]/u;

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
