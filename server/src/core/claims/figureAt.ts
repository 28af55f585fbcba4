/** The figure that stands at a place of the draft. */
import type { Draft } from '../model/draft.ts';
import type { Figure } from '../model/figure.ts';
import { countStartingBefore, type Span } from '../text/span.ts';

/** The figure with exactly this span; null where there is none. */
export function figureAt({ figures }: Draft, { start, end }: Span): Figure | null {
  const found = figures[countStartingBefore(figures, start)];
  return found?.start === start && found.end === end ? found : null;
}
