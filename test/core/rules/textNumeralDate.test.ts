/** Dates in two scripts, and those that only look so. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-date';

describe('reported are', () => {
  it.each([
    ['a year in Han', '<|二〇〇八年8月8日|>开工，<|二〇〇九年5月|>竣工。'],
    ['a month in Han', '<|2024年八月|>完成，<|2024年十二月31日|>到期。'],
    ['a day in Han', '<|8月十五日|>、<|6月三十日|>。'],
    ['a day in digits', '<|九月1日|>施行。'],
    ['decades', '<|二十世纪80年代|>、<|20世纪八十年代|>。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['dates in one script', '2008年8月8日，二〇〇八年八月八日，八月八日。'],
    ['the lunar calendar', '农历2024年八月十五，2024年八月十五。'],
    ['months that are not sure', '2010年六七月间。'],
    ['counts', '1月三十项。'],
    ['the century of the reader', '上世纪80年代、本世纪二十年代。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    [
      'digits, or Han',
      '二〇〇八年8月8日开工。',
      ['2008年8月8日开工。', '二〇〇八年八月八日开工。'],
    ],
    ['a month', '2024年八月完成。', ['2024年8月完成。', '二〇二四年八月完成。']],
    ['a decade', '二十世纪80年代。', ['20世纪80年代。', '二十世纪八十年代。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
