/** Days counted: from a fixed day on, and from the beginning of a year. */

/** The day's number by the Gregorian calendar, so that two of them give the days between; null where the month is none. */
export function dayNumber(year: number, month: number, day: number): number | null {
  const start = MONTH_STARTS[month - 1];
  if (start === undefined) return null;
  const years = month < 3 ? year - 1 : year;
  const leaps = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * year + leaps + start + day;
}

/** The day's number within a common year; null where the month is none. */
export function dayOfYear(month: number, day: number): number | null {
  const start = MONTH_STARTS[month - 1];
  return start === undefined ? null : start + day;
}

const MONTH_STARTS: readonly number[] = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const DAYS: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; February has 29 where the year is not written. */
export function daysOf(month: number, year: number | null): number {
  const isCommon = year !== null && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0));
  return month === 2 && isCommon ? 28 : (DAYS[month - 1] ?? 31);
}
