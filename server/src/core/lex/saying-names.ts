/**
 * Which indicator a name means where it stands: with the verb before it (新增 makes of a stock what came to it), after words that
 * narrow it, in a list whose members share a part of the name. Knows names and words before them, no figures.
 */
import type { Lexicon } from '../lexicon';
import { type FoundIndicator, type Indicator, indicatorBefore } from './indicator';
import type { Lead } from './saying-lead';
import { isSize } from './scope';

/** What figures of one sentence share: 收入80亿元、增长5%. */
export interface Subject {
  readonly indicator: Indicator;
  readonly scope: readonly string[];
  readonly certain: boolean;
  /** The name as it stands. */
  readonly words: string;
  /** Words that nobody here knows narrow it. */
  readonly narrowed: boolean;
}

/** The same, read with a guess. */
export const unsure = (subject: Subject): Subject => ({ ...subject, certain: false });

/** A name found in a text, as it stands. */
export interface Named extends FoundIndicator {
  readonly words: string;
}

/** The indicator whose name is exactly this, by a name of its own. */
export function indicatorNamed(words: string, lexicon: Lexicon): Indicator | null {
  const found = indicatorBefore(words, 0, words.length, lexicon.indicators);
  return found?.strong && found.from === 0 ? found.indicator : null;
}

/** `joined`: other names stand before it that share its figure. */
export function nameSubject(name: Named, lead: Lead, joined: boolean, lexicon: Lexicon): Subject | null {
  const { act, plain, rest } = lead;
  const scope = SIZED.test(name.indicator.name) ? lead.scope.filter((word) => !isSize(word)) : lead.scope;
  const narrowed = rest !== '';
  const added = act === 'new' ? addedOf(name, lexicon) : null;
  if (added) return { indicator: added, scope, certain: false, words: name.words, narrowed };
  const { strong, words } = name;
  const indicator = (narrowed && name.indicator.generic && indicatorNamed(rest + words, lexicon)) || name.indicator;
  if (!isMeant(name, lead, joined)) return null;
  const own = act === null || NEW_ONES.test(words);
  const certain = strong && indicator.reliable && plain && own && !joined;
  return { indicator, scope, certain, words: rest + words, narrowed };
}

/** Indicators of enterprises of a size say so themselves. */
const SIZED = /^(?:规模以上|规上|限额以上|限上|新增规上|新增限上)/u;

/** Names of what came to be: a verb before or within them says nothing else. */
const NEW_ONES = /^(?:新|净增|培育)/u;

/** Words nobody knows may narrow what is counted one by one, and what means nothing by itself; an amount of them is another amount. */
function isMeant({ indicator, strong, words }: Named, { act, plain, rest }: Lead, joined: boolean): boolean {
  if (JOINS.test(rest)) return false;
  if (joined && indicator.things) return false;
  const told = plain && act !== 'do' && !indicator.generic;
  if (rest === '') return strong || told || (act === 'pay' && indicator.generic);
  if (strong) return indicator.generic || indicator.things || words.startsWith(OF_PLACE);
  return act === 'pay' && indicator.generic;
}

/** Before such a name stands the name of a place, whatever it is. */
const OF_PLACE = '地区';
const JOINS = /[和与及、或]$/u;

/** 新增 before a stock or a number of things is an indicator of its own, where the list has it. */
function addedOf({ indicator, words }: Named, lexicon: Lexicon): Indicator | null {
  const names = [words, indicator.name, indicator.name.replace(COUNTED, '')];
  for (const name of names) {
    const added = indicatorNamed(`新增${name}`, lexicon);
    if (added) return added;
  }
  return null;
}

const COUNTED = /[数量]$/u;

/** A share said with 占比 behind the name: of that name's own ratio, where there is one. */
export function partOf(subject: Subject, lexicon: Lexicon): Subject {
  if (subject.indicator.kind === 'ratio') return subject;
  const indicator = indicatorNamed(`${subject.words}占比`, lexicon) ?? indicatorNamed(`${subject.words}比重`, lexicon);
  return unsure({ ...subject, indicator: indicator ?? subject.indicator });
}

/** 甲占乙比重, where that is an indicator itself. */
export function nameShare(part: Subject, whole: Named, lexicon: Lexicon): Subject | null {
  for (const a of [part.words, part.indicator.name]) {
    for (const b of [whole.words, whole.indicator.name]) {
      for (const tail of ['比重', '的比重', '比例']) {
        const indicator = indicatorNamed(`${a}占${b}${tail}`, lexicon);
        if (indicator) return { ...part, indicator, certain: false };
      }
    }
  }
  return null;
}

/** A change in points of what is only called a sector is one of its share: 第一产业下降0.3个百分点. */
export function shareOfSector(subject: Subject, lexicon: Lexicon): Subject | null {
  if (subject.words === subject.indicator.name) return null;
  for (const tail of ['比重', '占比', '增加值占地区生产总值比重']) {
    const indicator = indicatorNamed(subject.words + tail, lexicon);
    if (indicator) return { ...subject, indicator, certain: false };
  }
  return null;
}

/** Names are not looked for in longer ones. */
const LONGEST = 16;

/** The name of a list's later member with the beginning of an earlier one: 生产安全事故起数、死亡人数. */
export function withBeginningOf(earlier: string, words: string, lexicon: Lexicon): Indicator | null {
  if (words.length < 2 || words.length > LONGEST) return null;
  const most = Math.min(earlier.length - 1, LONGEST);
  for (let length = most; length >= 2; length--) {
    const indicator = indicatorNamed(earlier.slice(0, length) + words, lexicon);
    if (indicator) return indicator;
  }
  return null;
}

/** The name of a list's earlier member with the end of the last one: 城镇和农村居民人均可支配收入. */
export function withEndOf(words: string, last: string, lexicon: Lexicon): Indicator | null {
  if (words.length < 2 || words.length > LONGEST) return null;
  for (let at = Math.max(1, last.length - LONGEST); at <= last.length - 2; at++) {
    const indicator = indicatorNamed(words + last.slice(at), lexicon);
    if (indicator) return indicator;
  }
  return null;
}

/** Two names in one word, in the order of their values. */
const FUSED: readonly (readonly [word: string, first: string, second: string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
  ['内外资', '内资', '外资'],
  ['进出口', '进口', '出口'],
  ['城镇和农村', '城镇', '农村'],
];

/** The names that one name fuses: 城乡居民人均可支配收入分别. */
export function unfused(words: string): readonly string[] {
  for (const [word, first, second] of FUSED) {
    if (words.includes(word)) return [words.replace(word, first), words.replace(word, second)];
  }
  return [];
}
