/** One numeral at the place where it starts: both widths, groups, decimals, Han digits and places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readAcrossLevels,
  readArabic,
  readHan,
  startsHan,
} from '../../../server/src/core/lexer/numerals.ts';

/** The words read and their value: `6846.1 = 6846.1`; null where nothing is. */
function arabic(text: string): string | null {
  const numeral = readArabic(text, 0);
  return numeral && `${text.slice(0, numeral.end)} = ${numeral.value}`;
}

function han(text: string): string | null {
  const numeral = readHan(text, 0);
  return numeral && `${text.slice(0, numeral.end)} = ${numeral.value}`;
}

describe('Arabic numerals', () => {
  it.each([
    ['a whole number', '809项', '809 = 809'],
    ['a decimal', '6846.1亿元', '6846.1 = 6846.1'],
    ['trailing zeros are written places', '4.00%', '4.00 = 4.00'],
    ['groups of three', '35,522人', '35,522 = 35522'],
    ['several groups', '1,234,567元', '1,234,567 = 1234567'],
    ['groups and a decimal', '12,345.6亿元', '12,345.6 = 12345.6'],
    ['full-width digits', '３０个', '３０ = 30'],
    ['full-width groups', '６６１，８００人', '６６１，８００ = 661800'],
    ['full-width groups with a half-width comma', '６６１,８００人', '６６１,８００ = 661800'],
    ['groups with a full-width comma before a unit', '12，500元', '12，500 = 12500'],
    ['a full-width point', '３５．５％', '３５．５ = 35.5'],
    ['leading zeros fall away in the value', '007', '007 = 7'],
    ['zero', '0', '0 = 0'],
    ['nothing, where no digit is', '亿元', null],
  ])('%s', (_, text, expected) => expect(arabic(text)).toBe(expected));
});

describe('commas and points that belong to the sentence', () => {
  it.each([
    ['two digits behind the comma', '3,45', '3 = 3'],
    ['four digits behind the comma', '1,2345', '1 = 1'],
    ['four digits before the comma', '2024,100个', '2024 = 2024'],
    ['a blank behind the comma', '1, 200', '1 = 1'],
    ['a full-width comma before digits without a unit', '12，500。', '12 = 12'],
    ['an enumeration', '1,2,3', '1 = 1'],
    ['a point that ends the sentence', '3.', '3 = 3'],
    ['a second point', '1.2.3', '1.2 = 1.2'],
  ])('%s', (_, text, expected) => expect(arabic(text)).toBe(expected));
});

describe('how an Arabic numeral is written', () => {
  it.each([
    ['575.70', { decimals: 2, script: 'arabic', grouped: false }],
    ['35,522', { decimals: 0, script: 'arabic', grouped: true }],
    ['６６１，８００', { decimals: 0, script: 'fullwidth', grouped: true }],
    ['３．５', { decimals: 1, script: 'fullwidth', grouped: false }],
  ])('%s', (text, expected) => expect(readArabic(text, 0)).toMatchObject(expected));
});

describe('Han numerals', () => {
  it.each([
    ['a digit', '三项', '三 = 3'],
    ['两 is two', '两成', '两 = 2'],
    ['ten alone', '十个', '十 = 10'],
    ['teens', '十五年', '十五 = 15'],
    ['tens', '二十个', '二十 = 20'],
    ['hundreds with zero', '一百零一家', '一百零一 = 101'],
    ['hundreds and ten', '一百一十家', '一百一十 = 110'],
    ['thousands', '四千四百五十一亿元', '四千四百五十一 = 4451'],
    ['thousands with zero', '一千零五十个', '一千零五十 = 1050'],
    ['the short form of hundreds', '三千五', '三千五 = 3500'],
    ['the short form of tens', '两百五', '两百五 = 250'],
    ['zero undoes the short form', '三千零五', '三千零五 = 3005'],
    ['万 inside', '十二万三千人', '十二万三千 = 123000'],
    [
      'all places below 亿',
      '九千九百九十九万九千九百九十九',
      '九千九百九十九万九千九百九十九 = 99999999',
    ],
    ['亿 and 万 inside', '一亿二千万五千人', '一亿二千万五千 = 120005000'],
    ['zero', '零增长', '零 = 0'],
    ['a decimal', '十一点四亿元', '十一点四 = 11.4'],
    ['a decimal below one', '零点八倍', '零点八 = 0.8'],
    ['two decimals', '十二点五四亿元', '十二点五四 = 12.54'],
    ['点 that is no point', '三点意见', '三 = 3'],
    ['nothing, where no digit is', '百度', null],
    ['nothing before 几', '几十个', null],
  ])('%s', (_, text, expected) => expect(han(text)).toBe(expected));
});

describe('digits side by side', () => {
  it.each([
    ['a year', '二〇二四年', '二〇二四 = 2024'],
    ['a year with 零', '二零二四年', '二零二四 = 2024'],
    ['a year of the last century', '一九八九年', '一九八九 = 1989'],
    ['two digits are two numbers: 三四个月', '三四个月', '三 = 3'],
    ['tens of a rough number: 一二十个', '一二十个', '一 = 1'],
    ['a rough age: 四十五六岁', '四十五六岁', '四十五 = 45'],
  ])('%s', (_, text, expected) => expect(han(text)).toBe(expected));
});

describe('a magnitude that ends the numeral', () => {
  it.each([
    ['is left to the unit', '三万亿元', '三 = 3'],
    ['is what 亿 before it counts in, when it is 万', '三亿四千五百万元', '三亿四千五百 = 34500'],
    ['with 两 as well', '一亿两千万元', '一亿两千 = 12000'],
    ['with zero', '一亿零五百万', '一亿零五百 = 10500'],
    ['counts 万 before it, when it is 亿', '三万五千亿元', '三万五千 = 35000'],
  ])('%s', (_, text, expected) => expect(han(text)).toBe(expected));
});

describe('numbers across levels', () => {
  it.each([
    ['亿 and 万', '3亿4500万元', '3亿4500 = 34500'],
    ['亿 and less than a thousand 万', '3亿45万元', '3亿45 = 30045'],
    ['亿 and 千万', '3亿5千万元', '3亿5 = 35'],
    ['万 and 千', '3万5千人', '3万5 = 35'],
    ['千 and 百', '1千3百万元', '1千3 = 13'],
    ['万 and ones', '5万8000人', '5万8000 = 58000'],
    ['an age behind a number', '40万3岁以下婴幼儿', null],
    ['two amounts', '3亿元4500万元', null],
    ['more digits than the level has', '3亿45000万元', null],
    ['decimals', '3.5亿4500万元', null],
  ])('%s', (_, text, expected) => {
    const numeral = readAcrossLevels(text, 0);
    expect(numeral && `${text.slice(0, numeral.end)} = ${numeral.value}`).toBe(expected);
  });
});

describe('any text', () => {
  const text = fc
    .array(
      fc.oneof(
        fc.constantFrom(...'零〇一二两三九十百千万亿点0123９，,.．第'),
        fc.string({ unit: 'binary', maxLength: 2 }),
        fc.constantFrom('\ud800', '\udfff'),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  it.each([
    ['readArabic', readArabic],
    ['readHan', readHan],
  ])('%s gives plain decimal notation with as many places as it says', (_, read) => {
    fc.assert(
      fc.property(text, fc.nat(50), (source, start) => {
        const numeral = read(source, start);
        if (!numeral) return;
        expect(numeral.start).toBe(start);
        expect(numeral.end).toBeGreaterThan(start);
        expect(numeral.end).toBeLessThanOrEqual(source.length);
        expect(numeral.value).toMatch(
          numeral.decimals > 0 ? new RegExp(`^\\d+\\.\\d{${numeral.decimals}}$`) : /^\d+$/,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('reads back the number that was written, with or without groups', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(readArabic(`${value}人`, 0)?.value).toBe(String(value));
        expect(readArabic(`${value.toLocaleString('en')}人`, 0)?.value).toBe(String(value));
      }),
    );
  });

  it('finds a Han numeral just where one can start', () => {
    fc.assert(
      fc.property(text, fc.nat(45), (source, start) => {
        expect(readHan(source, start) !== null).toBe(startsHan(source, start));
      }),
    );
  });
});
