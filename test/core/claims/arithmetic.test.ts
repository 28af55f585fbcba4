/** Interval arithmetic: whatever the operands really are, the result of the intervals holds what they really give. */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceOf,
  exactly,
  judge,
  percentOf,
  productOf,
  quotientOf,
  root,
  rootOf,
  sizeOf,
  sumOf,
} from '../../../server/src/core/claims/arithmetic.ts';
import type { Interval, Quantity } from '../../../server/src/core/model/quantity.ts';

/** An interval of hundredths with a point inside it; either end may be open. */
interface Held {
  readonly interval: Interval;
  readonly point: Big;
}

function held(least: number): fc.Arbitrary<Held> {
  const hundredths = (min: number) => fc.integer({ min, max: 1_000_000 });
  return fc
    .tuple(hundredths(least), fc.nat(5000), fc.nat(5000), fc.boolean(), fc.boolean())
    .map(([point, below, above, isOpenBelow, isOpenAbove]) => ({
      point: new Big(point).div(100),
      interval: {
        lo: isOpenBelow ? null : new Big(Math.max(least, point - below)).div(100),
        hi: isOpenAbove ? null : new Big(point + above).div(100),
      },
    }));
}

function holds({ lo, hi }: Interval, value: Big): boolean {
  const slack = new Big('1e-9');
  return (!lo || lo.minus(slack).lte(value)) && (!hi || hi.plus(slack).gte(value));
}

const any = held(-1_000_000);
const positive = held(1);

function checkBinary(
  of: (a: Interval, b: Interval) => Interval | null,
  exact: (a: Big, b: Big) => Big,
  operands: fc.Arbitrary<Held>,
): void {
  fc.assert(
    fc.property(operands, operands, (a, b) => {
      const result = of(a.interval, b.interval);
      expect(result === null || holds(result, exact(a.point, b.point))).toBe(true);
    }),
  );
}

describe('the interval of a result holds what any points of the operands give', () => {
  it('in sums', () => {
    checkBinary(
      (a, b) => sumOf([a, b]),
      (a, b) => a.plus(b),
      any,
    );
  });

  it('in differences', () => {
    checkBinary(differenceOf, (a, b) => a.minus(b), any);
  });

  it('in products', () => {
    checkBinary(productOf, (a, b) => a.times(b), positive);
  });

  it('in quotients', () => {
    checkBinary(quotientOf, (a, b) => a.div(b), positive);
  });

  it('in percentages', () => {
    checkBinary(percentOf, (a, b) => a.times(100).div(b), positive);
  });

  it('in sizes', () => {
    fc.assert(fc.property(any, ({ interval, point }) => holds(sizeOf(interval), point.abs())));
  });

  it('in roots', () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 30 }), ({ interval, point }, n) => {
        const [result, exact] = [rootOf(interval, n), root(point, n)];
        expect(result && exact && holds(result, exact)).toBe(true);
      }),
    );
  });
});

describe('a root', () => {
  it('to its power is the value again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.integer({ min: 1, max: 40 }),
        (value, n) => {
          const again = root(new Big(value), n)?.pow(n).minus(value).abs();
          expect(again?.lt(new Big(value).times('1e-12'))).toBe(true);
        },
      ),
    );
  });

  it.each([
    ['of zero', '0', 2],
    ['of less than nothing', '-8', 3],
    ['of no degree', '8', 0],
    ['of a degree that no plan has', '8', 1000],
    ['of more than a machine holds', `1${'0'.repeat(400)}`, 2],
  ])('%s is none', (_, value, n) => {
    expect(root(new Big(value), n)).toBeNull();
  });
});

describe('a quotient by what may be nothing', () => {
  it.each<[string, Interval]>([
    ['zero', exactly(new Big(0))],
    ['around zero', { lo: new Big(-1), hi: new Big(1) }],
    ['anything', { lo: null, hi: null }],
  ])('is none: %s', (_, divisor) => {
    expect(quotientOf(exactly(new Big(1)), divisor)).toBeNull();
    expect(percentOf(exactly(new Big(1)), divisor)).toBeNull();
  });
});

describe('the verdict', () => {
  const claimed: Quantity = {
    value: new Big('79.6'),
    lo: new Big('79.55'),
    hi: new Big('79.65'),
    ulp: new Big('0.1'),
    unit: '%',
    dimension: 'percent',
    approximation: 'exact',
  };

  it.each([
    ['holds where the intervals meet', '79.60', '79.70', 'holds'],
    ['holds where only their ends do', '79.65', '79.70', 'holds'],
    ['is rounding within one unit of the last place', '79.70', '79.75', 'rounding'],
    ['is violated beyond it', '79.80', '79.90', 'violated'],
    ['is violated below as well', '79.10', '79.40', 'violated'],
  ])('%s', (_, lo, hi, verdict) => {
    expect(judge(claimed, { lo: new Big(lo), hi: new Big(hi) })).toBe(verdict);
  });
});
