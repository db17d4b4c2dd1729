/**
 * Years and stretches of time a text speaks of: 2023年, 2021—2025年, “十四五”, 去年, 上半年, 五年来. They are no figures.
 * It says what stands there; which year 今年 means is for `model/`, which knows the report.
 */
import type { NormSpan, NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { parseHanNumeral } from './numerals';

export type PeriodKind =
  /** 2023年, 2023年上半年 */
  | 'year'
  /** 2021—2025年, 2021年以来 */
  | 'years'
  /** “十四五” */
  | 'plan'
  /** 今年, 去年: `from` and `to` count from this year */
  | 'relative'
  /** 上半年, 一季度, 全年 without a year; 全年 has no part */
  | 'part'
  /** 过去五年, 五年来: `to` is the number of years */
  | 'stretch';

export interface PeriodWords {
  readonly kind: PeriodKind;
  readonly from: number;
  readonly to: number;
  /** The part of the year: H1, H2, Q1…Q4, Q1-3, M1-11; null for a whole one. */
  readonly part: string | null;
  /** A basis of comparison (比上年), not the time of what is said. */
  readonly compared: boolean;
}

export interface Period extends PeriodWords {
  readonly span: Span;
}

/** A period in normalised offsets; stays in `lex/`. */
export interface NormPeriod extends PeriodWords {
  readonly at: NormSpan;
}

const PART =
  '上半年|下半年|[前第]?[一二三四1-4]季度|前[一二三四五六七八九十\\d]{1,2}个月|\\d{1,2}(?:[-—–~至]\\d{1,2})?月(?!\\d)';
const YEAR = '(?:1[6-9]|2[01])\\d\\d';
const HAN_YEAR = '[一二三四五六七八九〇零○]{4}';
const COUNT = '[一二两三四五六七八九十]{1,3}|\\d{1,2}';

const WORDS = new RegExp(
  [
    `(?<since>${YEAR}) ?年以来`,
    `(?<first>${YEAR}) ?年? ?[-—–~至到]{1,2} ?(?<last>${YEAR}|\\d\\d) ?年`,
    `(?<year>${YEAR}|${HAN_YEAR}) ?年(?:度|末|底|初)?(?:的?(?<partOf>${PART}))?`,
    `[“"]?(?<plan>十[一二三四五六七八九]?|[一二三四五六七八九])五(?:[”"]|(?=规划|计划|时期|期间|末|以来|收官|开局))`,
    `(?<word>今年|本年|当年|去年|上年|上一年|前年|明年|下年|下一年|次年)(?:的?(?<partOfWord>${PART}))?`,
    `(?<around>过去|近|最近|这|今后|未来|前|后)?的?(?<span>${COUNT})年(?<behind>来|间|以来|累计)?`,
    `(?<part>${PART})`,
    '(?<!年|度)(?<whole>全年)',
  ].join('|'),
  'gu',
);

/** One of these stands in every period; most headings and clauses have none. */
const SIGN = /[年五季月]/u;

const RELATIVE: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  当年: 0,
  去年: -1,
  上年: -1,
  上一年: -1,
  前年: -2,
  明年: 1,
  下年: 1,
  下一年: 1,
  次年: 1,
};

/** 比上年, 较2020年: what is compared with. */
const COMPARES = new Set('比较同与');
/** 同完成恢复的1952年相比. */
const COMPARED = /^(?:的[^,。]{0,8})?(?:相比|比,|作?比较)/u;
const COMPARED_REACH = 14;

/** All periods of a paragraph, in order. */
export function findPeriods(norm: NormText): readonly Period[] {
  return periodsIn(norm.text).map(({ at, ...words }) => ({ ...words, span: norm.toRaw(at) }));
}

/** All periods of a folded text, in order. Linear: every alternative is bounded. */
export function periodsIn(text: string): readonly NormPeriod[] {
  if (!SIGN.test(text)) return [];
  const found: NormPeriod[] = [];
  for (const match of text.matchAll(WORDS)) {
    const words = readWords(match.groups ?? {});
    if (!words) continue;
    const from = match.index;
    found.push({
      ...words,
      at: { from, to: from + match[0].length },
      compared:
        COMPARES.has(text[from - 1] ?? '') ||
        COMPARED.test(text.slice(from + match[0].length, from + match[0].length + COMPARED_REACH)),
    });
  }
  return found;
}

const ZEROS = /[○零]/gu;
const DASH = /[—–~至]/u;

/** A small whole number in Arabic or Chinese digits; 0 for anything else. */
const numberOf = (text: string): number => Number(parseHanNumeral(text) ?? (Number(text) || 0));

type Groups = Readonly<Record<string, string | undefined>>;

function readWords(groups: Groups): Omit<PeriodWords, 'compared'> | null {
  if (groups.since) return { kind: 'years', from: Number(groups.since), to: 0, part: null };
  if (groups.first && groups.last) {
    const from = Number(groups.first);
    const to = groups.last.length === 2 ? Math.floor(from / 100) * 100 + Number(groups.last) : Number(groups.last);
    return to > from ? { kind: 'years', from, to, part: null } : null;
  }
  if (groups.year) return readYear(groups.year, partOf(groups.partOf));
  if (groups.plan) return readPlan(groups.plan);
  if (groups.word) {
    const offset = RELATIVE[groups.word] ?? 0;
    return { kind: 'relative', from: offset, to: offset, part: partOf(groups.partOfWord) };
  }
  if (groups.span) return readStretch(groups);
  if (groups.whole) return { kind: 'part', from: 0, to: 0, part: null };
  return groups.part ? { kind: 'part', from: 0, to: 0, part: partOf(groups.part) } : null;
}

function readYear(text: string, part: string | null): Omit<PeriodWords, 'compared'> | null {
  const year = numberOf(text.replaceAll(ZEROS, '〇'));
  return year >= 1600 && year < 2200 ? { kind: 'year', from: year, to: year, part } : null;
}

/** The first plan began in 1953, the third in 1966, every later one five years after the one before. */
function readPlan(numeral: string): Omit<PeriodWords, 'compared'> | null {
  const number = Number(parseHanNumeral(numeral) ?? 0);
  if (number < 1 || number > 19) return null;
  const from = number < 3 ? 1953 + 5 * (number - 1) : 1966 + 5 * (number - 3);
  return { kind: 'plan', from, to: from + 4, part: null };
}

/** 三年 by itself is a length and no place in time. */
function readStretch({ span, around, behind }: Groups): Omit<PeriodWords, 'compared'> | null {
  if (!around && !behind) return null;
  const years = numberOf(span ?? '');
  const ahead = around === '今后' || around === '未来' || around === '后';
  return years > 0 ? { kind: 'stretch', from: ahead ? 1 : -1, to: years, part: null } : null;
}

const QUARTERS: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

function partOf(text: string | undefined): string | null {
  if (!text) return null;
  if (text === '上半年') return 'H1';
  if (text === '下半年') return 'H2';
  if (text.endsWith('季度')) {
    const digit = text.at(-3) ?? '';
    const quarter = QUARTERS[digit] ?? digit;
    return text.startsWith('前') ? `Q1-${quarter}` : `Q${quarter}`;
  }
  if (text.endsWith('个月')) {
    return `M1-${numberOf(text.slice(1, -2))}`;
  }
  return `M${text.slice(0, -1).replace(DASH, '-')}`;
}
