/** A quantity in one line, for tests. */
import type { Quantity } from '../../server/src/core/model/quantity.ts';

/** `57565000000..57575000000 元 money exact`; `*` where an end is open. */
export function quantityText({ lo, hi, unit, dimension, approximation }: Quantity): string {
  const ends = [lo, hi].map((end) => end?.toFixed() ?? '*').join('..');
  return [ends, unit, dimension, approximation].filter((word) => word !== '').join(' ');
}
