/** Words that say how something came out, without a number of their own. */
import type { Span } from '../text/span.ts';

/**
 * `exceeded` 超额完成, `short` 未完成, `all` 全部, `except` 只有, `planned` 原定 before a date, `early` 提前, `late` 推迟.
 */
export type AssertionKind = 'exceeded' | 'short' | 'all' | 'except' | 'planned' | 'early' | 'late';

/** Such words in their clause; spans relative to the paragraph, places counted as in `LocalFigure`. */
export interface Assertion extends Span {
  readonly kind: AssertionKind;
  readonly text: string;
  /** The words from the clause's start, or the figure or assertion before, up to it. */
  readonly lead: string;
  /** The words that follow, up to the clause's end or the next figure or assertion. */
  readonly trail: string;
  readonly clause: number;
  readonly sentence: number;
}
