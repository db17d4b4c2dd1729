/**
 * What a paragraph says that another document may confirm or contradict: a number that must grow by one each year, a rank, a
 * claim that goals were reached, the distance to a goal, a clause with its figures. Works on folded text; judges nothing.
 */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Figure } from './figure';
import { parseHanNumeral } from './numerals';

/** 连续N年…, N连丰: how often in a row. */
export interface Streak {
  /** The number. */
  readonly span: Span;
  readonly value: number;
  /** `month` and `quarter` advance by a year's worth of them. */
  readonly unit: 'year' | 'month' | 'quarter';
  /** Its clause without the number: what recognises it in another year. */
  readonly frame: string;
}

/** 居全市第4位，比上年前移1位. */
export interface Rank {
  readonly span: Span;
  readonly value: number;
  /** Among whom: 全国, 全市. */
  readonly among: string;
  /** Whose rank of what: the words before it. */
  readonly frame: string;
  /** Positive where it moved up; null where nothing is said. */
  readonly moved: number | null;
}

/** 主要目标任务圆满完成. */
export interface Claim {
  readonly span: Span;
}

/** 技术合同成交额达到12.6亿元、增长20%: a total and its growth, of something that no list of indicators need know. */
export interface Grown {
  readonly subject: string;
  readonly level: Figure;
  readonly rate: Figure;
  readonly falls: boolean;
}

/** A stretch between marks that holds figures. */
export interface Clause {
  readonly span: Span;
  /** Its words with a sign for each figure. */
  readonly frame: string;
  readonly figures: readonly Figure[];
  /** What the first figure is said of, without verbs. */
  readonly subject: string;
}

export interface Notes {
  readonly streaks: readonly Streak[];
  readonly ranks: readonly Rank[];
  readonly claims: readonly Claim[];
  /** Sentences that own up to goals missed, folded. */
  readonly admissions: readonly string[];
  readonly clauses: readonly Clause[];
  readonly grown: readonly Grown[];
}

const NUMBER = '\\d{1,3}|[一二两三四五六七八九十]{1,4}';
const STREAK = new RegExp(
  `连续(?:第)?(${NUMBER})(?:个)?(年|月|季度|季)|(?<![\\d.])(${NUMBER})连(?=[丰冠增涨升降])`,
  'gu',
);
const RANK = new RegExp(
  `(?:位?居|位列|列|排名?|排在|跻身)(全国|全省|全市|全区|全州|全盟|全县|中西部|西部|中部|东部)(?:各?省[区市]*|地级市|各?区县|同类)?第(${NUMBER})[位名]?(?:,(?:比|较)(?:上年|去年|20\\d\\d年)(前移|上升|提升|跃升|提高|后移|下降|下滑)了?(${NUMBER})(?:个?位次?|名))?`,
  'gu',
);
const CLAIM =
  /(?:圆满|顺利|胜利|全面|较好|如期|高质量|超额)(?:地)?完成[^。;,]{0,22}?(?:主要(?:预期)?目标|预期目标|目标任务|各项任务)|(?:主要目标任务|主要预期目标|预期目标任务|各项目标任务|全年目标任务|年度目标任务)(?:任务)?(?:圆满|顺利|胜利|全面|较好|如期|总体|基本|均)?(?:完成|实现)/gu;
/** The words that own up, without what stands around them: what is around is taken by hand, which costs less. */
const ADMISSION =
  /(?:未达到?|没有?达到|未能达到|没有完成|未能?完成|不及|低于|不达|差距|缺口)[^。;,]{0,8}(?:预期|目标|计划|预计|完成)/gu;

export function findNotes(norm: NormText, figures: readonly Figure[]): Notes {
  const { text } = norm;
  const clauses = toClauses(norm, figures);
  return {
    streaks: Array.from(text.matchAll(STREAK), (match) => toStreak(norm, match)).filter((streak) => streak !== null),
    ranks: Array.from(text.matchAll(RANK), (match) => toRank(norm, match)).filter((rank) => rank !== null),
    claims: Array.from(text.matchAll(CLAIM), ({ index, 0: words }) => ({
      span: norm.toRaw({ from: index, to: index + words.length }),
    })),
    admissions: Array.from(text.matchAll(ADMISSION), ({ index, 0: words }) =>
      around(text, index, index + words.length),
    ),
    clauses,
    grown: clauses.flatMap((clause, i) => toGrown(norm, clause, clauses[i + 1])),
  };
}

/** So much of a sentence tells what is owned up to. */
const BEFORE = 80;
const BEHIND = 60;
const SENTENCE_ENDS = new Set(['。', ';']);

function around(text: string, from: number, to: number): string {
  let start = from;
  while (start > 0 && from - start < BEFORE && !SENTENCE_ENDS.has(text[start - 1] ?? '')) start--;
  let end = to;
  while (end < text.length && end - to < BEHIND && !SENTENCE_ENDS.has(text[end] ?? '')) end++;
  return text.slice(start, end);
}

const UNITS: Readonly<Record<string, Streak['unit']>> = { 月: 'month', 季度: 'quarter', 季: 'quarter' };

function toStreak(norm: NormText, match: RegExpExecArray): Streak | null {
  const number = match[1] ?? match[3] ?? '';
  const value = numberOf(number);
  const at = match.index + match[0].indexOf(number);
  const [from, to] = clauseAround(norm.text, match.index, match.index + match[0].length);
  const said = letters(norm.text.slice(from, at) + norm.text.slice(at + number.length, to));
  const frame = said.length < SHORTEST && isHarvest(norm.text, match, from) ? `${said}${HARVEST}` : said;
  if (value < 2 || frame.length < SHORTEST) return null;
  return {
    span: norm.toRaw({ from: at, to: at + number.length }),
    value,
    unit: UNITS[match[2] ?? ''] ?? 'year',
    frame,
  };
}

/** A frame of fewer characters fits too many sentences. */
const SHORTEST = 8;

/** 粮食产量…，实现“二十连丰”: of which harvest the clause before says, and there is one in a year. */
const HARVEST = '全年粮食产量';
const GRAIN = /(?<![夏秋])粮食?(?![^,。;]{0,4}单产)/u;
const isHarvest = (text: string, { 0: words, index }: RegExpExecArray, from: number): boolean =>
  text.startsWith('丰', index + words.length) && GRAIN.test(text.slice(Math.max(0, from - BEFORE / 2), from));

const BACK = new Set(['后移', '下降', '下滑']);

function toRank(norm: NormText, match: RegExpExecArray): Rank | null {
  const [, among = '', number = '', way = '', by = ''] = match;
  const value = numberOf(number);
  const [from] = clauseAround(norm.text, match.index, match.index);
  const frame = letters(norm.text.slice(from, match.index));
  const at = match.index + match[0].indexOf(`第${number}`) + 1;
  if (value < 1 || frame.length < SHORTEST_RANKED) return null;
  const moved = by === '' ? null : numberOf(by) * (BACK.has(way) ? -1 : 1);
  return { span: norm.toRaw({ from: at, to: at + number.length }), value, among, frame, moved };
}

const SHORTEST_RANKED = 4;

const numberOf = (text: string): number => Number(/^\d/u.test(text) ? text : (parseHanNumeral(text) ?? 0));

const ENDS = new Set([',', '。', ';', '!', '?', ':']);

/** A clause is not followed further: a text without marks is no prose. */
const REACH = 200;

function clauseAround(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  while (start > 0 && from - start < REACH && !ENDS.has(text[start - 1] ?? '')) start--;
  let end = to;
  while (end < text.length && end - to < REACH && !ENDS.has(text[end] ?? '')) end++;
  return [start, end];
}

/** Han characters and letters: what is left of a clause when its marks are away. */
const letters = (text: string): string => text.replaceAll(NO_LETTER, '');
const NO_LETTER = /[^\u4e00-\u9fffA-Za-z#]/gu;

/** A figure in a frame. */
const SIGN = '#';

function toClauses(norm: NormText, figures: readonly Figure[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: { readonly from: number; readonly to: number; readonly figures: Figure[] } | null = null;
  const close = (): void => {
    if (open) clauses.push(toClause(norm, open.from, open.to, open.figures));
  };
  for (const figure of figures) {
    const from = norm.toNorm(figure.span.start);
    if (open && from < open.to) {
      open.figures.push(figure);
      continue;
    }
    close();
    const [start, end] = clauseAround(norm.text, from, norm.toNorm(figure.span.end));
    open = { from: start, to: end, figures: [figure] };
  }
  close();
  return clauses;
}

function toClause(norm: NormText, from: number, to: number, figures: readonly Figure[]): Clause {
  let words = '';
  let at = from;
  for (const figure of figures) {
    words += norm.text.slice(at, norm.toNorm(figure.span.start)) + SIGN;
    at = norm.toNorm(figure.span.end);
  }
  words += norm.text.slice(at, to);
  const frame = letters(words.replace(TASK_NUMBER, '').replace(LEAD, ''));
  return { span: norm.toRaw({ from, to }), frame, figures, subject: subjectOf(frame) };
}

/** What stands before a task's words and says nothing of it. */
const TASK_NUMBER = /^\s*(?:[((]?[一二三四五六七八九十\d]{1,3}[))、.])/u;
const LEAD = /^\s*(?:力争|确保|努力实现|实现|全年|全区|全市|全省|全县|推动|其中)+/u;

const VERBS =
  /(?:总额|总量)?(?:已|累计)?(?:达到|达|完成|实现|为|是|超过|突破|增至|增加到|增长到|扩大到|提高到|到|约|近|超|首次)*$/u;
/** Verbs are looked for in so many letters. */
const VERBS_REACH = 16;
const OPENS =
  /^(?:按一年计|累计|一是|二是|三是|四是|五是|其中|去年|上年|预计|初步|预算|年末|年底|全年|全区|全市|全省|全县|全州|全国)+/u;

/** The words before the first figure of a frame. */
function subjectOf(frame: string): string {
  const before = frame.split(SIGN)[0] ?? '';
  const cut = Math.max(0, before.length - VERBS_REACH);
  return (before.slice(0, cut) + before.slice(cut).replace(VERBS, '')).replace(OPENS, '');
}

const GROWS = /^[、,]?(?:比上年|同比|较上年|比去年|比上年同期)?(增长|增加|提高|上升|下降|减少|降低)$/u;
const FALLING = new Set(['下降', '减少', '降低']);

/** Level and growth stand in one clause, or the growth alone opens the next one. */
function toGrown(norm: NormText, { subject, figures }: Clause, next: Clause | undefined): readonly Grown[] {
  const [first, second] = figures;
  if (!first || figures.length > 2 || subject.length < SHORTEST_SUBJECT) return [];
  const rate = second ?? next?.figures[0];
  if (rate?.unit?.dimension !== 'percent' || first.unit?.dimension === 'percent') return [];
  const between = norm.text.slice(norm.toNorm(first.span.end), norm.toNorm(rate.span.start));
  const match = GROWS.exec(between);
  return match ? [{ subject, level: first, rate, falls: FALLING.has(match[1] ?? '') }] : [];
}

/** 企业, 出口: whoever compares must know more of so short a name. */
const SHORTEST_SUBJECT = 2;
