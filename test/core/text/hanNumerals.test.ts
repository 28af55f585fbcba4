/** Numbers written in Han numerals, and read back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHan } from '../../../server/src/core/lexer/numerals.ts';
import { hanNumeral } from '../../../server/src/core/text/hanNumerals.ts';

describe('a number in Han numerals', () => {
  it.each([
    ['0', '零'],
    ['10', '十'],
    ['12', '十二'],
    ['110', '一百一十'],
    ['101', '一百零一'],
    ['1050', '一千零五十'],
    ['355', '三百五十五'],
    ['10023', '一万零二十三'],
    ['105000', '十万五千'],
    ['72600', '七万二千六百'],
    ['0.46', '零点四六'],
    ['79.6', '七十九点六'],
    ['772.05', '七百七十二点零五'],
  ])('%s is %s', (plain, written) => expect(hanNumeral(plain)).toBe(written));

  it.each(['-3', '1e21', 'x', '12345678901234567'])('%s has none', (plain) =>
    expect(hanNumeral(plain)).toBeNull(),
  );

  it('is read back as what was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (whole, cents) => {
          const plain = cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, '0')}`;
          expect(readHan(hanNumeral(plain) ?? '', 0)?.value).toBe(plain);
        },
      ),
    );
  });
});
