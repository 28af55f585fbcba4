/** Income, expense and what is left; the totals of budgets. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['budget-balance'], source, tellings);

describe('what is left of the income', () => {
  it.each<[string, string, string[]]>([
    [
      'of a fund',
      '养老保险基金收入9.42亿元，支出8.15亿元，当年结余<|1.27亿元|>。',
      ['holds 9.42−8.15=1.27'],
    ],
    ['of a village', '村集体总收入86万元，总支出59万元，结余<|72万元|>。', ['violated 86−59=27']],
    [
      'what is missing',
      '医保基金当年收入4.6亿元，当年支出5.1亿元，当期缺口<|3000万元|>。',
      ['violated 51000−46000=5000'],
    ],
    [
      'totals',
      '收入总计52.4亿元，支出总计51.8亿元，结转下年<|0.6亿元|>。',
      ['holds 52.4−51.8=0.6'],
    ],
    [
      'with what was left before',
      '年初结余320万元，本年收入1840万元，本年支出1790万元，年末结余<|370万元|>。',
      ['holds 320+1840−1790=370'],
    ],
    [
      'with 上年结余',
      '上年结余320万元，当年收入1840万元，支出1790万元，年末滚存结余<|730万元|>。',
      ['violated 320+1840−1790=370'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('no account', () => {
  it.each<[string, string]>([
    ['more spent than taken in', '一般公共预算收入12.4亿元，支出40.2亿元，年终结余0.8亿元。'],
    ['not all income', '一般公共预算收入12.4亿元，支出10.2亿元，年终结余0.8亿元。'],
    ['what is left of all years', '基金收入9.4亿元，支出8.1亿元，累计结余15.7亿元。'],
    ['other expenses between', '基金收入9.4亿元，支出8.1亿元，调出资金0.7亿元，当年结余0.6亿元。'],
  ])('%s', (_, source) => check(source));
});

describe('the total of a budget', () => {
  it.each<[string, string, string[]]>([
    [
      'sources before it',
      '本级收入8.2亿元，上级补助14.5亿元，债务转贷收入3.1亿元，上年结转0.9亿元，收入总计<|27.6亿元|>。',
      ['violated 8.2+14.5+3.1+0.9=26.7'],
    ],
    [
      'sources behind it',
      '支出总计<|26.7亿元|>，包括：当年支出23.3亿元，上解支出1.2亿元，债务还本1.6亿元，结转下年0.6亿元。',
      ['holds 23.3+1.2+1.6+0.6=26.7?'],
    ],
  ])('%s', (_, source, tellings) => checkClaims(['sum'], source, tellings));

  it('of which some are told', () =>
    checkClaims(['sum'], '收入总计51.3亿元，主要有本级收入14.2亿元、转移支付29.7亿元。'));
});
