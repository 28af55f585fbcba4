/** Tells whether two values of one thing differ by a power of ten: 亿 for 万, a point one place off. */
import type Big from 'big.js';

/** The power of ten by which `value` is off, 4 for 3.6亿元 where 3.6万元 is meant; null where it is off by another factor. */
export function powerOff(value: Big, meant: Big): number | null {
  if (value.lte(0) || meant.lte(0)) return null;
  const ratio = value.div(meant);
  for (const power of POWERS) {
    const apart = ratio.div(tenTo(ratio, power)).minus(1).abs();
    if (apart.lte(NEARLY)) return power;
  }
  return null;
}

/** 万 and 亿 are four places apart, digits one to three. */
const POWERS: readonly number[] = [1, 2, 3, 4, 8, -1, -2, -3, -4, -8];
const NEARLY = '0.005';

function tenTo(like: Big, power: number): Big {
  const one = like.div(like);
  return power > 0 ? one.times(10 ** power) : one.div(10 ** -power);
}
