/** What shares, completion rates and count rates have in common: part ÷ whole against a written percentage. */
import type { Claim, ClaimType, Operand } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { percentOf } from './arithmetic.ts';
import { type Certainty, claimOf, operand, type Reading, spanOf } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** One way to read the operands of a percentage. */
export interface QuotientBinding {
  readonly part: LocalFigure;
  readonly whole: LocalFigure;
  readonly certainty: Certainty;
}

/** The claim that `claimed` makes under the bindings: part ÷ whole = claimed. */
export function quotientClaim(
  type: ClaimType,
  claimed: LocalFigure,
  bindings: readonly QuotientBinding[],
): Claim | null {
  return claimOf(
    type,
    claimed,
    bindings.flatMap((binding) => readingOf(claimed, binding) ?? []),
  );
}

function readingOf(claimed: LocalFigure, binding: QuotientBinding): Reading | null {
  const { part, whole } = binding;
  const computed = percentOf(part.quantity, whole.quantity);
  if (!computed || whole.quantity.value.lte(0)) return null;
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const [a, b] = inOneScale([part, whole]);
  return {
    operands: [operand('part', part), operand('whole', whole)],
    computed,
    value,
    working: `${a}÷${b}=${shown(value, claimed)}%`,
    certainty: isPlausible(binding) ? binding.certainty : 'guess',
  };
}

/** Twice the whole and more is no share and no rate that an office reports; the operands are then others. */
function isPlausible({ part, whole }: QuotientBinding): boolean {
  return part.quantity.value.lt(whole.quantity.value.times(2));
}

/** A percentage whose whole is not written anywhere the reader could point to. */
export function uncheckable(
  type: ClaimType,
  claimed: LocalFigure,
  operands: readonly Operand[],
  obstacle: Bilingual,
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
