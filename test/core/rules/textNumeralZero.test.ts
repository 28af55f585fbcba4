/** What stands for zero in a year. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-zero';

describe('reported each time: letters', () => {
  it.each([
    ['in digits', '<|2O24年|>工作，2014年总结。'],
    ['in Han digits', '<|二OO九年|>、<|二Ｏ一〇年|>。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('reported once: other signs', () => {
  it.each([
    ['零', '<|二零二四|>年和二零二五年。'],
    ['a circle', '<|二○二四|>年和二○二五年。'],
    ['a digit', '<|二0一一|>年和二０一二年。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['〇', '二〇二四年、2024年。'],
    ['zeros of amounts', '一百零八年、三千零五年的历史、零点八倍。'],
    ['letters elsewhere', 'CO2减排、O2O平台、G20峰会。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a zero', '2O24年工作。', ['2024年工作。']],
    ['〇 for a letter', '二OO九年。', ['二〇〇九年。']],
    ['〇 everywhere', '二零二四年、二零二五年。', ['二〇二四年、二〇二五年。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('is an error for letters and a hint for other signs', () => {
  expect(isSafe(rule, '2O24年。')).toBe(true);
  expect(isSafe(rule, '二零二四年。')).toBe(false);
});
