/** Written numbers as intervals, and the laws that comparing them rests on. */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Approximation,
  bent,
  gap,
  type Interval,
  meet,
  rounded,
} from '../../../server/src/core/model/quantity.ts';

/** An interval as `[2.4, 3]`, with ∞ where it is open. */
function shown({ lo, hi }: Interval): string {
  return `[${lo?.toFixed() ?? '-∞'}, ${hi?.toFixed() ?? '∞'}]`;
}

/** The interval that `shown` shows. */
function interval(text: string): Interval {
  const [lo = '', hi = ''] = text.slice(1, -1).split(', ');
  return { lo: lo === '-∞' ? null : new Big(lo), hi: hi === '∞' ? null : new Big(hi) };
}

describe('a plain number', () => {
  it.each([
    ['79.6% leaves half of its last place open', '79.6', '0.1', '[79.55, 79.65]'],
    ['80亿元 was rounded to 亿', '8000000000', '100000000', '[7950000000, 8050000000]'],
    ['575.7亿元 to a tenth of it', '57570000000', '10000000', '[57565000000, 57575000000]'],
    ['a count is exact', '809', '0', '[809, 809]'],
    ['zero too', '0', '0', '[0, 0]'],
    ['a decrease', '-8.92', '0.01', '[-8.925, -8.915]'],
  ])('%s', (_, value, ulp, expected) => {
    expect(shown(rounded(new Big(value), new Big(ulp)))).toBe(expected);
  });
});

describe('a number bent by a word', () => {
  it.each<[string, string, Approximation, string]>([
    ['约300人 is a tenth to either side', '300', 'about', '[270, 330]'],
    ['近30个月 is less', '30', 'near', '[25.5, 30]'],
    ['近3个月 is coarser', '3', 'near', '[2.4, 3]'],
    ['近2.5年 is not', '2.5', 'near', '[2.125, 2.5]'],
    ['近29.9亿元 is not', '29.9', 'near', '[25.415, 29.9]'],
    ['超过50亿元 has no upper end', '50', 'over', '[50, ∞]'],
    ['2亿元以上 counts 2亿元 in', '2', 'atLeast', '[2, ∞]'],
    ['低于60% has no lower end', '60', 'under', '[-∞, 60]'],
    ['40%以下 counts 40% in', '40', 'atMost', '[-∞, 40]'],
    ['2300余户 stays below the next round number', '2300', 'vague', '[2300, 3000]'],
    ['300多户 too', '300', 'vague', '[300, 400]'],
    ['9000余户 carries over', '9000', 'vague', '[9000, 10000]'],
    ['0.35余 below zero point four', '0.35', 'vague', '[0.35, 0.4]'],
    ['nothing bends an exact number', '50', 'exact', '[49, 51]'],
    ['nor a range, which has its own ends', '50', 'range', '[49, 51]'],
  ])('%s', (_, value, approximation, expected) => {
    const plainly = interval('[49, 51]');
    expect(shown(bent(new Big(value), plainly, approximation))).toBe(expected);
  });
});

describe('two intervals', () => {
  it.each([
    ['overlap', '[1, 3]', '[2, 4]', '0'],
    ['lie one in the other', '[1, 9]', '[2, 4]', '0'],
    ['are the same point', '[2, 2]', '[2, 2]', '0'],
    ['touch: 79.55 may be rounded either way', '[79.55, 79.65]', '[79.45, 79.55]', '0'],
    ['are apart', '[1, 3]', '[3.5, 4]', '0.5'],
    ['are apart the other way round', '[3.5, 4]', '[1, 3]', '0.5'],
    ['are a point and what is above it', '[45, 45]', '[50, ∞]', '5'],
    ['are open to the same side', '[1, ∞]', '[9, ∞]', '0'],
    ['are open to opposite sides', '[-∞, 40]', '[60, ∞]', '20'],
    ['are open and meet', '[-∞, 60]', '[40, ∞]', '0'],
    ['are everything and a point', '[-∞, ∞]', '[7, 7]', '0'],
    ['differ beyond what a float could tell', '[0.3, 0.3]', '[0.30000000000000004, 1]', '4e-17'],
  ])('%s', (_, a, b, expected) => {
    const [left, right] = [interval(a), interval(b)];
    expect(gap(left, right).toString()).toBe(expected);
    expect(meet(left, right)).toBe(expected === '0');
  });
});

/** Decimals as drafts have them, down to a hundredth. */
const decimal = fc
  .integer({ min: -10_000_000, max: 10_000_000 })
  .map((cents) => new Big(cents).div(100));
const amount = decimal.map((value) => value.abs());
const end = fc.option(decimal, { freq: 4 });
const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(end, end)
  .map(([a, b]) => (a && b && a.gt(b) ? { lo: b, hi: a } : { lo: a, hi: b }));

function holds({ lo, hi }: Interval, value: Big): boolean {
  return !lo?.gt(value) && !hi?.lt(value);
}

describe('laws', () => {
  it('a plain number holds its value and is as wide as its last place', () => {
    fc.assert(
      fc.property(decimal, amount, (value, ulp) => {
        const { lo, hi } = rounded(value, ulp);
        expect(holds({ lo, hi }, value)).toBe(true);
        expect(hi && lo && hi.minus(lo).eq(ulp)).toBe(true);
      }),
    );
  });

  it('a plain number holds every value that rounds to it', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(1, 0, -1, -2), (value, places) => {
        const factor = new Big(10).pow(places);
        const written = value.times(factor).round().div(factor);
        expect(holds(rounded(written, new Big(1).div(factor)), value)).toBe(true);
      }),
    );
  });

  it('a bent number holds the number itself, and its ends are in order', () => {
    const word = fc.constantFrom<Approximation>(
      ...(['about', 'near', 'over', 'under', 'atLeast', 'atMost', 'vague', 'exact'] as const),
    );
    fc.assert(
      fc.property(amount, amount, word, (value, ulp, approximation) => {
        const found = bent(value, rounded(value, ulp), approximation);
        expect(holds(found, value)).toBe(true);
        expect(found.lo && found.hi && found.lo.gt(found.hi)).not.toBe(true);
      }),
    );
  });

  it('two intervals meet where they share a value: the greatest lower end', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const ends = [a.lo, b.lo, a.hi, b.hi].flatMap((each) => each ?? []);
        const isShared = ends.length === 0 || ends.some((each) => holds(a, each) && holds(b, each));
        const isOpen = a.lo === null && b.lo === null;
        expect(meet(a, b)).toBe(isShared || isOpen || (a.hi === null && b.hi === null));
      }),
    );
  });

  it('meeting and the gap are the same both ways, and the gap is zero exactly where they meet', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        expect(meet(a, b)).toBe(meet(b, a));
        expect(gap(a, b).eq(gap(b, a))).toBe(true);
        expect(gap(a, b).eq(0)).toBe(meet(a, b));
        expect(gap(a, b).gte(0)).toBe(true);
      }),
    );
  });

  it('an interval moved by the gap meets the other', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (a, b) => {
        const by = gap(a, b);
        expect(meet(widened(a, by), b)).toBe(true);
        if (by.gt(0)) expect(meet(widened(a, by.times('0.99')), b)).toBe(false);
      }),
    );
  });

  it('a wider interval meets all that the narrower one meets', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, amount, (a, b, by) => {
        if (meet(a, b)) expect(meet(widened(a, by), b)).toBe(true);
        expect(gap(widened(a, by), b).lte(gap(a, b))).toBe(true);
      }),
    );
  });
});

function widened({ lo, hi }: Interval, by: Big): Interval {
  return { lo: lo?.minus(by) ?? null, hi: hi?.plus(by) ?? null };
}
