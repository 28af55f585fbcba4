/** Shares that cover everything against 100%. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['shares-100'], source, tellings);

describe('shares of everything', () => {
  it.each<[string, string, string[]]>([
    ['three sectors', '三次产业占比分别为9.6%、41.3%和<|49.1%|>。', ['holds 9.6+41.3+49.1=100']],
    [
      'each rounded by itself',
      '三次产业占比分别为9.6%、41.3%和<|49.2%|>。',
      ['holds 9.6+41.3+49.2=100.1'],
    ],
    [
      'just past what rounding allows',
      '三次产业占比分别为9.6%、41.3%和<|49.3%|>。',
      ['rounding 9.6+41.3+49.3=100.2'],
    ],
    ['ten too many', '三次产业占比分别为9.6%、41.3%和<|59.1%|>。', ['violated 9.6+41.3+59.1=110']],
    [
      'as many as the sentence says there are',
      '农户贷款分为信用、抵押、保证三类，信用贷款占31.2%，抵押贷款占42.6%，保证贷款占<|16.2%|>。',
      ['violated 31.2+42.6+16.2=90?'],
    ],
    [
      'of kinds of which there are only so many',
      '用地来源共两项：出让占81.5%，划拨占<|28.5%|>。',
      ['violated 81.5+28.5=110?'],
    ],
    [
      'full-width digits',
      '三次产业比重分别为９．６％、４１．３％和<|４９．１％|>。',
      ['holds 9.6+41.3+49.1=100'],
    ],
    [
      'items in one form',
      '按类型划分，大气类占42.3%，水类占31.6%，噪声类占<|26.1%|>。',
      ['holds 42.3+31.6+26.1=100'],
    ],
    [
      'two, with what they grew by in between',
      '国有投资占38.5%，增长12.1%；民间投资占<|61.5%|>，增长9.3%。',
      ['holds 38.5+61.5=100'],
    ],
    [
      'announced before a colon',
      '收入结构为：工资性42.3%、经营性31.6%、财产性2.8%、转移性<|23.3%|>。',
      ['holds 42.3+31.6+2.8+23.3=100'],
    ],
    [
      'announced before a colon, ten too many',
      '收入结构为：工资性42.3%、经营性31.6%、财产性2.8%、转移性<|33.3%|>。',
      ['violated 42.3+31.6+2.8+33.3=110'],
    ],
    [
      'what is and what is not',
      '税收收入36.5亿元，增长6.9%，占53.8%；非税收入31.4亿元，增长15.2%，占<|56.2%|>。',
      ['violated 53.8+56.2=110?'],
    ],
    [
      'a share of another kind behind them',
      '大学生占12.5%，高中生占35.2%，初中及以下占<|52.3%|>，农民占70%。',
      ['holds 12.5+35.2+52.3=100'],
    ],
    [
      'the rest of a division',
      '从构成看，建安投资占全部的77.4%，拉动1.4个百分点；设备占3.3%；其他费用占<|29.3%|>。',
      ['violated 77.4+3.3+29.3=110?'],
    ],
    [
      'a list that says what it divides, and shares of something else',
      '资金在三次产业中的分布为2.7%、74%和<|33.3%|>，二产项目占全省的70.1%。',
      ['violated 2.7+74+33.3=110'],
    ],
    [
      'two runs in two sentences',
      '缴费、补助、利息分别占22.1%、73.5%和<|4.4%|>。支出中，养老金占91.7%；补贴占5.5%；其他占<|2.8%|>。',
      ['holds 22.1+73.5+4.4=100', 'holds 91.7+5.5+2.8=100'],
    ],
    [
      'more than all, one for each of several',
      '南部、中部、北部占全县的比重分别为35.7%、46.7%和<|27.6%|>。',
      ['violated 35.7+46.7+27.6=110?'],
    ],
    [
      'before and after',
      '生产性投资比重由68.6%上升到72.2%，非生产性投资比重由<|31.4%|>下降为<|37.8%|>。',
      ['holds 68.6+31.4=100?', 'violated 72.2+37.8=110?'],
    ],
    [
      'a word that bends one',
      '三次产业占比分别为9.6%、41.3%和<|约49%|>。',
      ['holds 9.6+41.3+49=99.9'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'fewer shares than there are kinds',
      '农户贷款分为信用、抵押、保证三类，信用贷款占31.2%，抵押贷款占42.6%。',
    ],
    [
      'shares of different wholes behind a count of measures',
      '主要措施有三类，已落实的占31.2%，正在落实的占42.6%，列入计划的占16.2%。',
    ],
    ['items that may not be all', '东部占38.6%，中部占26.4%，西部占25.8%。'],
    ['items that do not say they are all', '大气类占42.3%，水类占31.6%，噪声类占16.1%。'],
    ['what is not of something else', '规上工业占53.8%，非公经济占66.2%。'],
    ['two round numbers', '出口占40%，内销占60%。'],
    [
      'kinds that overlap',
      '大气类占44.2%，水类占36.5%，噪声类占19.3%，生态类占16.6%，土壤类占11.1%。',
    ],
    ['less than all', '南部、中部、北部占全县的比重分别为35.7%、36.7%和17.6%。'],
    ['two regions of more', '东部占38.6%，西部占25.8%。'],
    ['shares of two wholes', '公路投资占全市投资的38.5%，铁路投资占全省投资的61.5%。'],
    ['growth', '三次产业分别增长9.6%、41.3%和49.1%。'],
    ['sentences apart', '国有投资占38.5%。下一步要放开准入。民间投资占61.5%。'],
  ])('%s', (_, source) => check(source));
});
