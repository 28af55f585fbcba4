/** Exact interval arithmetic, and the verdict over a claimed and a computed interval. */
import type { Verdict } from '../model/claim.ts';
import { gap, type Interval, type Quantity } from '../model/quantity.ts';

/** 100·a/b for intervals of non-negative values; null when b may be zero. */
export function percentOf(part: Interval, whole: Interval): Interval | null {
  if (whole.lo?.lte(0) || (whole.lo === null && whole.hi === null)) return null;
  const least = whole.hi ? part.lo?.times(100).div(whole.hi) : part.lo?.times(0);
  const most = whole.lo ? part.hi?.times(100).div(whole.lo) : undefined;
  return { lo: least ?? null, hi: most ?? null };
}

/**
 * How the claimed number stands to the computed interval.
 * Off by at most one unit of the claimed number's last place is `rounding`: cut off, or balanced to 100.
 */
export function judge(claimed: Quantity, computed: Interval): Verdict {
  const apart = gap(claimed, computed);
  if (apart.lte(0)) return 'holds';
  return apart.lte(claimed.ulp) ? 'rounding' : 'violated';
}
