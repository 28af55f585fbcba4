/**
 * A written number as the interval of values it can stand for.
 *
 * 79.6% with one decimal is [79.55, 79.65]; a count is exact; 近, 超过, 左右, 以上 open or widen an end.
 * Half a unit of the last written place is what rounding by GB/T 8170 leaves open; the widths of 近 and 约
 * are practice, chosen wide so that a checker errs on the silent side.
 */
import Big from 'big.js';

/** A closed interval in a base unit (元, 人, 公顷; percent as percent). `null` is unbounded. */
export interface Interval {
  readonly lo: Big | null;
  readonly hi: Big | null;
}

/** What kind of thing a unit counts or measures; only like dimensions compare. */
export type Dimension =
  | 'money'
  | 'percent'
  | 'points'
  | 'permille'
  | 'multiple'
  | 'ratio'
  | 'ordinal'
  | 'number'
  | 'count'
  | 'people'
  | 'household'
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'energy'
  | 'power'
  | 'duration'
  | 'temperature'
  | 'rate'
  | 'other';

/** How the words around the number bend it. */
export type Approximation =
  | 'exact'
  | 'about'
  | 'near'
  | 'over'
  | 'under'
  | 'atLeast'
  | 'atMost'
  | 'range'
  | 'vague';

/** A number with its unit, as written and as an interval. */
export interface Quantity extends Interval {
  /** The unit of the base in which `lo` and `hi` stand: 亿元 has base 元. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** The written value in the base unit; the lower one of a range. */
  readonly value: Big;
  /** One unit of the last written place in the base unit: 575.7亿元 → 10000000. Zero where exact. */
  readonly ulp: Big;
  readonly approximation: Approximation;
}

/** The interval of a plain written value: half of `ulp` to either side; exact where `ulp` is zero. */
export function rounded(value: Big, ulp: Big): Interval {
  const half = ulp.times('0.5');
  return { lo: value.minus(half), hi: value.plus(half) };
}

/** The interval of `value`, not negative, bent by a word; `plainly` is what it would be without the word. */
export function bent(value: Big, plainly: Interval, approximation: Approximation): Interval {
  switch (approximation) {
    case 'about':
      return { lo: value.times('0.9'), hi: value.times('1.1') };
    case 'near':
      return { lo: value.times(isSingleDigit(value) ? '0.8' : '0.85'), hi: value };
    case 'over':
    case 'atLeast':
      return { lo: value, hi: null };
    case 'under':
    case 'atMost':
      return { lo: null, hi: value };
    case 'vague':
      return { lo: value, hi: nextRound(value) };
    default:
      return plainly;
  }
}

/** Whether two intervals share a value. */
export function meet(a: Interval, b: Interval): boolean {
  return !(a.lo && b.hi && a.lo.gt(b.hi)) && !(b.lo && a.hi && b.lo.gt(a.hi));
}

/** How far apart two intervals are; zero when they meet. */
export function gap(a: Interval, b: Interval): Big {
  if (a.lo && b.hi && a.lo.gt(b.hi)) return a.lo.minus(b.hi);
  if (b.lo && a.hi && b.lo.gt(a.hi)) return b.lo.minus(a.hi);
  return new Big(0);
}

/** 近3个月 is coarser than 近30个月: one written digit leaves a fifth open. */
function isSingleDigit(value: Big): boolean {
  return value.c.length === 1 && value.e === 0;
}

/** 2300余 → 3000: the next value with one significant digit. */
function nextRound(value: Big): Big {
  const unit = new Big(10).pow(value.e);
  return unit.times((value.c[0] ?? 0) + 1);
}
