/** Two hedges around one number. */
import { describe, expect, it } from 'vitest';
import { changed, checkReported } from '../../support/checkRule.ts';

const rule = 'text-numeral-hedged-twice';

describe('reported are', () => {
  it.each([
    ['约 with 左右, 以上, 多', '<|约3万吨左右|>、<|大约5公里以上|>、<|约200多人|>。'],
    ['近 with 余, 多', '<|近百余家|>企业，<|近6000余元|>。'],
    ['超过 with 以上, 多', '<|超过半数以上|>，<|突破80多亿元|>。'],
    ['至少 with 以上', '<|至少500人以上|>。'],
    ['最多 with 以下, 以内', '<|最多五十岁以下|>，<|不超过3%以内|>。'],
    ['多 with 左右', '到会<|200多人左右|>。'],
    ['shares in words', '<|约占六成左右|>。'],
    ['around a verb', '工期大约需要<|9个月上下|>，每镇至少建成<|2个以上|>示范点。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('left alone are', () => {
  it.each([
    ['one word', '约3万吨、3万吨左右、200多人、超过半数、至少500人、不超过3%、百余家。'],
    ['近 of time', '近二十多年来、近60多年。'],
    ['a comparison with a rough number', '低于13%左右的目标，高于5%以上的部分。'],
    ['约 of another word', '签约亿元以上项目，节约3万吨以上。'],
    ['thresholds', '5亿元以上项目，60岁以上老人。'],
    [
      'thresholds behind a verb',
      '至少引进10亿元以上企业3家，大约有60岁以上老人2万人，至少有5个以上的村。',
    ],
    ['one word before a verb', '大约需要9个月，至少建成2个。'],
  ])('%s', (_, source) => checkReported(rule, source));
});

describe('is changed to', () => {
  it.each([
    ['either word alone', '采集约3万吨以上。', ['采集约3万吨。', '采集3万吨以上。']],
    ['with 占', '约占六成左右。', ['约占六成。', '占六成左右。']],
    ['with the word inside', '投资超过80多亿元。', ['投资超过80亿元。', '投资80多亿元。']],
  ])('%s', (_, text, expected) => expect(changed(rule, text)).toEqual(expected));
});
