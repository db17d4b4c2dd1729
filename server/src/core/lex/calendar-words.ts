/** Dates and times of day in digits: years, months, days, quarters, clock times. None of them is an amount. */
import { isDigitAt, skipDigits } from './figures-digits';

/** Years that reports speak of. */
const FIRST_YEAR = 1600;
const LAST_YEAR = 2199;

export const isDash = (char: string | undefined): boolean =>
  char === '-' || char === '—' || char === '–' || char === '~' || char === '至' || char === '到';

/** The year written at `from` in four digits that stand alone, or 0. */
function yearAt(text: string, from: number): number {
  if (skipDigits(text, from) - from !== 4 || isDigitAt(text, from - 1)) return 0;
  if (text[from + 4] === '.' && isDigitAt(text, from + 5)) return 0;
  const year = Number(text.slice(from, from + 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}

/** The offset behind blanks, of which at most two are passed. */
export function skipBlanks(text: string, at: number): number {
  let to = at;
  while (to - at < 2 && text[to] === ' ') to++;
  return to;
}

/**
 * The offset behind the date, part of a date or time of day that starts at `from`, where a digit stands; 0 if none does.
 * 2021—2025年, 2024年3月5日, 1—11月, 5日, 19:59, 8时30分, 80年代, 3季度, 2023届.
 */
export function readDate(text: string, from: number): number {
  return readYears(text, from) || readDay(text, from) || readClock(text, from);
}

function readYears(text: string, from: number): number {
  if (yearAt(text, from) === 0) return readDecade(text, from);
  let to = from + 4;
  /* 2021—2025, 2024、2025年, 2023—24年 */
  for (let years = 0; years < 6; years++) {
    const mark = skipBlanks(text, text[to] === '年' ? to + 1 : to);
    const next = skipBlanks(text, mark + 1);
    const char = text[mark];
    if (!isDash(char) && char !== '、' && char !== '和' && char !== '及') break;
    const short = isDash(char) && skipDigits(text, next) === next + 2 && text[next + 2] === '年';
    if (yearAt(text, next) === 0 && !short) break;
    to = skipDigits(text, next);
  }
  const mark = skipBlanks(text, to);
  if (text[mark] === '年' || text[mark] === '届' || text[mark] === '级') {
    const day = skipBlanks(text, mark + 1);
    return (isDigitAt(text, day) && readDay(text, day)) || mark + 1;
  }
  return to > from + 4 ? to : 0;
}

/** 80年代, 21世纪. */
function readDecade(text: string, from: number): number {
  const to = skipDigits(text, from);
  if (to - from > 4) return 0;
  if (text.startsWith('年代', to) || text.startsWith('世纪', to) || text.startsWith('季度', to)) return to + 2;
  return 0;
}

/** 3月, 3月5日, 1—11月, 5—7日, 12月5日至8日. */
function readDay(text: string, from: number): number {
  let to = 0;
  let at = from;
  for (let parts = 0; parts < 8 && isDigitAt(text, at); parts++) {
    const end = skipDigits(text, at);
    if (end - at > 2) break;
    const mark = skipBlanks(text, end);
    const limit = text[mark] === '月' ? 12 : text[mark] === '日' ? 31 : 0;
    if (limit > 0) {
      if (Number(text.slice(at, end)) > limit) break;
      to = mark + 1;
      at = skipBlanks(text, isDash(text[to]) || text[to] === '、' ? to + 1 : to);
    } else if (isDash(text[mark]) || text[mark] === '、') {
      at = skipBlanks(text, mark + 1);
    } else {
      break;
    }
  }
  return to;
}

/** 19:59, 8:30, 19时30分, 9点半. A ratio such as 3:7 is none: the minutes have two digits. */
function readClock(text: string, from: number): number {
  const hours = skipDigits(text, from);
  if (hours - from > 2 || Number(text.slice(from, hours)) > 24) return 0;
  if (text[hours] === ':') {
    const end = skipDigits(text, hours + 1);
    if (end - hours !== 3 || Number(text.slice(hours + 1, end)) > 59 || text[end] === '.' || text[end] === '%')
      return 0;
    if (text[end] !== ':') return end;
    return readSeconds(text, from, hours, end);
  }
  if (text[hours] === '时' || (text[hours] === '点' && text[hours - 1] !== '.')) {
    const end = skipDigits(text, hours + 1);
    return end > hours + 1 && text[end] === '分' ? end + 1 : hours + 1;
  }
  return 0;
}

/** 20:29:12 is a time, 20:29:51 the shares of a hundred. */
function readSeconds(text: string, from: number, hours: number, minutes: number): number {
  const seconds = skipDigits(text, minutes + 1);
  if (hours - from !== 2 || seconds - minutes !== 3 || Number(text.slice(minutes + 1, seconds)) > 59) return 0;
  if (text[seconds] === ':' || text[seconds] === '.') return 0;
  const [a, b, c] = [from, hours + 1, minutes + 1].map((at) => Number(text.slice(at, at + 2)));
  return (a ?? 0) + (b ?? 0) + (c ?? 0) === 100 ? 0 : seconds;
}
