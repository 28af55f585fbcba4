/** Things named one after another, with their count (楚雄、大理、昭通3州市) or with one value each (分别为82%和32%). */
import type { Span } from '../text/span.ts';

/** A count as written: the span covers numeral and measure word, 三家 or 10多个. */
export interface ListCount extends Span {
  readonly value: number;
  /** What may follow the value: 10多个 is more than ten. */
  readonly isMore: boolean;
  /** The two as written: 三 and 家; 多 belongs to neither. */
  readonly numeral: string;
  readonly measure: string;
}

/** A list of names and the count that the text gives for it; the span runs over both. */
export interface Enumeration extends Span {
  readonly items: readonly Span[];
  /** How many items a reader may count: a 和 may stand between two or inside one. */
  readonly sizes: readonly number[];
  readonly count: ListCount;
  /** Whether 等 leaves the list open: it then names no more than the count. */
  readonly isOpen: boolean;
  /** Whether the list can be read in one way only, so that another count is wrong. */
  readonly isPlain: boolean;
  /** Whether the count refers to things that the sentences before it named: 三个部门中. */
  readonly isApart: boolean;
}

/** Values that go to things named before, one each; the span covers 分别 or 分别为. */
export interface Distribution extends Span {
  /** What the values go to, in the reading that fits best; the count itself where that tells alone: 三次产业. */
  readonly subjects: readonly Span[];
  readonly values: readonly Span[];
  /** How many subjects a reader may count, the plainest reading first; empty where none are found. */
  readonly sizes: readonly number[];
  /** Whether the subjects can be read in one way only. */
  readonly isPlain: boolean;
  /** Whether they are carried over from another clause, or told by a count alone. */
  readonly isApart: boolean;
}
