/** Decimals: the zero before the point, and the point. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported, isSafe } from '../../support/checkRule.ts';

const rule = 'text-numeral-decimal';

describe('reported are', () => {
  it.each([
    ['a missing zero', '提高<|.46|>个百分点，占<|.8|>%。'],
    ['a full-width point', '提高<|．５|>个百分点。'],
    ['a middle dot', '增长<|19·5|>%，快<|0·8|>个百分点，投资<|3·2|>亿元。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['decimals', '提高0.46个百分点，增长19.5%。'],
    ['dates in quotation marks', '“7·20”暴雨、“3·15”晚会、5·12地震。'],
    ['dots that are none', '……5亿元，文件.5版，1.2.3节。'],
    ['names', '约翰·5号、波音7·8。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a zero', '提高.46个百分点。', ['提高0.46个百分点。']],
    ['a point', '增长19·5%。', ['增长19.5%。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});

it('may be changed unasked', () => {
  expect(isSafe(rule, '提高.46个百分点。')).toBe(true);
});
