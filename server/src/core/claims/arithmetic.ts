/** Exact interval arithmetic, and the verdict over a claimed and a computed interval. */
import Big from 'big.js';
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

/** a + b + c …; an open end stays open. */
export function sumOf(terms: readonly Interval[]): Interval {
  return terms.reduce((total, term) => ({
    lo: total.lo && term.lo ? total.lo.plus(term.lo) : null,
    hi: total.hi && term.hi ? total.hi.plus(term.hi) : null,
  }));
}

/** a − b. */
export function differenceOf(a: Interval, b: Interval): Interval {
  return {
    lo: a.lo && b.hi ? a.lo.minus(b.hi) : null,
    hi: a.hi && b.lo ? a.hi.minus(b.lo) : null,
  };
}

/** The interval without its sign: what text says of a change, whose direction stands in words. */
export function sizeOf({ lo, hi }: Interval): Interval {
  if (lo?.gte(0)) return { lo, hi };
  if (hi?.lte(0)) return { lo: hi.abs(), hi: lo?.abs() ?? null };
  const ends = lo && hi ? [lo.abs(), hi.abs()] : [];
  return { lo: new Big(0), hi: ends.length > 0 ? ends.reduce((a, b) => (a.gt(b) ? a : b)) : null };
}

/** a · b for intervals of non-negative values; an open upper end stays open. */
export function productOf(a: Interval, b: Interval): Interval {
  return {
    lo: (a.lo ?? ZERO).times(b.lo ?? ZERO),
    hi: a.hi && b.hi ? a.hi.times(b.hi) : null,
  };
}

/** a ÷ b for intervals of non-negative values; null when b may be zero throughout. */
export function quotientOf(a: Interval, b: Interval): Interval | null {
  if (b.lo?.lte(0) || (b.lo === null && b.hi === null)) return null;
  return {
    lo: b.hi ? (a.lo ?? ZERO).div(b.hi) : ZERO,
    hi: a.hi && b.lo ? a.hi.div(b.lo) : null,
  };
}

/** The interval of one exact value. */
export function exactly(value: Big): Interval {
  return { lo: value, hi: value };
}

/** a to the power of 1/n for an interval of positive values; null where there is no such root. */
export function rootOf({ lo, hi }: Interval, n: number): Interval | null {
  const least = lo && root(lo, n);
  const most = hi && root(hi, n);
  return (lo && !least) || (hi && !most) ? null : { lo: least ?? null, hi: most ?? null };
}

/** The n-th root of a positive value to some thirty places; null where it cannot be told. */
export function root(value: Big, n: number): Big | null {
  const near = Number(value.toFixed(20)) ** (1 / n);
  if (!(n >= 1 && n <= MAX_ROOT && near > 0 && Number.isFinite(near))) return null;
  const x = new Big(near);
  const power = x.pow(n - 1);
  return x.minus(x.times(power).minus(value).div(power.times(n)));
}

const ZERO = new Big(0);
const MAX_ROOT = 100;
