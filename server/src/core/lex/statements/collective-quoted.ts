/**
 * Lists in quotes with their number behind them, where the quotes say what the list is and the number need not stand right there:
 * “A、B、C”五区支撑, “A、B、C”项目四张清单, “A—B—C”三级体系.
 */
import type { NormText } from '../../text/normalise';
import { countFused, type ItemStretch, joinersIn, readEnumeration } from '../enumeration';
import { parseHanNumeral } from '../numerals';
import type { CollectiveStatement } from '../statement';
import { countsOf } from './lists';

/** What is counted behind a quote, besides the counters of every list. Years, characters and classes count something else. */
const BEHIND = /“([^“”。!?]{3,160})”([两二三四五六七八九十])(?=[区线措策翼核环带轮步极廊圈园链库])/gu;
const BEHIND_NOUN = /“([^“”。!?]{3,160})”的?[\u4e00-\u9fff]{1,4}?([两二三四五六七八九十])(?=[大个项类种张条](?!月))/gu;
const CHAIN = /“([^“”、,;。!?]{3,60})”(?:的)?([两二三四五六七八九十])(?=级)/gu;
const LINKS = /[-—–－]+/u;

/** Two in quotes may have the number of something else behind them. */
const FEWEST = 3;

export function* quotedCollectives(norm: NormText): Generator<CollectiveStatement> {
  const { text } = norm;
  if (!text.includes('”')) return;
  for (const pattern of [BEHIND, BEHIND_NOUN]) {
    for (const match of text.matchAll(pattern)) {
      const begin = match.index + 1;
      const list = readEnumeration(text, begin, begin + (match[1] ?? '').length);
      if (list.items.length >= FEWEST)
        yield statementOf(norm, match, list.items, countsOf(membersIn(text, list.items)));
    }
  }
  for (const match of text.matchAll(CHAIN)) {
    let from = match.index + 1;
    const items = (match[1] ?? '').split(LINKS).map((link) => {
      const begin = text.indexOf(link, from);
      from = begin + link.length;
      return { begin, until: from };
    });
    if (items.length >= 2) yield statementOf(norm, match, items, new Set([items.length]));
  }
}

/** In quotes a word that fuses several does so only where the member is that word: 双城首位城区 is one. */
function membersIn(text: string, items: readonly ItemStretch[]): { readonly fewest: number; readonly most: number } {
  const words = items.map(({ begin, until }) => text.slice(begin, until));
  const more = words.reduce((sum, item) => sum + joinersIn(item).length + countFused(item), 0);
  return { fewest: items.length, most: items.length + more };
}

function statementOf(
  norm: NormText,
  match: RegExpExecArray,
  items: readonly ItemStretch[],
  itemCounts: ReadonlySet<number>,
): CollectiveStatement {
  const number = match[2] ?? '';
  const until = match.index + match[0].length;
  const piece = (begin: number, end: number) => ({
    span: norm.toRaw({ from: begin, to: end }),
    text: norm.text.slice(begin, end),
  });
  return {
    kind: 'collective',
    span: norm.toRaw({ from: match.index, to: until }),
    items: items.map(({ begin, until: end }) => piece(begin, end)),
    itemCounts,
    count: piece(until - number.length, until),
    claimed: Number(parseHanNumeral(number) ?? 2n),
    open: false,
    bounds: 'whole',
    gathers: true,
  };
}
