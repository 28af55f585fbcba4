/**
 * 出口A、进口B，占全市出口（C）和进口（D）的比重分别为p%和q% — the k-th share is of the k-th whole, which stands in brackets.
 */
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { isComparable, isLevel } from './operands.ts';
import { quotientClaim } from './quotient.ts';

/** The shares of a paragraph that are handed out to as many wholes in brackets. */
export function* readSharesOfEach(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    const count = isFirst(figure) ? countFrom(figures, index) : 0;
    if (count > 1 && index >= 2 * count) yield* sharesAt(figures, index, count);
  }
}

/** The shares of the list of `count` percentages that begins with `figures[index]`. */
function* sharesAt(figures: readonly LocalFigure[], index: number, count: number): Iterable<Claim> {
  const [shares, wholes, parts] = [0, 1, 2].map((rows) => {
    const from = index - rows * count;
    return figures.slice(from, from + count);
  });
  const [first] = shares ?? [];
  if (!shares || !wholes || !parts || !first) return;
  if (!areWholes(wholes, first) || !areParts(parts, wholes)) return;
  for (const [at, share] of shares.entries()) {
    const [part, whole] = [parts[at], wholes[at]];
    if (!part || !whole) continue;
    const claim = quotientClaim('share', share, [
      { parts: [part], wholes: [whole], certainty: 'firm' },
    ]);
    if (claim) yield claim;
  }
}

/** ）的比重分别为29.5%. */
function isFirst({ quantity, run, lead, bracket }: LocalFigure): boolean {
  if (quantity.dimension !== 'percent' || bracket !== 0 || !/^[)）]\s*$/.test(run)) return false;
  return /^的(?:比重|比例|份额)?(?:分别|依次)?(?:达到?|为|是)?$/.test(lead.trim());
}

/** How many percentages the list has that begins here. */
function countFrom(figures: readonly LocalFigure[], index: number): number {
  let end = index + 1;
  while (goesOn(figures[index], figures[end])) end++;
  return end - index;
}

function goesOn(first: LocalFigure | undefined, next: LocalFigure | undefined): boolean {
  if (!next || next.clause !== first?.clause || next.quantity.dimension !== 'percent') return false;
  return /^[、和及与]$/.test(next.lead.trim()) && next.run === '';
}

/** 占全市出口（C）和进口（D）: each in a bracket of its own, named one after the other. */
function areWholes(wholes: readonly LocalFigure[], share: LocalFigure): boolean {
  return wholes.every(({ run, lead, bracket, segment }, at) => {
    if (bracket === 0 || segment !== share.segment || lead.trim() !== '') return false;
    if (at === 0) return /占[^，,。；;占()（）]{1,20}[(（]\s*$/.test(run);
    return /^[)）]\s*[、和及与][^，,。；;占()（）]{0,20}[(（]\s*$/.test(run);
  });
}

/** 出口A、进口B: levels that stand in one list, each of the unit of its whole. */
function areParts(parts: readonly LocalFigure[], wholes: readonly LocalFigure[]): boolean {
  const [first] = parts;
  return parts.every((part, at) => {
    const whole = wholes[at];
    if (!whole || !isComparable(part, whole) || !isLevel(part) || isAmount(part)) return false;
    if (part.bracket !== 0 || part.segment !== whole.segment) return false;
    const isNext = part.clause === first?.clause || /^[，,、\s]*$/.test(part.run);
    return isNext && part.quantity.value.lte(whole.quantity.value);
  });
}
