/** Tells sums that mean something from those that chance makes, where only adding up shows that figures belong together. */
import type { LocalFigure } from '../model/figure.ts';

/** How many digits of the written value are not zeros at its end: 3 for 4.81亿元 and for 48100人. */
export function significantDigits({ quantity }: LocalFigure): number {
  return quantity.value.c.length;
}

/** Whether rounding leaves so little of the sum of `parts` open that it does not meet `total` by chance. */
export function isPrecise(parts: readonly LocalFigure[], total: LocalFigure): boolean {
  const ulps = parts.map(({ quantity }) => quantity.ulp).reduce((a, b) => a.plus(b));
  return ulps.lte(total.quantity.value.times(MAX_OPEN));
}

/** The share of the total that rounding may leave open. */
const MAX_OPEN = '0.02';
