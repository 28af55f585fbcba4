/** What shares, completion rates and count rates have in common: part ÷ whole against a written percentage. */
import type { Claim, ClaimType, Operand } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { percentOf, sumOf } from './arithmetic.ts';
import { type Certainty, claimOf, operand, type Reading, spanOf } from './reading.ts';
import { inOneScale, shown } from './working.ts';

/** One way to read the operands of a percentage: what is divided, and by what; each one figure or several added up. */
export interface QuotientBinding {
  readonly parts: readonly LocalFigure[];
  readonly wholes: readonly LocalFigure[];
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
    bindings.flatMap((binding) => {
      if (binding.certainty === 'guess' && !isTrueOf(claimed, binding)) return [];
      const reading = readingOf(claimed, binding);
      return reading && (reading.certainty !== 'guess' || canTell(claimed, binding))
        ? [reading]
        : [];
    }),
  );
}

/**
 * Whether it says something that a guess makes the percentage true: 92.2% of one of twenty wholes does, 三成以上 or 3÷10 does not.
 */
function canTell(claimed: LocalFigure, { parts, wholes }: QuotientBinding): boolean {
  const operands = [...parts, ...wholes];
  const isPlain = operands.every(
    ({ quantity: { lo, hi, value, approximation } }) =>
      lo !== null && hi !== null && value.gt(0) && approximation !== 'range',
  );
  if (claimed.quantity.approximation !== 'exact' || !isPlain) return false;
  const places = placesOf(claimed);
  const isNear = operands.every(({ sentence }) => sentence >= 0);
  return places >= TELLING || (isNear && places >= 2 && parts.every((part) => placesOf(part) >= 2));
}

/** The significant digits of a percentage that no chance hits. */
const TELLING = 3;

/** The digits that a number is written with, 0 in front left out: 3 for 92.2% and for 4.00%. */
function placesOf({ quantity, digits }: LocalFigure): number {
  const written = quantity.value.div(digits.scale).toFixed(digits.decimals);
  return written.replace(/^[-0.]+/, '').replace('.', '').length;
}

function readingOf(claimed: LocalFigure, binding: QuotientBinding): Reading | null {
  const { parts, wholes } = binding;
  const [part, whole] = [asOne(parts), asOne(wholes)];
  const computed = part && whole && percentOf(part.quantity, whole.quantity);
  if (!computed || whole.quantity.value.lte(0)) return null;
  const value = part.quantity.value.times(100).div(whole.quantity.value);
  const written = inOneScale([...parts, ...wholes]);
  const [a, b] = [written.slice(0, parts.length), written.slice(parts.length)].map(added);
  return {
    operands: [
      ...parts.map((figure) => operand('part', figure)),
      ...wholes.map((figure) => operand('whole', figure)),
    ],
    computed,
    value,
    working: `${a}÷${b}=${shown(value, claimed)}%`,
    certainty: isPlausible(part, whole) ? binding.certainty : 'guess',
  };
}

function added(terms: readonly string[]): string {
  return terms.length > 1 ? `(${terms.join('+')})` : terms.join('');
}

/** The figures as one, in the place of the last: its quantity is their sum. Null for none. */
export function asOne(figures: readonly LocalFigure[]): LocalFigure | null {
  const last = figures.at(-1);
  if (!last || figures.length === 1) return last ?? null;
  const quantities = figures.map(({ quantity }) => quantity);
  const value = quantities.map((quantity) => quantity.value).reduce((a, b) => a.plus(b));
  return { ...last, quantity: { ...last.quantity, ...sumOf(quantities), value } };
}

/** Twice the whole and more is no share and no rate that an office reports; the operands are then others. */
function isPlausible(part: LocalFigure, whole: LocalFigure): boolean {
  return part.quantity.value.lt(whole.quantity.value.times(2));
}

/** Whether the binding makes the percentage true: 100·part ÷ whole meets it, told by products, which cost less than quotients. */
export function isTrueOf({ quantity }: LocalFigure, { parts, wholes }: QuotientBinding): boolean {
  const [part, whole] = [asOne(parts)?.quantity, asOne(wholes)?.quantity];
  if (!part || !whole || whole.value.lte(0) || whole.lo?.lte(0)) return false;
  if (whole.lo === null && whole.hi === null) return false;
  const isAbove =
    quantity.hi && part.lo && whole.hi && part.lo.times(100).gt(quantity.hi.times(whole.hi));
  const isBelow =
    quantity.lo && part.hi && whole.lo && part.hi.times(100).lt(quantity.lo.times(whole.lo));
  return !isAbove && !isBelow;
}

/** The same binding, only possible. */
export function guessed(binding: QuotientBinding): QuotientBinding {
  return { ...binding, certainty: 'guess' };
}

/** The lesser of two certainties. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b;
}

const ORDER: readonly Certainty[] = ['firm', 'likely', 'doubtful', 'guess'];

/** The bindings with the surest in front. */
export function surestFirst(bindings: readonly QuotientBinding[]): readonly QuotientBinding[] {
  return [...bindings].sort((a, b) => ORDER.indexOf(a.certainty) - ORDER.indexOf(b.certainty));
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
