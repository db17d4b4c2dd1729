/** 第八届人民代表大会第四次会议: which congress, and its how manieth session. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { parseHanNumeral } from './numerals';

export interface Meeting {
  readonly congress: number;
  readonly session: number;
  readonly span: Span;
}

interface Session {
  readonly congress: number;
  readonly session: number;
  /** Offsets of 第N届…第M次会议 in the text that was read. */
  readonly from: number;
  readonly to: number;
}

const NUMBER = '([一二三四五六七八九十\\d]{1,4})';
const SESSION = new RegExp(`第${NUMBER}届(?:全国)?(?:人民代表大会|人大)第${NUMBER}次会议`, 'u');

const OPENS_CONGRESS = new RegExp(`向第${NUMBER}届全国人民代表大会(?=[,作提报])`, 'u');

/** 向第N届全国人民代表大会作…报告: a congress without a number of its session met for the first time. */
function firstSessionOf(line: string): Session | null {
  const match = OPENS_CONGRESS.exec(line);
  if (!match) return null;
  return { congress: numberOf(match[1] ?? ''), session: 1, from: match.index + 1, to: match.index + match[0].length };
}

/** The first session that a line names. */
function sessionOf(line: string): Session | null {
  const match = SESSION.exec(line);
  if (!match) return null;
  const congress = numberOf(match[1] ?? '');
  const session = numberOf(match[2] ?? '');
  if (congress < 1 || session < 1) return null;
  return { congress, session, from: match.index, to: match.index + match[0].length };
}

const numberOf = (text: string): number => Number(/^\d/u.test(text) ? text : (parseHanNumeral(text) ?? 0));

/** The fifth National People's Congress met first in 1978, and each serves five years with a session a year. */
const FIFTH = 5;
const FIRST_YEAR = 1978;
const TERM = 5;
const EARLIER: readonly (readonly number[])[] = [
  [1954, 1955, 1956, 1957, 1958],
  [1959, 1960, 1962, 1963],
  [1964],
  [1975],
];

/** The year of a session of the National People's Congress; null for one that cannot have been. */
function yearOfNationalSession({ congress, session }: Session): number | null {
  if (congress < FIFTH) return EARLIER[congress - 1]?.[session - 1] ?? null;
  return session <= TERM ? FIRST_YEAR + TERM * (congress - FIFTH) + session - 1 : null;
}

/** 第八届…第一次会议以来, 到这次大会: a term is looked back on, and the next congress meets for the first time. */
const sinceTermBegan = (line: string, { session, to }: Session): boolean =>
  session === 1 && /^(?:以来|,?到(?:这|本)次)/u.test(line.slice(to, to + REACH));

/** 从去年九月第五届…第三次会议到现在: the report is given at the next one. */
const sinceSession = (line: string, { from, to }: Session): boolean =>
  /从去年.{0,6}$/u.test(line.slice(Math.max(0, from - REACH), from)) &&
  /^(?:闭幕)?(?:以来|到现在|到我们)/u.test(line.slice(to, to + REACH));

/** 向…会议提出: the report is given there. */
const atSession = (line: string, { from }: Session): boolean =>
  /[向在]$/u.test(line.slice(0, from).replace(NATIONAL, ''));
const NATIONAL = /全国人民代表大会$/u;
const REACH = 12;

/** The year of a report that a line places at a session of the National People's Congress. */
export function yearOfNationalMeeting(line: string): number | null {
  const session = line.includes('全国人民代表大会') ? (sessionOf(line) ?? firstSessionOf(line)) : null;
  const year = session && yearOfNationalSession(session);
  if (!session || year === null) return null;
  if (sinceSession(line, session)) return year + 1;
  if (sinceTermBegan(line, session)) return yearOfNationalSession({ ...session, congress: session.congress + 1 });
  return atSession(line, session) ? year : null;
}

const DATED = /\d年\d{1,2}月\d{1,2}日/u;
/** A line is not read further for its meeting. */
const LINE = 120;

/** The meeting that a subtitle names with its day; running text names others. */
export function meetingOn(norm: NormText): Meeting | null {
  const line = norm.text.slice(0, LINE);
  const session = DATED.test(line) ? sessionOf(line) : null;
  if (!session) return null;
  return { congress: session.congress, session: session.session, span: norm.toRaw(session) };
}
