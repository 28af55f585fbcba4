/** Averages that say by what number they were divided. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['mean'], source, tellings);

describe('an average by a stated number', () => {
  it.each<[string, string, string[]]>([
    [
      'of people',
      '全县财政收入36亿元，按45万常住人口计算，人均财政收入<|8000元|>。',
      ['holds 3600000000÷450000=8000.00'],
    ],
    [
      'off by a unit',
      '全县财政收入36亿元，按45万常住人口计算，人均财政收入<|80000元|>。',
      ['violated 3600000000÷450000=8000.00'],
    ],
    [
      'in Han numerals',
      '全县财政收入三十六亿元，按四十五万人口计算，人均<|八千元|>。',
      ['holds 3600000000÷450000=8000.00'],
    ],
    [
      'by a number that may be rounded',
      '全县财政收入36亿元，按45万人口计算，人均财政收入<|8060元|>。',
      ['holds 3600000000÷450000=8000.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a number that is not written', '全县财政收入36亿元，按常住人口计算人均8000元。'],
    ['another measure', '全县财政收入36亿元，按45万人口计算，人均住房面积41平方米。'],
    ['another total', '全县税收收入36亿元，按45万人口计算，人均可支配收入21000元。'],
    ['sentences apart', '全县财政收入36亿元。按45万人口计算，人均财政收入80000元。'],
  ])('%s', (_, source) => check(source));
});
