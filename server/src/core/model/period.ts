/** A time expression of the draft. */
import type { Span } from '../text/span.ts';

/** The kinds of time expression that a draft uses. */
export type PeriodKind =
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'month-range'
  | 'year-range'
  | 'day'
  | 'plan'
  | 'deictic'
  | 'deictic-past'
  | 'deictic-future'
  | 'deadline'
  | 'truncated';

/** A time expression; spans relative to its paragraph, or to the draft once placed. */
export interface Period extends Span {
  readonly text: string;
  readonly kind: PeriodKind;
  /** ISO 8601 style, `2024-01/2024-07`; `?` for a year nobody wrote; `now` for 目前. */
  readonly norm: string;
}
