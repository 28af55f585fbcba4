/** Where an offset falls among the figures of a paragraph. */
import type { LocalFigure } from '../model/figure.ts';

/** How many figures start before `offset`; they are in text order. Found by halving. */
export function countBefore(figures: readonly LocalFigure[], offset: number): number {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
