/** Points where a percentage is meant, and percentages where points are. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'figure-percentage-point';

describe('reported is', () => {
  it.each([
    ['growth of an amount in points', '全县接待人次同比增长<|12.4个百分点|>。'],
    ['growth of an amount over a year', '贷款余额比上年多<|6个百分点|>。'],
    ['a difference behind a bracket', '增速为7.2%，高于全市平均水平（6.1%）<|1.1%|>，居第三位。'],
    ['what a rate was lowered by', '贷款利率由5.1%下调至4.6%，下调<|0.5%|>。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone is', () => {
  it.each([
    ['the growth of a rate', '接待人次增速提高3个百分点，人数占比增加2个百分点。'],
    ['what something pulls', '技改拉动销售额增长1.4个百分点，使余额增长2个百分点。'],
    ['growth in percent', '接待人次同比增长12.4%，贷款余额比上年多6%。'],
    ['a relative change of a rate', '贷款利率由5%下调至4%，下调20%。'],
    ['another number behind a bracket', '增速为7.2%（上年6.1%），占全市的8.3%。'],
    ['a bracket that compares with nothing', '增速为7.2%，全市平均水平（6.1%）1.1%。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

it('is changed to a percentage', () => {
  expect(changed(rule, '接待人次同比增长12.4个百分点。')).toEqual(['接待人次同比增长12.4%。']);
});
