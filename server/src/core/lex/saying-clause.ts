/** The words between the last mark and a figure, read backwards: verbs and adverbs, then an indicator, then what it covers. */
import type { Lexicon } from '../lexicon';
import { type FoundIndicator, indicatorBefore } from './indicator';
import { type NormPeriod, periodsIn } from './period';
import { type Lead, readLead } from './saying-lead';
import { type Named, nameShare, nameSubject, partOf, type Subject } from './saying-names';
import { type Act, actIn, newIn } from './saying-verbs';
import { GLUE_BEFORE, type Glue, saysStock } from './saying-words';
import { longestBefore } from './trie';

export type { Subject } from './saying-names';

export interface Clause {
  readonly subject: Subject | null;
  readonly glue: ReadonlySet<Glue>;
  /** Nothing but glue stands between the clause's start and the figure. */
  readonly empty: boolean;
  readonly from: number;
  /** 占… stands at its start: the figure is a share of something, of the subject before. */
  readonly ofBefore: boolean;
  /** What it covers, where it names no indicator. */
  readonly scope: readonly string[];
  /** The verb of doing, its own or that of the list it goes on with. */
  readonly act: Act | null;
  /** What stands before the glue. */
  readonly phrase: string;
  /** 其中 stands before it, or before the list it goes on with: the figure is of a part of the subject before. */
  readonly part: boolean;
}

/** What came before in the list: where its last figure ends, the verb it began with, and whether its members are parts. */
export interface Before {
  readonly to: number;
  readonly act: Act | null;
  readonly part: boolean;
}

/** Marks between which a clause lies. */
const CLAUSE_ENDS = new Set([',', ';', '。', ':', '!', '?', '、', '(', ')', '—']);

/** So many characters before a figure are read at most. */
const REACH = 48;

export function readClause(
  text: string,
  to: number,
  before: Before,
  periods: readonly NormPeriod[],
  lexicon: Lexicon,
): Clause {
  const start = clauseStart(text, to, before.to);
  const from = text.startsWith(OF_WHICH, start) ? start + OF_WHICH.length : start;
  const part = isPart(text, from, before);
  const glue = new Set<Glue>();
  const behind = skipGlue(text, from, to, periods, lexicon, glue);
  const bracket = openedBy(text, behind, from);
  const end = bracket ?? behind;
  const phrase = text.slice(from, end);
  const name = nameBefore(text, from, end, lexicon);
  const shared = text.slice(from, name?.from ?? end).lastIndexOf('占');
  if (shared >= 0) {
    glue.add('share');
    return { glue, from, phrase, part, ...shareOf(text, from, from + shared, end, lexicon) };
  }
  const lead = readLead(text.slice(from, name?.from ?? end), lexicon);
  /* Of 山区5县生产总值 the words behind the number are not all that it covers. */
  const cut = from > 0 && from === before.to && !CLAUSE_ENDS.has(text[from - 1] ?? '');
  const named: Named | null = name && whole(text, from, { ...name, words: text.slice(name.from, name.to) }, lexicon);
  const goesOn = start - before.to <= 1 && before.act !== 'do' && !saysStock(text.slice(from, to));
  const listed = goesOn ? before.act : null;
  const act = lead.act ?? actIn(named?.words ?? '') ?? newIn(lead.rest) ?? listed;
  const joined = cut || bracket !== null || isJoined(text, from, before.to);
  const said = named && nameSubject(named, { ...lead, act }, joined, lexicon);
  const subject = said && glue.has('share') ? partOf(said, lexicon) : said;
  return { glue, from, phrase, part, subject, empty: !name && end <= from, ofBefore: false, scope: lead.scope, act };
}

/** It is no part of any name: 其中小学 is not 中小学. */
const OF_WHICH = '其中';
const BEHIND_OF_WHICH = /其中[,:]?$/u;

/** 、 goes on with the parts, a comma may as well begin something else. */
function isPart(text: string, from: number, before: Before): boolean {
  if (BEHIND_OF_WHICH.test(text.slice(Math.max(before.to, from - OF_WHICH.length - 1), from))) return true;
  return before.part && text[from - 1] === '、' && from - before.to <= 1;
}

/** Behind a name of works: what they are counted in, 老旧小区改造项目15个. */
const WORKS = /(?:改造|治理|修复|整治|加装)(?:项目|工程|任务)$/u;

function nameBefore(
  text: string,
  from: number,
  end: number,
  lexicon: Lexicon,
): (FoundIndicator & { to: number }) | null {
  const found = indicatorBefore(text, from, end, lexicon.indicators);
  if (found) return { ...found, to: end };
  const shorter = WORKS.test(text.slice(from, end)) ? end - 2 : end;
  const thing = shorter < end ? indicatorBefore(text, from, shorter, lexicon.indicators) : null;
  return thing?.strong && thing.indicator.things ? { ...thing, to: shorter } : null;
}

/** A verb within a name: 第二产业实现增加值. */
const WITHIN = /(?:实现|完成)$/u;

function whole(text: string, from: number, name: Named, lexicon: Lexicon): Named {
  const verb = name.indicator.generic ? WITHIN.exec(text.slice(from, name.from)) : null;
  if (!verb) return name;
  const words = text.slice(from, from + verb.index) + name.words;
  const longer = indicatorBefore(words, 0, words.length, lexicon.indicators);
  return longer?.strong && words.length - longer.from > name.words.length
    ? { ...name, indicator: longer.indicator, strong: true, words: words.slice(longer.from) }
    : name;
}

function clauseStart(text: string, to: number, previous: number): number {
  const floor = Math.max(previous, to - REACH);
  let from = to;
  while (from > floor) {
    const char = text[from - 1] ?? '';
    const open = char === ')' ? openedBy(text, from, floor) : null;
    if (open === null && CLAUSE_ENDS.has(char)) break;
    from = open ?? from - 1;
  }
  return from;
}

/** What a name has in brackets, 固定资产投资(不含农户), is no longer. */
const BRACKET = 14;

/** Where the bracket opens that closes right before `at`, if it holds words only. */
function openedBy(text: string, at: number, floor: number): number | null {
  if (text[at - 1] !== ')') return null;
  const open = text.lastIndexOf('(', at - 1);
  const words = text.slice(open + 1, at - 1);
  return open > floor && at - open <= BRACKET && !DIGIT.test(words) ? open : null;
}
const DIGIT = /\d/u;

/** The last of several names before one figure: 甲、乙共20个. */
const isJoined = (text: string, from: number, previous: number): boolean =>
  text[from - 1] === '、' && from - previous > 1;

/** Goes back over glue and periods, and returns where something else ends. A known name wins over glue that ends alike. */
function skipGlue(
  text: string,
  from: number,
  to: number,
  periods: readonly NormPeriod[],
  lexicon: Lexicon,
  glue: Set<Glue>,
): number {
  let end = to;
  for (;;) {
    const skipped = skipPeriod(text, end, from, periods);
    if (skipped < end) {
      end = skipped;
      continue;
    }
    const found = longestBefore(GLUE_BEFORE, text, end, from);
    if (!found) return end;
    const name = indicatorBefore(text, from, end, lexicon.indicators);
    if (name?.strong && end - name.from > found.word.length) return end;
    glue.add(found.value);
    end -= found.word.length;
  }
}

/** Of 工业投资占全部投资的30% the subject is what stands before 占; with nothing there it is the one of the clause before. */
function shareOf(
  text: string,
  from: number,
  at: number,
  end: number,
  lexicon: Lexicon,
): Pick<Clause, 'subject' | 'empty' | 'ofBefore' | 'scope' | 'act'> {
  const to = at - (TOTAL.exec(text.slice(from, at))?.[0].length ?? 0);
  const name =
    indicatorBefore(text, from, at, lexicon.indicators) ?? indicatorBefore(text, from, to, lexicon.indicators);
  const lead: Lead = readLead(text.slice(from, name?.from ?? at), lexicon);
  const part = name && nameSubject({ ...name, words: text.slice(name.from, to) }, lead, false, lexicon);
  const whole = indicatorBefore(text, at + 1, end, lexicon.indicators);
  const ratio = part && whole && nameShare(part, { ...whole, words: text.slice(whole.from, end) }, lexicon);
  const bare = text.slice(from, at).trim().length <= 1;
  const subject = ratio ?? (part && { ...part, certain: false });
  return { subject, empty: bare, ofBefore: bare, scope: lead.scope, act: lead.act };
}

const TOTAL = /(?:总量|总额|总数|规模|数量)$/u;

/** What a name by itself means, as one of A、B分别. */
export const clauseOfName = (name: string, lexicon: Lexicon): Clause =>
  readClause(name, name.length, { to: 0, act: null, part: false }, periodsIn(name), lexicon);

/** Blanks and periods right before `end`. */
function skipPeriod(text: string, end: number, from: number, periods: readonly NormPeriod[]): number {
  if (end > from && text[end - 1] === ' ') return end - 1;
  const period = periodEndingAt(periods, end);
  if (!period || period.at.from < from) return end;
  return period.compared && period.at.from > from ? period.at.from - 1 : period.at.from;
}

function periodEndingAt(periods: readonly NormPeriod[], end: number): NormPeriod | null {
  const period = periods[firstEndingFrom(periods, end)];
  return period?.at.to === end ? period : null;
}

/** The index of the first period that ends at `end` or behind it. Binary search. */
function firstEndingFrom(periods: readonly NormPeriod[], end: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.at.to ?? 0) < end) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True if a year stands there that something is compared with: 比2020年增长. */
export function comparesYear(periods: readonly NormPeriod[], from: number, to: number): boolean {
  for (let i = firstEndingFrom(periods, from + 1); i < periods.length; i++) {
    const period = periods[i];
    if (!period || period.at.from >= to) return false;
    if (period.compared && period.kind !== 'relative') return true;
  }
  return false;
}
