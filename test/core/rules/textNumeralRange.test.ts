/** Ranges: where a sign or magnitude is missing from the first number. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-range';

describe('a range is reported that lacks', () => {
  it.each([
    ['a percent sign', '增长<|5～6%|>。'],
    ['a permille sign', '死亡率为<|3-5‰|>。'],
    ['万 or 亿', '投资<|9—16亿|>元，带动<|5-10万|>人。'],
    ['one in full-width digits', '下降<|２０—３４％|>。'],
    ['one with decimals', '增长<|5.5—6.5%|>左右。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('a range is left alone that', () => {
  it.each([
    ['has both', '增长5%～6%，投资9亿～16亿元。'],
    ['has a unit once, as it may', '100～150公斤，3-4个月，10-15家。'],
    ['is written with 至', '增长5至6%，由5到6%。'],
    ['is none: from high to low', '800-1万元不等。'],
    ['is one of years', '2016-2020年。'],
    ['is a code', 'A3-5万标段，编号1-2-3%。'],
    ['is a minus', '增长-5%。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a sign each', '增长5～6%。', ['增长5%～6%。']],
    ['a magnitude each', '带动5-10万人。', ['带动5万-10万人。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('is the writer’s to change: 9～16亿元 may begin at nine yuan', () => {
  expect(isSafe(rule, '投资9～16亿元。')).toBe(false);
});
