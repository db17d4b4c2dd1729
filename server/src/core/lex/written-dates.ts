/** Dates as a text writes them, right or wrong: 2月30日, 2020711 on a line of its own, 2024年1月16日（星期二）. Works on folded text. */
import type { NormText } from '../text/normalise';
import type { Span } from '../text/span';
import { isDay, weekdayOf } from './days';
import { parseHanNumeral } from './numerals';

export interface WrongDay {
  readonly kind: 'no-such-day';
  readonly span: Span;
  /** No day is written: the month itself is none. */
  readonly onlyMonth: boolean;
}

/** A date whose marks were lost, and all days that it can be. */
export interface TornDate {
  readonly kind: 'torn';
  readonly span: Span;
  readonly days: readonly string[];
}

export interface WrongWeekday {
  readonly kind: 'weekday';
  /** The one character that names the day of the week. */
  readonly span: Span;
  readonly date: string;
  readonly due: string;
}

const DATE = /(?<![\d.])(?:((?:1[6-9]|20|21)\d\d) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日/gu;
/** A month of a year without a day: the thirteenth of 2023. 龄 counts months. */
const MONTH = /(?<![\d.])(?:19|20)\d\d ?年 ?(\d{1,2}) ?月(?! ?\d{1,2} ?日|龄)/gu;
/** A month alone, where what stands around it shows that it is none of so many months of age or time: 截至13月底, 1—13月. */
const LONE_MONTH =
  /(?<![\d.年-])(?:1[-—–~至])?(1[3-9]) ?月(?=底|末|份|初|[上中下]旬)|(?<![\d.-])1[-—–~至](1[3-9]) ?月(?=[,，、]|累计|全)/gu;
const HAN_DATE = /([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/gu;
const TORN = /^[ (]*((?:19|20)\d{2})(\d{2,4})[ )]*$/u;
const WEEKDAY =
  /((?:1[6-9]|20|21)\d\d) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日 ?[(]?(?:星期|周|礼拜)([一二三四五六日天])(?![\u3400-\u9fff]{0,1}年)/gu;

const WEEKDAYS = '日一二三四五六';

/** Days and months that no calendar has. */
export function findWrongDays(norm: NormText): readonly WrongDay[] {
  const found: WrongDay[] = [];
  const look = (match: RegExpExecArray, year: number | null, month: number, day: number): void => {
    if (isDay(year, month, day)) return;
    const span = norm.toRaw({ from: match.index, to: match.index + match[0].length });
    found.push({ kind: 'no-such-day', span, onlyMonth: !match[0].endsWith('日') });
  };
  for (const match of norm.text.matchAll(DATE)) {
    look(match, match[1] ? Number(match[1]) : null, Number(match[2]), Number(match[3]));
  }
  for (const match of norm.text.matchAll(MONTH)) look(match, null, Number(match[1]), 1);
  for (const match of norm.text.matchAll(LONE_MONTH)) look(match, null, Number(match[1] ?? match[2]), 1);
  for (const match of norm.text.matchAll(HAN_DATE)) {
    look(match, null, Number(parseHanNumeral(match[1] ?? '') ?? 0), Number(parseHanNumeral(match[2] ?? '') ?? 0));
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A line that is nothing but the digits of a date. */
export function readTornDate(norm: NormText): TornDate | null {
  if (norm.text.length > 16) return null;
  const match = TORN.exec(norm.text);
  const [, year = '', rest = ''] = match ?? [];
  if (!match) return null;
  const from = norm.text.indexOf(year);
  const days: string[] = [];
  for (let cut = 1; cut < rest.length && cut <= 2; cut++) {
    const [month, day] = [rest.slice(0, cut), rest.slice(cut)];
    if (day.length <= 2 && isDay(Number(year), Number(month), Number(day))) {
      days.push(`${year}年${Number(month)}月${Number(day)}日`);
    }
  }
  const distinct = [...new Set(days)];
  if (distinct.length === 0) return null;
  return { kind: 'torn', span: norm.toRaw({ from, to: from + year.length + rest.length }), days: distinct };
}

/** Days of the week that do not fit their date; only where the year is written. */
export function findWrongWeekdays(norm: NormText): readonly WrongWeekday[] {
  const found: WrongWeekday[] = [];
  for (const match of norm.text.matchAll(WEEKDAY)) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (!isDay(year, month, day)) continue;
    const due = WEEKDAYS[weekdayOf(year, month, day)] ?? '';
    const said = match[4] === '天' ? '日' : match[4];
    if (said === due) continue;
    const to = match.index + match[0].length;
    found.push({ kind: 'weekday', span: norm.toRaw({ from: to - 1, to }), date: `${year}年${month}月${day}日`, due });
  }
  return found;
}
