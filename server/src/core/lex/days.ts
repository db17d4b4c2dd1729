/** The calendar: how many days a month has, on which weekday a day falls. Exact whole numbers, no clock. */

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** 0 for a month that does not exist. Without a year February has 29 days. */
function daysIn(month: number, year: number | null): number {
  const days = LENGTHS[month - 1] ?? 0;
  return month === 2 && (year === null || isLeap(year)) ? 29 : days;
}

export const isDay = (year: number | null, month: number, day: number): boolean =>
  day >= 1 && day <= daysIn(month, year);

/** 0 for Sunday to 6 for Saturday, by Zeller's congruence. */
export function weekdayOf(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 12 : month;
  const zeller =
    day + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (((zeller + 6) % 7) + 7) % 7;
}
