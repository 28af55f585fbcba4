/** Lists that stay short enough for a hover. */
import type { Tongue } from '../../core/text/bilingual.ts';
import { list } from '../markdown.ts';
import { andMore } from '../wording/phrases.ts';

/** The first items as a list, with a last line that says how many were left out; only those shown are written. */
export function cappedList<T>(
  items: readonly T[],
  write: (item: T) => string,
  tongue: Tongue,
): string {
  const shown = items.slice(0, MAX_ITEMS).map(write);
  const rest = items.length - shown.length;
  return list(rest > 0 ? [...shown, `… ${andMore(rest)[tongue]}`] : shown);
}

/** A hover is read at a glance. */
export const MAX_ITEMS = 10;
