/** R03: an enumeration and the number that gathers it up: A、B、C三大行动, “A、B、C”三项工程, A、B、C“三合一”. */

import type { NormText } from '../../text/normalise';
import { type ItemStretch, readRun } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement, Piece } from '../statement';
import { collectivesAhead } from './collective-ahead';
import { collectivesExplained } from './collective-explained';
import { type ListForm, readForm } from './collective-form';
import { quotedCollectives } from './collective-quoted';
import { repeatedCollectives } from './collective-repeated';
import { collectiveSigns } from './collective-signs';
import { type Pair, readTwo } from './collective-two';
import { countsOf, listBefore, quotedBefore } from './lists';
import { CLAUSE_END, cuesIn } from './skeleton';

const NUMBER = '十[一二三四五六]|[二两三四五六七八九十]|1\\d|[2-9]';

/** A number with what it counts. */
const GATHERED = new RegExp(
  `(${NUMBER}|(?<=等)一(?=大(?![批类堆串片波量部系群型])))(?:大(?![学中小队会型]|专(?!项))|[个项类种张条篇](?!月)|[家座处件](?=[\\u4e00-\\u9fff]{2})|[镇县乡](?![区镇乡级])|(?:位(?!数)|[级面业方支重维手省市地]))`,
  'gu',
);

/** Characters before a number with which it gathers nothing up: separators, 第, 前, other numerals. */
const NOT_BEFORE = new Set(
  '、,;:。!?“‘(《 第百千万亿一二三四五六七八九十两几数近约前后各每这那其全以上下余.0123456789',
);

/** What makes a number in quotes one that counts, by its counter or by what all members do: “三项行动”, “三增长”, and not “四好农村路”. */
const COUNTS = /^(?:[大个项类种张条方增升降减]|位一体|提升|翻番|合一|集聚|覆盖|同步|联动|下降)/u;
/** Of these a title may be made that has nothing to do with two names before it: 行政执法“三项制度”. */
const TITLES = /^(?:[项类种张条方位]|个(?!翻番|提升|同步|下降))/u;

/** A quoted name that begins with the number: “三大行动”, “四区”. */
const QUOTED = new RegExp(`“(${NUMBER})(?=[\\u4e00-\\u9fff][^”]{0,7}”)`, 'gu');
const HAN_NUMBER = /[一二两三四五六七八九十百千万]/gu;
const AS_ONE = /一体|合一/u;

/** 等3大类6种: the kinds are counted and what is of them, and either may be what was listed. */
const TWO_COUNTS = new RegExp(
  `^(?:${NUMBER})大[\\u4e00-\\u9fff]{1,3}(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[个种项类家]`,
  'u',
);

export function* collectives(norm: NormText): Generator<CollectiveStatement> {
  const repeated = [...repeatedCollectives(norm)];
  yield* repeated;
  const told = new Set(repeated.map(({ count }) => count.span.start));
  for (const statement of collectivesAhead(norm)) if (!told.has(statement.count.span.start)) yield statement;
  yield* quotedCollectives(norm);
  yield* collectivesExplained(norm);
  yield* collectiveSigns(norm);
  const { text } = norm;
  for (const match of cuesIn(text, GATHERED, CLAUSE_END)) {
    const begin = match.index;
    const counter = match[0].at(-1) ?? '';
    const open = text[begin - 1] === '等';
    const end = open || text[begin - 1] === '这' ? begin - 1 : begin;
    /* Behind 等, other counters than 大 make the number a figure, see `listed.ts`. */
    if (end === 0 || NOT_BEFORE.has(text[end - 1] ?? '') || (open && counter !== '大')) continue;
    if (open && TWO_COUNTS.test(text.slice(begin, begin + 12))) continue;
    const claim = { begin, until: begin + (match[1] ?? '').length };
    yield* readAt(norm, end, claim, { until: begin + match[0].length, open, counter });
  }
  for (const match of cuesIn(text, QUOTED, CLAUSE_END)) {
    const end = match.index;
    if (end === 0 || NOT_BEFORE.has(text[end - 1] ?? '') || '”’'.includes(text[end - 1] ?? '')) continue;
    const begin = end + 1;
    const until = text.indexOf('”', begin);
    if ((text.slice(begin, until).replace(AS_ONE, '').match(HAN_NUMBER)?.length ?? 0) > 1) continue;
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

/** Counters that count names only where there are several: 人民医院、中医院、妇幼保健院3家医院. Two are more often kinds. */
const SELDOM = new Set('家座处件镇县乡');

function* readAt(norm: NormText, end: number, number: ItemStretch, claim: Claim): Generator<CollectiveStatement> {
  const { text } = norm;
  const quoted = quotedBefore(text, end);
  const stretch = quoted ?? listBefore(text, end);
  const levels = claim.counter === '级' || text.startsWith('级', number.until);
  const claimed = claimedBy(text.slice(number.begin, number.until));
  const opens = claim.counter === '”' || text[number.begin - 1] === '“';
  const behind = text.slice(number.until, number.until + 3);
  const summed = end < number.begin && text[end] === '这';
  /* Three names and more without marks are what is counted, whatever was listed before them. */
  const tail = readRun(text, stretch.begin, end, text[number.until] ?? '');
  const form =
    tail && tail.items.length >= SURE_LIST
      ? null
      : readForm(text, stretch, {
          levels,
          quoted: opens,
          named: (claimed === 2 && !claim.open && !summed) || (opens && !COUNTS.test(behind)),
          sign: opens && !COUNTS.test(behind) ? (behind[0] ?? null) : null,
          titled: opens && TITLES.test(behind),
          summed,
        });
  const run = form ? null : tail;
  const list = form ?? (run && { items: run.items, counts: countsOf(run), unity: 'sure' as const });
  const seldom = SELDOM.has(text[number.until] ?? '');
  if (!list || claimed === null || (seldom && list.items.length < SURE_LIST)) return;
  const piece = ({ begin, until }: ItemStretch): Piece => ({
    span: norm.toRaw({ from: begin, to: until }),
    text: text.slice(begin, until),
  });
  const counted = /\d/.test(text[number.begin] ?? '');
  const pair = opens ? 'unknown' : readTwo(text, list.items, claim.until);
  yield {
    kind: 'collective',
    span: norm.toRaw({ from: list.items[0]?.begin ?? stretch.begin, to: claim.until }),
    items: list.items.map(piece),
    itemCounts: everyCount(text, list, stretch),
    count: piece(number),
    claimed,
    open: claim.open,
    bounds: run
      ? boundsOfRun(text, claim)
      : quoted
        ? 'whole'
        : boundsOf(list.unity, pair, text[number.until] ?? '', counted),
    gathers: run !== null || !counted || list.items.length >= SURE_LIST || pair === 'names',
  };
}

const BOUNDS = { sure: 'whole', likely: 'inner', none: 'loose' } as const;

/** Counters of things that a place may have. */
const THINGS = new Set('个项条张种类');

/**
 * Two names that look alike are all of them; with a number in digits they may only be near it, and so may any with a counter of
 * things that several names seldom share.
 */
function boundsOf(
  unity: ListForm['unity'],
  pair: Pair,
  counter: string,
  counted: boolean,
): CollectiveStatement['bounds'] {
  if (pair === 'many' && (counted || unity !== 'sure')) return 'loose';
  const likely = pair === 'many' ? THINGS.has(counter) : pair === 'names' && counted;
  return unity === 'sure' && (likely || SELDOM.has(counter)) ? 'inner' : BOUNDS[unity];
}

/** 三省一市 counts by itself, and the 三级 of 市区三级医院 is a class. */
const boundsOfRun = (text: string, { until }: Claim): CollectiveStatement['bounds'] =>
  BESIDE.test(text.slice(until, until + 4)) ? 'loose' : 'whole';

/** Two names may share three things (石桥、望河3个码头); of three and more, a number of this kind counts the names. */
const SURE_LIST = 3;

const BESIDE =
  /^(?:[一二两三四五六七八九十][省市区县州地]|医|公路|航道|[甲乙丙]等|保护|响应|标准|水质|资质|综合医院|运动员)/u;

function claimedBy(number: string): number | null {
  const value = /^\d/.test(number) ? BigInt(number) : parseHanNumeral(number);
  return value === null ? null : Number(value);
}

/**
 * Items that carry numbers of their own may be counted by them (一核、两带、三区 are three or six), and those in commas by the
 * commas (人口多、土地少，小生产、大市场 are two or four).
 */
function everyCount(text: string, list: Pick<ListForm, 'items' | 'counts'>, stretch: ItemStretch): ReadonlySet<number> {
  const counts = new Set(list.counts);
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
