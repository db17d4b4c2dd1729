/**
 * Anniversaries of events whose year everybody knows, and the year that a sentence says they fall into: 2024年是…的关键一年，
 * 也是新中国成立75周年. Works on folded text. Knows no report: which year 今年 is, others find out.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { parseHanNumeral } from './numerals';

export interface Anniversary {
  readonly event: string;
  /** The year of the event; the first anniversary is one year later. */
  readonly founded: number;
  /** The year that it is said to fall into; null for 今年. */
  readonly year: number | null;
  readonly said: number;
  /** The number of years, and how it is written. */
  readonly span: Span;
  readonly text: string;
}

interface Event {
  readonly words: string;
  readonly year: number;
  /** Places and units have theirs as well: 某某支部建党. Only set words may stand before such an event. */
  readonly isShared?: true;
}

/** Events of the nation, and of its regions where the name tells which. */
const EVENTS: readonly Event[] = [
  { words: '中华人民共和国(?:成立|建国)|新中国(?:成立|建国)', year: 1949 },
  { words: '中国人民政治协商会议成立', year: 1949 },
  { words: '中国共产党(?:成立|建党)', year: 1921 },
  { words: '建党', year: 1921, isShared: true },
  { words: '(?:中国)?人民解放军(?:建军|成立)', year: 1927 },
  { words: '建军', year: 1927, isShared: true },
  { words: '改革开放', year: 1978 },
  { words: '(?:中国)?(?:人民)?抗(?:日战争|战)(?:[暨和及]世界反法西斯战争)?胜利', year: 1945 },
  { words: '世界反法西斯战争胜利', year: 1945 },
  { words: '(?:中国工农)?(?:红军)?长征胜利', year: 1936 },
  { words: '全国人民代表大会成立', year: 1954 },
  { words: '香港回归(?:祖国)?', year: 1997 },
  { words: '澳门回归(?:祖国)?', year: 1999 },
  { words: '重庆直辖', year: 1997 },
  { words: '西藏和平解放', year: 1951 },
  { words: '西藏自治区成立', year: 1965 },
  { words: '内蒙古自治区成立', year: 1947 },
  { words: '新疆维吾尔自治区成立', year: 1955 },
  { words: '广西壮族自治区成立', year: 1958 },
  { words: '宁夏回族自治区成立', year: 1958 },
];

/** Before or after the day itself, and what is got ready for it long before. */
const NOT_ITS_YEAR =
  '(?:的?(?:之?[前后]|以来|倒计时|冲刺|攻坚|筹备|预热)|奋斗目标|来临|到来|即将|系列|(?:纪念|庆祝)?(?:活动|大会)|主题|献礼)';
const ANNIVERSARY = new RegExp(
  `(${EVENTS.map(({ words }) => words).join('|')})的?(\\d{1,3}|[一二三四五六七八九十百]{1,5})周年(?!${NOT_ITS_YEAR})`,
  'gu',
);
const WHOLE = EVENTS.map((event) => ({ event, pattern: new RegExp(`^(?:${event.words})$`, 'u') }));

/** Anniversaries of which their sentence tells the year. */
export function anniversariesIn(norm: NormText): readonly Anniversary[] {
  return Array.from(norm.text.matchAll(ANNIVERSARY)).flatMap((match): readonly Anniversary[] => {
    const [whole, event = '', text = ''] = match;
    const known = WHOLE.find(({ pattern }) => pattern.test(event))?.event;
    const said = Number(text) || Number(parseHanNumeral(text) ?? 0);
    const end = match.index + whole.length;
    const subject = known
      ? subjectOf(clausesBefore(norm.text, match.index), known, norm.text.slice(end, end + 2))
      : null;
    if (!known || !subject || said === 0) return [];
    const span = norm.toRaw({ from: end - 2 - text.length, to: end - 2 });
    return [{ event, founded: known.year, year: subject.year, said, span, text }];
  });
}

/** So many letters before an anniversary are asked for the year of its sentence. */
const REACH = 160;
const SENTENCE_ENDS = '。!?\r\n';
const CLAUSE_ENDS = /[,;:]/u;

/** The clauses of its sentence before a place; the last one is what stands before it in its own clause. */
function clausesBefore(text: string, at: number): readonly string[] {
  const least = Math.max(0, at - REACH);
  let from = at;
  while (from > least && !SENTENCE_ENDS.includes(text[from - 1] ?? '')) from--;
  const clauses = text.slice(from, at).split(CLAUSE_ENDS);
  // A clause that is cut off in its middle does not show how it begins.
  return from === least && from > 0 ? clauses.slice(1) : clauses;
}

interface Subject {
  readonly year: number | null;
}

/** What may follow the year that a sentence is about. */
const ABOUT =
  '(?=$|[也又还更既正恰]*是|[正时]值|[恰适正欣喜]逢|喜?迎来|将|我们|我[国省市县区州盟旗]|全[国省市县区州盟旗]|隆重)';
const YEAR_SUBJECT = new RegExp(`(?<![\\d到至从自—–~-])((?:19|20)\\d\\d) ?年${ABOUT}`, 'u');
const NOW_SUBJECT = new RegExp(`^[ —–-]*今年${ABOUT}`, 'u');
/** Another time, or the words of another: what follows may be about that. */
const ELSEWHEN = /\d ?年|今年|去年|前年|明年|当年|那年|年[底末初]|过去|“/u;

const FILLERS = '(?:同时|而且|并且|[也又还更既都将要恰正]|我们|我国|全[国省市县区州]人民|共同|隆重|热烈)*';
/** What the year is: 也是, 恰逢. */
const STATES = new RegExp(`^${FILLERS}(?:是|[正时]值|[恰适正欣喜]逢)`, 'u');
/** What is done in the year: 我们将隆重庆祝; said right behind it only, for further on it may be about the year to come. */
const DOES = new RegExp(`^${FILLERS}(?:喜?迎来|庆祝|纪念)了?`, 'u');
/** 在…之际, 值此…之际. */
const ON_OCCASION = /^[正恰]?(?:在|值此|时值|值|喜迎)/u;
const THIS_OCCASION = /^值此/u;

/** Whose anniversary it is said to be: the year of the sentence, handed on from clause to clause. */
function subjectOf(clauses: readonly string[], event: Event, behind: string): Subject | null {
  let carried: Subject | null = null;
  let isBare = false;
  for (const clause of clauses.slice(0, -1)) {
    const own = subjectIn(clause);
    if (own) [carried, isBare] = [own.subject, own.rest.length === 0];
    else if (!STATES.test(clause) && ELSEWHEN.test(clause)) carried = null;
    else isBare = false;
  }
  const last = clauses[clauses.length - 1] ?? '';
  const own = subjectIn(last);
  const rest = own?.rest ?? last;
  const subject = own?.subject ?? carried;
  const isOccasion = behind === '之际';
  if (isOccasion && THIS_OCCASION.test(rest) && leads(rest, THIS_OCCASION, event)) return subject ?? { year: null };
  if (!subject) return null;
  if (leads(rest, STATES, event)) return subject;
  const isNear = own !== null || isBare;
  return isNear && (leads(rest, DOES, event) || (isOccasion && leads(rest, ON_OCCASION, event))) ? subject : null;
}

function subjectIn(clause: string): { readonly subject: Subject; readonly rest: string } | null {
  const match = YEAR_SUBJECT.exec(clause) ?? NOW_SUBJECT.exec(clause);
  if (!match) return null;
  const year = match[1] ? Number(match[1]) : null;
  return { subject: { year }, rest: clause.slice(match.index + match[0].length) };
}

const ANOTHER_FIRST = /周年(?:[、和暨及]|以及)/u;
/** A few words, unless they get ready for it or come near it: 是迎接…的重要一年. */
const LOOSE = /^[^\d年“”迎筹谋备近向]{0,12}$/u;
const SET_WORDS = /^(?:我们|伟大的?|光荣的?|中国共产党|党|人民军队|人民解放军)*$/u;

/** True if what stands before an event leads to it: the link, other anniversaries, a few words. */
function leads(before: string, link: RegExp, event: Event): boolean {
  const match = link.exec(before);
  if (!match) return false;
  const gap = before.slice(match[0].length).split(ANOTHER_FIRST).at(-1) ?? '';
  return (event.isShared ? SET_WORDS : LOOSE).test(gap);
}
