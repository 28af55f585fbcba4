/** Increments: the level, how much more or less it is, and the percentage. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['increment'], source, tellings);

describe('a change with its level', () => {
  it.each<[string, string, string[]]>([
    [
      'the base is the level less the change',
      '财政收入86.5亿元，比上年增加7.2亿元，增长<|9.1%|>。',
      ['holds 7.2÷(86.5−7.2)=9.08%'],
    ],
    [
      'the base is the level and the change where it fell',
      '财政收入86.5亿元，同比减少7.2亿元，下降<|9.1%|>。',
      ['violated 7.2÷(86.5+7.2)=7.68%'],
    ],
    [
      'divided by the level itself: a frequent slip',
      '财政收入46.5亿元，比上年增加7.2亿元，增长<|15.5%|>。',
      ['violated 7.2÷(46.5−7.2)=18.32%'],
    ],
    [
      'cut off: a hint',
      '在校学生52317人，比上年增加2317人，增长<|4.5%|>。',
      ['rounding 2317÷(52317−2317)=4.63%'],
    ],
    [
      'columns of 分别',
      '发生火灾312起、死亡18人，同比减少24起、6人，分别下降<|7.1%|>和<|35%|>。',
      ['holds 24÷(312+24)=7.14%', 'violated 6÷(18+6)=25.00%'],
    ],
    [
      'the part that 其中 names, not the whole',
      '接待游客1260万人次，其中过夜游客420万人次，增加35万人次，增长<|9.1%|>。',
      ['holds 35÷(420−35)=9.09%'],
    ],
    [
      'by its name, sentences later',
      '汉族人口86420人，回族人口31208人。汉族人口增加4208人，增长<|5.1%|>；回族人口增加2806人，增长<|19.9%|>。',
      ['holds 4208÷(86420−4208)=5.12%?', 'violated 2806÷(31208−2806)=9.88%?'],
    ],
    [
      '万元 on 亿元',
      '财政收入86.5亿元，增收72000万元，增长<|19.1%|>。',
      ['violated 7.2÷(86.5−7.2)=9.08%'],
    ],
    [
      'the earlier level before 相比',
      '与2010年的86420人相比，增加4208人，增长<|14.9%|>。',
      ['violated 4208÷86420=4.87%'],
    ],
    [
      'side by side with 、',
      '完成投资86.5亿元，同比多完成7.2亿元、增长<|9.1%|>。',
      ['holds 7.2÷(86.5−7.2)=9.08%'],
    ],
    ['about', '完成投资约86亿元，增加7.2亿元，增长<|8.5%|>。', ['holds 7.2÷(86−7.2)=9.14%']],
    [
      'full-width digits and half-width commas',
      '财政收入８６．５亿元,比上年增加７．２亿元,增长<|９．１％|>。',
      ['holds 7.2÷(86.5−7.2)=9.08%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['an amount since another time', '6月末贷款余额430亿元，比年初增加32亿元，同比增长10.6%。'],
    ['GDP', '地区生产总值386.5亿元，比上年增加37.2亿元，增长7.1%。'],
    ['income', '农村居民人均可支配收入18322元，比上年新增1637元，增长7.1%。'],
    ['another basis', '财政收入86.5亿元，同口径比上年增加7.2亿元，增长7.1%。'],
    [
      'comparable prices, said first',
      '按可比价格计算，产值86.5亿元，比上年增加7.2亿元，增长7.1%。',
    ],
    ['a change in brackets', '财政收入86.5亿元（同比增加7.2亿元），增长19.1%。'],
    ['a level behind it', '新增贷款7.2亿元，增长19.1%，余额86.5亿元。'],
    ['a change in another segment', '税收86.5亿元，增加7.2亿元；非税收入，增长19.1%。'],
  ])('%s', (_, source) => check(source));
});
