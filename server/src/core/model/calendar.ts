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
