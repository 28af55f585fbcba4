/** The figure that stands at a place of the draft. */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import type { Span } from '../text/span.ts';

/** The figure with exactly this span; null where there is none. Found by halving: figures are in text order. */
export function figureAt({ figures }: Draft, { start, end }: Span): Figure | null {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found = figures[low];
  return found?.start === start && found.end === end ? found : null;
}
