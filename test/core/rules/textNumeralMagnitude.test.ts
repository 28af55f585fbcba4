/** Magnitudes behind Arabic digits: which are reported, and the same amount in a form that is right. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-magnitude';

describe('a magnitude is reported', () => {
  it.each([
    ['千, 百, 千万, 百万', '培训<|3千|>人，慰问<|5百|>户，筹资<|2千万|>元、<|8百万|>元。'],
    ['of two levels', '下达<|3亿4500万|>元，惠及<|3万5千|>人。'],
    ['千 and 百 in one', '筹资<|1千3百万|>元。'],
    ['before 多', '培训<|3千|>多人。'],
    ['before a unit of length', '硬化<|2千|>公里。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['万 and 亿', '3.45亿元、3.5万人、1.2万亿元。'],
    ['units that begin with 千 and 百', '5千米、30千瓦、110千伏、8千克、2.5个百分点、0.3百分点。'],
    ['the 千公顷 of statistics', '播种116千公顷。'],
    ['numbers in Han numerals', '三千人、三亿四千五百万元、几千户。'],
    ['two numbers side by side', '158万残疾人、40万3岁以下婴幼儿。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['a whole number', '培训3千人。', ['培训3000人。']],
    ['one before 多', '培训3千多人。', ['培训3000多人。']],
    [
      'the greatest level that fits, and the next',
      '下达3亿4500万元。',
      ['下达3.45亿元。', '下达34500万元。'],
    ],
    ['decimals in 万', '惠及3万5千人。', ['惠及3.5万人。', '惠及35000人。']],
    ['千万', '筹资2千万元。', ['筹资2000万元。', '筹资20000000元。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
