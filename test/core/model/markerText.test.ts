/** Markers rewritten to another number, in the script they are written in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkerAt } from '../../../server/src/core/lexer/markerForms.ts';
import { withOrdinal } from '../../../server/src/core/model/markerText.ts';
import { hanNumber } from '../../../server/src/core/text/hanNumerals.ts';

describe('a marker with another number', () => {
  it.each([
    ['一、', 3, '三、'],
    ['九、', 10, '十、'],
    ['十、', 9, '九、'],
    ['十一、', 2, '二、'],
    ['（三）', 2, '（二）'],
    ['(十)', 11, '(十一)'],
    ['（ 二 ）', 12, '（ 十二 ）'],
    ['第九章', 10, '第十章'],
    ['第二十条', 21, '第二十一条'],
    ['第3章', 4, '第4章'],
    ['第一，', 2, '第二，'],
    ['一是', 2, '二是'],
    ['一要', 20, '二十要'],
    ['其一', 2, '其二'],
    ['1.', 10, '10.'],
    ['１２．', 3, '３．'],
    ['９）', 10, '１０）'],
    ['（10）', 9, '（9）'],
    ['③', 4, '④'],
    ['①', 20, '⑳'],
  ])('%s → %i', (text, ordinal, expected) => expect(withOrdinal(text, ordinal)).toBe(expected));

  it.each([
    ['a dash has no number', '——', 2],
    ['a Markdown heading has none', '##', 2],
    ['首先 has none', '首先', 2],
    ['nothing has none', '', 2],
    ['circled numbers end at twenty', '⑳', 21],
    ['no list has a zeroth item', '一、', 0],
    ['nor one below', '1.', -1],
    ['sections are counted up to 99', '九十九、', 100],
  ])('%s', (_, text, ordinal) => expect(withOrdinal(text, ordinal)).toBeNull());
});

describe('the Han number', () => {
  it.each([
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [19, '十九'],
    [20, '二十'],
    [21, '二十一'],
    [99, '九十九'],
  ])('%i is %s', (value, expected) => expect(hanNumber(value)).toBe(expected));
});

const forms: readonly ((ordinal: number) => string)[] = [
  (ordinal) => `${hanNumber(ordinal)}、`,
  (ordinal) => `（${hanNumber(ordinal)}）`,
  (ordinal) => `(${hanNumber(ordinal)})`,
  (ordinal) => `${ordinal}.`,
  (ordinal) => `${ordinal}、`,
  (ordinal) => `（${ordinal}）`,
  (ordinal) => `${hanNumber(ordinal)}是`,
  (ordinal) => `${hanNumber(ordinal)}要`,
  (ordinal) => `第${hanNumber(ordinal)}，`,
  (ordinal) => `第${hanNumber(ordinal)}章`,
  (ordinal) => `第${ordinal}条`,
];
const ordinal = fc.integer({ min: 1, max: 99 });

it('is the marker that its list would write there, and leads back', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), ordinal, ordinal, (write, from, to) => {
      const there = withOrdinal(write(from), to);
      expect(there).toBe(write(to));
      expect(withOrdinal(there ?? '', from)).toBe(write(from));
    }),
  );
});

it('is read back with the new number', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), ordinal, ordinal, (write, from, to) => {
      expect(readMarkerAt(withOrdinal(write(from), to) ?? '', 0)?.ordinal).toBe(to);
    }),
  );
});

it('is none exactly where nothing in the text is a number', () => {
  const text = fc.string({ unit: fc.constantFrom(...'一十是第章（)9９.、—#首 😀') });
  fc.assert(
    fc.property(text, ordinal, (written, to) => {
      const hasNumber = /[一十9９]/.test(written);
      expect(withOrdinal(written, to) !== null).toBe(hasNumber);
    }),
  );
});
