/** Any number, written in any way, reads back to itself. */
import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../server/src/core/lexer/figures.ts';
import type { WrittenFigure } from '../../../server/src/core/model/figure.ts';
import { hanNumeral } from '../../../server/src/core/text/hanNumerals.ts';

/** The one figure of a sentence with `written` in it. */
function figureOf(written: string): WrittenFigure | undefined {
  const figures = readFigures(`全县完成${written}，进展顺利。`, []);
  expect(figures.map(({ text }) => text)).toEqual([written]);
  return figures[0];
}

/** The figure covers what was written, says the value and leaves half a unit of the last place open. */
function checkValue(written: string, value: Big, ulp: Big): void {
  const quantity = figureOf(written)?.quantity;
  expect(quantity?.value.toFixed()).toBe(value.toFixed());
  expect(quantity?.ulp.toFixed()).toBe(ulp.toFixed());
  expect(quantity?.lo?.toFixed()).toBe(value.minus(ulp.div(2)).toFixed());
  expect(quantity?.hi?.toFixed()).toBe(value.plus(ulp.div(2)).toFixed());
}

const wholes = fc.integer({ min: 1, max: 999_999_999_999 });
/** Written decimals, `12.50` as well as `12`. */
const decimals = fc
  .tuple(fc.integer({ min: 1, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => ({
    written: new Big(digits).div(10 ** places).toFixed(places),
    places,
  }));
const magnitudes = fc.constantFrom(['', 0], ['万', 4], ['亿', 8], ['万亿', 12]) as fc.Arbitrary<
  [string, number]
>;

describe('a number reads back', () => {
  it('in Arabic digits, with any magnitude', () => {
    fc.assert(
      fc.property(decimals, magnitudes, ({ written, places }, [magnitude, power]) => {
        const scale = new Big(10).pow(power);
        checkValue(
          `${written}${magnitude}元`,
          scale.times(written),
          scale.div(new Big(10).pow(places)),
        );
      }),
    );
  });

  it('in groups of three', () => {
    fc.assert(
      fc.property(wholes, (value) => {
        checkValue(`${value.toLocaleString('en')}人`, new Big(value), new Big(0));
      }),
    );
  });

  it('in full-width digits, with groups and without', () => {
    fc.assert(
      fc.property(wholes, fc.boolean(), (value, isGrouped) => {
        const plain = isGrouped ? value.toLocaleString('en') : String(value);
        checkValue(`${fullWidth(plain)}户`, new Big(value), new Big(0));
      }),
    );
  });

  it('in full-width decimals', () => {
    fc.assert(
      fc.property(decimals, ({ written, places }) => {
        checkValue(`${fullWidth(written)}％`, new Big(written), new Big(10).pow(-places));
      }),
    );
  });

  it('in Han numerals', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999_999 }), (value) => {
        const figure = figureOf(`${hanNumeral(String(value))}人`);
        expect(figure?.quantity.value.toFixed()).toBe(String(value));
      }),
    );
  });

  it('in Han decimals, with any magnitude', () => {
    fc.assert(
      fc.property(decimals, magnitudes, ({ written, places }, [magnitude, power]) => {
        const scale = new Big(10).pow(power);
        fc.pre(places > 0);
        checkValue(
          `${hanNumeral(written)}${magnitude}元`,
          scale.times(written),
          scale.div(new Big(10).pow(places)),
        );
      }),
    );
  });

  it('in percent, in words', () => {
    fc.assert(
      fc.property(decimals, ({ written, places }) => {
        const figure = figureOf(`百分之${hanNumeral(written)}`);
        expect(figure?.quantity.value.toFixed()).toBe(new Big(written).toFixed());
        expect(figure?.quantity.ulp.toFixed()).toBe(new Big(10).pow(-places).toFixed());
      }),
    );
  });

  it('across levels', () => {
    const places = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(places, places, (upper, lower) => {
        const figure = figureOf(`${upper}亿${lower}万元`);
        expect(figure?.quantity.value.toFixed()).toBe(
          new Big(upper).times(1e8).plus(new Big(lower).times(1e4)).toFixed(),
        );
      }),
    );
  });
});

describe('two numbers read back', () => {
  it('as the ends of a range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom('-', '—', '～', '~', '至'),
        (low, more, joint) => {
          const quantity = figureOf(`${low}${joint}${low + more}个`)?.quantity;
          expect(quantity?.lo?.toFixed()).toBe(String(low));
          expect(quantity?.hi?.toFixed()).toBe(String(low + more));
        },
      ),
    );
  });
});

function fullWidth(written: string): string {
  return written.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
}
