/** What shares, completion rates and count rates have in common: part ÷ whole against a written percentage. */
import type { Claim, ClaimType, Operand } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Span } from '../text/span.ts';
import { judge, percentOf } from './arithmetic.ts';
import { inOneScale, rewritten, shown } from './working.ts';

/** One way to read the operands of a percentage. */
export interface QuotientBinding {
  readonly part: LocalFigure;
  readonly whole: LocalFigure;
  /**
   * `firm`: the text names both; `likely`: a reader would take them so; `guess`: possible, so that a claim that holds
   * is believed and one that does not is no reason to object.
   */
  readonly certainty: 'firm' | 'likely' | 'guess';
}

/** The roles that the operands go by in the claim. */
export type QuotientRoles = readonly [part: string, whole: string];

/**
 * The claim under the first binding that holds, else under the first that is no guess: where the text leaves several
 * wholes open, a checker may only object when none of them makes the sentence true. Null when there is neither.
 */
export function quotientClaim(
  type: ClaimType,
  claimed: LocalFigure,
  bindings: readonly QuotientBinding[],
  roles: QuotientRoles,
): Claim | null {
  let best: Claim | null = null;
  for (const binding of bindings) {
    const claim = bound(type, claimed, binding, roles);
    if (claim?.verdict === 'holds') return claim;
    if (binding.certainty !== 'guess' && isPlausible(binding)) best ??= claim;
  }
  return best;
}

/** Twice the whole and more is no share and no rate that an office reports; the operands are then others. */
function isPlausible({ part, whole }: QuotientBinding): boolean {
  return part.quantity.value.lt(whole.quantity.value.times(2));
}

function bound(
  type: ClaimType,
  claimed: LocalFigure,
  { part, whole, certainty }: QuotientBinding,
  [partRole, wholeRole]: QuotientRoles,
): Claim | null {
  const computed = percentOf(part.quantity, whole.quantity);
  if (!computed || whole.quantity.value.lte(0)) return null;
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const [a, b] = inOneScale([part, whole]);
  const correction = rewritten(claimed, value);
  return {
    type,
    claimed: spanOf(claimed),
    operands: [operand(partRole, part), operand(wholeRole, whole)],
    verdict: judge(claimed.quantity, computed),
    working: `${a}÷${b}=${shown(value, claimed)}%`,
    inferred: certainty !== 'firm',
    ...(correction === undefined ? {} : { correction }),
  };
}

/** A percentage whose whole is not written anywhere the reader could point to. */
export function uncheckable(
  type: ClaimType,
  claimed: LocalFigure,
  operands: readonly Operand[],
  obstacle: string,
): Claim {
  return {
    type,
    claimed: spanOf(claimed),
    operands,
    verdict: 'uncheckable',
    working: '',
    inferred: false,
    obstacle,
  };
}

/** `figure` as an operand that plays `role`. */
export function operand(role: string, { start, end }: LocalFigure): Operand {
  return { role, start, end };
}

function spanOf({ start, end }: LocalFigure): Span {
  return { start, end };
}
