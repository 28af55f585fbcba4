/** One way to read a relation, and the choice among several. */
import type Big from 'big.js';
import type { Claim, ClaimType, Operand } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Interval } from '../model/quantity.ts';
import type { Span } from '../text/span.ts';
import { judge } from './arithmetic.ts';
import { rewritten } from './working.ts';

/**
 * `firm`: the text names all operands; `likely`: a reader would take them so; `doubtful`: most readers would, yet the
 * text may mean otherwise; `guess`: possible, so that a claim that holds is believed and one that does not is no reason
 * to object.
 */
export type Certainty = 'firm' | 'likely' | 'doubtful' | 'guess';

/** One choice of operands with what they compute. */
export interface Reading {
  readonly operands: readonly Operand[];
  /** What the operands' intervals compute, in the claimed figure's base unit. */
  readonly computed: Interval;
  /** The same from the values as written. */
  readonly value: Big;
  /** The calculation as a reader would write it, with its result: 575.7÷723.3=79.59%. */
  readonly working: string;
  readonly certainty: Certainty;
}

/**
 * The claim under the first reading that holds, else under the first that is no guess: where the text leaves several
 * operands open, a checker may only object when none of them makes the sentence true. Null when there is neither.
 */
export function claimOf(
  type: ClaimType,
  claimed: LocalFigure,
  readings: Iterable<Reading>,
): Claim | null {
  let best: Claim | null = null;
  for (const reading of readings) {
    const claim = claimUnder(type, claimed, reading);
    if (claim.verdict === 'holds') return claim;
    if (reading.certainty !== 'guess') best ??= claim;
  }
  return best;
}

function claimUnder(type: ClaimType, claimed: LocalFigure, reading: Reading): Claim {
  const { operands, computed, value, working, certainty } = reading;
  const correction = rewritten(claimed, value);
  return {
    type,
    claimed: spanOf(claimed),
    operands,
    verdict: judge(claimed.quantity, computed),
    working,
    inferred: certainty !== 'firm',
    ...(certainty === 'doubtful' && { isDoubtful: true }),
    ...(correction === undefined ? {} : { correction }),
  };
}

/** `figure` as an operand that plays `role`. */
export function operand(role: string, { start, end }: LocalFigure): Operand {
  return { role, start, end };
}

/** The bare span of a figure. */
export function spanOf({ start, end }: LocalFigure): Span {
  return { start, end };
}
