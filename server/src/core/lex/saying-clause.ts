/** The words between the last mark and a figure, read backwards: verbs and adverbs, then an indicator, then what it covers. */
import type { Lexicon } from '../lexicon';
import { type FoundIndicator, type Indicator, indicatorBefore } from './indicator';
import { type NormPeriod, periodsIn } from './period';
import { GLUE_BEFORE, type Glue, LEAD_IN, SCOPE_TAILS } from './saying-words';
import { isScope } from './scope';
import { longestAt, longestBefore } from './trie';

/** What figures of one sentence share: 收入80亿元、增长5%. */
export interface Subject {
  readonly indicator: Indicator;
  readonly scope: string | null;
  readonly certain: boolean;
}

export interface Clause {
  readonly subject: Subject | null;
  readonly glue: ReadonlySet<Glue>;
  /** Nothing but glue stands between the clause's start and the figure. */
  readonly empty: boolean;
  readonly from: number;
  /** 占… stands at its start: the figure is a share of something, of the subject before. */
  readonly ofBefore: boolean;
  /** It names the year it compares with: 比2020年增长. */
  readonly comparedYear: boolean;
}

/** Marks between which a clause lies. */
const CLAUSE_ENDS = new Set([',', ';', '。', ':', '!', '?', '、', '(', ')', '—']);

/** So many characters before a figure are read at most. */
const REACH = 48;

export function readClause(
  text: string,
  to: number,
  previous: number,
  periods: readonly NormPeriod[],
  lexicon: Lexicon,
): Clause {
  let from = to;
  const floor = Math.max(previous, to - REACH);
  while (from > floor && !CLAUSE_ENDS.has(text[from - 1] ?? '')) from--;
  const glue = new Set<Glue>();
  const comparedYear = comparesYear(periods, from, to);
  const end = skipGlue(text, from, to, periods, lexicon, glue);
  const name = indicatorBefore(text, from, end, lexicon.indicators);
  const share = text.slice(from, name?.from ?? end).lastIndexOf('占');
  if (share >= 0) {
    glue.add('share');
    return { ...shareOf(text, from, from + share, lexicon), glue, from, comparedYear };
  }
  const subject = name && subjectOf(text, from, name, lexicon);
  /* Of 山区5县生产总值 the words behind the number are not all that it covers. */
  const cut = from > 0 && from === previous && !CLAUSE_ENDS.has(text[from - 1] ?? '');
  const known = subject && cut ? { ...subject, certain: false } : subject;
  return { subject: known, glue, empty: !name && end <= from, from, ofBefore: false, comparedYear };
}

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
    const found = longestBefore(GLUE_BEFORE, text.slice(from, end), end - from);
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
  lexicon: Lexicon,
): Pick<Clause, 'subject' | 'empty' | 'ofBefore'> {
  const name = indicatorBefore(text, from, at, lexicon.indicators);
  const subject = name && subjectOf(text, from, name, lexicon);
  const bare = text.slice(from, at).trim().length <= 1;
  return { subject: subject && { ...subject, certain: false }, empty: bare, ofBefore: bare };
}

/** A name of its own, or a word that may mean several things where all before it is understood. */
function subjectOf(text: string, from: number, name: FoundIndicator, lexicon: Lexicon): Subject | null {
  const scope = readScope(text.slice(from, name.from), lexicon);
  if (!name.strong && (!scope.known || name.indicator.generic)) return null;
  const certain = name.strong && name.indicator.reliable && scope.known;
  return { indicator: name.indicator, scope: scope.text, certain };
}

/** The subject that a name by itself means, as one of A、B分别. */
export const subjectOfName = (name: string, lexicon: Lexicon): Subject | null =>
  readClause(name, name.length, 0, periodsIn(name), lexicon).subject;

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

function comparesYear(periods: readonly NormPeriod[], from: number, to: number): boolean {
  for (let i = firstEndingFrom(periods, from + 1); i < periods.length; i++) {
    const period = periods[i];
    if (!period || period.at.from >= to) return false;
    if (period.compared && period.kind !== 'relative') return true;
  }
  return false;
}

/** A word between what an indicator covers and its name that says nothing of either: 全市实现. */
const tailOf = (text: string): string | undefined => SCOPE_TAILS.find((tail) => text.endsWith(tail));

/** What stands before an indicator: words that say nothing are dropped, periods too; the rest is what it covers. */
function readScope(text: string, lexicon: Lexicon): { readonly text: string | null; readonly known: boolean } {
  let rest = text;
  for (const { at } of [...periodsIn(text)].reverse()) rest = rest.slice(0, at.from) + rest.slice(at.to);
  rest = rest.trim();
  for (;;) {
    const lead = longestAt(LEAD_IN, rest, 0);
    const scope = longestAt(lexicon.scopes, rest, 0);
    if (!lead || (scope && scope.word.length >= lead.word.length)) break;
    rest = rest.slice(lead.word.length).trimStart();
  }
  for (let tail = tailOf(rest); tail; tail = tailOf(rest)) rest = rest.slice(0, -tail.length);
  return rest === '' ? { text: null, known: true } : { text: rest, known: isScope(rest, lexicon.scopes) };
}
