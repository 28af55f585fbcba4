/** Dates and stretches of time as they are written: 11月14日至18日, 1953年至1980年, and what is wrong with them. */
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** A date as far as it is written; null for a part that is not. 18日 of 11月14日至18日 has the month of the first. */
export interface CalendarDate extends Span {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** From one date to another of the same fineness. */
export interface TimeSpan extends Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** A date that no calendar has: 2月30日, 13月, 第五季度; a stretch that ends before it begins. */
export interface DateFault extends Span {
  readonly reason: Bilingual;
}

/**
 * What a text sets beside a date or its years that the calendar or everybody's knowledge decides: the weekday of a day,
 * the months of a quarter, the years of “十四五”. The span is what has to fit.
 */
export interface DateRelation extends Span {
  /** What it is set beside: the day, the quarter, the plan. */
  readonly of: Span;
  readonly holds: boolean;
  /** What is so, as a reader would write it: 十四五=2021—2025年. */
  readonly working: string;
  /** What is so, in words. */
  readonly reason: Bilingual;
}
