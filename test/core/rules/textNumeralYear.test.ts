/** Years with two digits, and spans of years. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-year';

describe('a year is reported', () => {
  it.each([
    ['of a fiscal year', '<|09年|>度决算。'],
    ['with a month, a half, a quarter', '<|98年|>8月、<|10年|>上半年、<|11年|>一季度。'],
    ['at its end or start', '<|12年|>底开工，<|13年|>末完工。'],
    ['with a zero', '<|05年|>以来，比<|08年|>增长3%。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['spans of years', '历时10年6月底建成，近20年底子薄，承包30年，10年磨一剑。'],
    ['decades', '上世纪80年代、90年代初。'],
    ['years in full', '2009年度、2024年底。'],
    ['the second of two', '2016—20年、2008、09年。'],
    ['words that only begin alike', '20年底蕴、10年初心、15年度假。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['this century’s', '09年度决算。', ['2009年度决算。']],
    ['the last one’s', '98年8月。', ['1998年8月。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('is the writer’s to change: the century is a guess', () => {
  expect(isSafe(rule, '09年度决算。')).toBe(false);
});
