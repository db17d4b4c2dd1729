/**
 * What stands between the start of a clause and the name of an indicator: words that say nothing, verbs of doing, what the
 * figure covers, and whatever else narrows it. Works on folded text; knows neither indicators nor figures.
 */
import type { Lexicon } from '../lexicon';
import { periodsIn } from './period';
import { ACT_WORDS, type Act } from './saying-verbs';
import { LEAD_IN, NEUTRAL, SCOPE_TAILS } from './saying-words';
import { coversPlace, namedPlaceIn } from './scope';
import { longestAt } from './trie';

export interface Lead {
  /** Words for a place, a level of government or a size of enterprises, as they stand; null where none do. */
  readonly scope: readonly string[];
  /** The first verb of doing. */
  readonly act: Act | null;
  /** Every word is understood and none of them makes it a part: 民营, 农村, 净增. */
  readonly plain: boolean;
  /** What is left: words that nobody here knows. */
  readonly rest: string;
}

export function readLead(text: string, lexicon: Lexicon): Lead {
  let rest = withoutPeriods(text);
  const scope: string[] = [];
  let act: Act | null = null;
  let plain = true;
  for (;;) {
    const word = nextWord(rest, lexicon, act);
    if (!word) break;
    if (word.kind === 'scope' && FIRST.test(rest.slice(word.text.length))) break;
    if (word.kind === 'scope') scope.push(word.text);
    else if (word.kind === 'narrows') plain = false;
    else if (word.kind !== 'nothing') act ??= word.kind;
    rest = rest.slice(word.text.length).trimStart();
  }
  rest = withoutTails(rest);
  const place = act === null && scope.length === 0 ? namedPlaceIn(rest) : null;
  if (place !== null) return { scope: [place], act, plain: false, rest: '' };
  return { scope, act, plain: plain && rest === '', rest };
}

/** 全国首个: among whom it is the first, not what it covers. */
const FIRST = /^(?:首|唯一|第|最|率先|领先|排|位|居|前|率|示范|百强|重点|先进|文明|优秀|统一)/u;

interface Word {
  readonly text: string;
  readonly kind: 'scope' | 'narrows' | 'nothing' | Act;
}

/** The longest known word the text begins with. A place behind a verb is what the verb is about: 建设高新区, 新增省级. */
function nextWord(text: string, lexicon: Lexicon, act: Act | null): Word | null {
  const scope = longestAt(lexicon.scopes, text, 0);
  const verb = longestAt(ACT_WORDS, text, 0);
  const lead = longestAt(LEAD_IN, text, 0);
  const [s, v, l] = [scope, verb, lead].map((found) => found?.word.length ?? 0);
  const most = Math.max(s ?? 0, v ?? 0, l ?? 0);
  if (scope && s === most && s !== v) {
    const covers = OFFICES.test(text.slice(scope.word.length)) || (coversPlace(scope) && act === null);
    return { text: scope.word, kind: covers ? 'scope' : 'narrows' };
  }
  if (lead && l === most) return { text: lead.word, kind: 'nothing' };
  if (verb) return { text: verb.word, kind: verb.value };
  const neutral = longestAt(NEUTRAL, text, 0);
  return neutral && { text: neutral.word, kind: 'narrows' };
}

/** Behind 省级: the offices or the purse of that level, and no rank of things. */
const OFFICES = /^(?:行政|部门|机关|财政|单位|政府|预算(?!内)|资金|安排|统筹)/u;

function withoutPeriods(text: string): string {
  let rest = text;
  for (const { at } of [...periodsIn(text)].reverse()) rest = rest.slice(0, at.from) + rest.slice(at.to);
  return rest.replace(NUMBERED, '').trim();
}

/** A number of the item, or a year without 年. */
const NUMBERED = /^ *(?:\d{1,3}\.|20\dx年|(?:19|20)\d\d(?!\d))/u;

function withoutTails(text: string): string {
  let rest = text;
  for (let tail = tailOf(rest); tail; tail = tailOf(rest)) rest = rest.slice(0, -tail.length);
  return rest;
}

/** A word between what an indicator covers and its name that says nothing of either: 全市实现. */
const tailOf = (text: string): string | undefined => SCOPE_TAILS.find((tail) => text.endsWith(tail));
