/** How long a stretch of time is, in days, months or years, between two dates of the calendar. */
import Big from 'big.js';
import type { CalendarDate } from '../model/calendar.ts';
import { dayNumber } from '../model/dayNumbers.ts';
import type { Certainty, Reading } from './reading.ts';

/** Two ends of a stretch of time, in units of the claimed figure. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** What lies between in full, neither end counted. */
  readonly between: number;
}

/** Two dates that bound a stretch. */
export type Ends = Pick<Stretch, 'from' | 'to'>;

/** How many of the unit (天, 月 or 年) lie between the ends; null where they are not that fine. */
export function stretchOf({ from, to }: Ends, unit: string): Stretch | null {
  const between = BETWEEN[unit]?.(from, to) ?? null;
  return between === null ? null : { from, to, between };
}

type Between = (from: CalendarDate, to: CalendarDate) => number | null;

const BETWEEN: Readonly<Partial<Record<string, Between>>> = {
  天: daysBetween,
  月: monthsBetween,
  年: yearsBetween,
};

/** The full years from one date to the other, the second in the year that is written of the first where it has none. */
export function yearsBetween(from: CalendarDate, to: CalendarDate): number | null {
  if (from.year === null || to.year === null) return null;
  if (from.month === null || to.month === null) return to.year - from.year;
  const months = monthsBetween(from, to);
  return months === null ? null : Math.floor(months / 12);
}

/** 9月1日 to 11月30日 are two months and most of a third. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number | null {
  if (from.month === null || to.month === null) return null;
  if (to.year === null && to.month < from.month) return null;
  const years = to.year === null || from.year === null ? 0 : to.year - from.year;
  const months = 12 * years + to.month - from.month;
  const isShort = from.day !== null && to.day !== null && to.day < from.day;
  return isShort ? months - 1 : months;
}

/** Without a year both are of one that has no 29 February. */
function daysBetween(from: CalendarDate, to: CalendarDate): number | null {
  const [first, last] = [dayOf(from, to.year), dayOf(to, from.year)];
  return first === null || last === null ? null : last - first;
}

function dayOf({ year, month, day }: CalendarDate, inherited: number | null): number | null {
  if (month === null || day === null) return null;
  return dayNumber(year ?? inherited ?? COMMON_YEAR, month, day);
}

const COMMON_YEAR = 2023;

/** The claimed length against those that the ends leave open; the last one counts both ends. */
export function readingOf(
  { from, to }: Ends,
  [least = 0, most = least]: readonly number[],
  certainty: Certainty,
): Reading {
  return {
    operands: [
      { role: 'start', start: from.start, end: from.end },
      { role: 'end', start: to.start, end: to.end },
    ],
    computed: { lo: new Big(least), hi: new Big(most) },
    value: new Big(most),
    working: `${plain(from)}—${plain(to)}=${most === least ? '' : `${least}~`}${most}`,
    certainty,
  };
}

/** 2024.11.18, 11.18, 1982. */
function plain({ year, month, day }: CalendarDate): string {
  return [year, month, day].filter((part) => part !== null).join('.');
}
