/** A claim: a relation between figures that the text asserts, checked once and read by everything else. */
import type { Bilingual } from '../text/bilingual.ts';
import { type Span, shifted } from '../text/span.ts';

/** The relations, by the names of the command-line contract. */
export type ClaimType =
  | 'share'
  | 'completion'
  | 'rate'
  | 'growth'
  | 'increment'
  | 'difference'
  | 'points'
  | 'sum'
  | 'part-le-whole'
  | 'nested'
  | 'shares-100'
  | 'ratio'
  | 'multiple'
  | 'mean'
  | 'annual-change'
  | 'cagr'
  | 'contribution'
  | 'progress'
  | 'count-promise'
  | 'list-count'
  | 'aligned-list'
  | 'repeat'
  | 'bound'
  | 'date'
  | 'ranking'
  | 'budget-balance'
  | 'product'
  | 'other';

/**
 * `holds`: the intervals meet; `rounding`: off by no more than one unit in the claimed number's last place;
 * `violated`: neither; `uncheckable`: recognised, but an operand is missing or ambiguous.
 */
export type Verdict = 'holds' | 'rounding' | 'violated' | 'uncheckable';

/** A place that takes part in a claim, with the part it plays: part, whole, actual, plan, item … */
export interface Operand extends Span {
  readonly role: string;
}

/** One relation that the text asserts. */
export interface Claim {
  readonly type: ClaimType;
  /** The number that the formula yields. */
  readonly claimed: Span;
  readonly operands: readonly Operand[];
  readonly verdict: Verdict;
  /** The calculation as a reader would write it: 575.7÷723.3=79.59%. Empty when uncheckable. */
  readonly working: string;
  /** Whether an operand was inferred (carried over, anaphora, across paragraphs): lowers the severity by one. */
  readonly inferred: boolean;
  /** Whether the text may well mean otherwise: lowers it to a hint. */
  readonly isDoubtful?: boolean;
  /** The claimed figure rewritten so that the claim holds, in its own script and precision: 79.6%. */
  readonly correction?: string;
  /** The words that the numbers have to bear out, where they and no number are what the text asserts: 超额完成. */
  readonly saying?: string;
  /** Why it cannot be checked, in the writer's words, for `uncheckable`. */
  readonly obstacle?: Bilingual;
}

/** The claim with all its places moved by `by` code units. */
export function shiftedClaim(claim: Claim, by: number): Claim {
  return {
    ...claim,
    claimed: shifted(claim.claimed, by),
    operands: claim.operands.map((operand) => shifted(operand, by)),
  };
}
