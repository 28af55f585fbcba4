/** Growth rates against the two levels that their sentence gives. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['growth'], source, tellings);

describe('growth between two levels', () => {
  it.each<[string, string, string[]]>([
    [
      'a harvest in characters',
      '平均亩产四百四十公斤，比去年的四百公斤增产<|百分之二十|>。',
      ['violated 440÷400−1=10.00%'],
    ],
    [
      'from one to the other',
      '全市粮食产量由286.4万吨增加到301.8万吨，增长<|5.4%|>。',
      ['holds 301.8÷286.4−1=5.38%'],
    ],
    [
      'a digit wrong',
      '全市粮食产量由286.4万吨增加到301.8万吨，增长<|8.4%|>。',
      ['violated 301.8÷286.4−1=5.38%'],
    ],
    [
      'cut off: a hint',
      '在册企业由1200家增加到1391家，增长<|15.8%|>。',
      ['rounding 1391÷1200−1=15.92%'],
    ],
    [
      'a fall',
      '税收收入从18.6亿元下降到16.9亿元，下降<|19.1%|>。',
      ['violated 16.9÷18.6−1=−9.14%'],
    ],
    [
      'the earlier level behind 较',
      '实现税收23.4亿元，较上年的18.6亿元增长<|35.8%|>。',
      ['violated 23.4÷18.6−1=25.81%'],
    ],
    [
      'the earlier level before 相比',
      '实现税收23.4亿元，与去年同期18.6亿元相比，增长<|25.8%|>。',
      ['holds 23.4÷18.6−1=25.81%'],
    ],
    [
      'two dated levels side by side are believed where they hold',
      '2021年实现税收18.6亿元，2022年实现税收23.4亿元，增长<|25.8%|>。',
      ['holds 23.4÷18.6−1=25.81%?'],
    ],
    [
      'more than the double, in full-width digits',
      '企业由１２家增加到３０家，增长<|１５０％|>。',
      ['holds 30÷12−1=150.00%'],
    ],
    [
      'figures that words bend',
      '游客由约90万人次增加到132万人次，增长<|近五成|>。',
      ['holds 132÷90−1=46.67%'],
    ],
    [
      'the second of two pairs',
      '能耗由4.5万吨减少到3.2万吨，税收由18.6亿元提高到23.4亿元，增长<|25.8%|>。',
      ['holds 23.4÷18.6−1=25.81%'],
    ],
    [
      'a fall written as negative growth',
      '利润由10.39亿元减少到9.46亿元，同比增长<|-9.0%|>。',
      ['holds 9.46÷10.39−1=−8.95%'],
    ],
    [
      'comparable prices said of the segment before only',
      '国民收入由412亿元增加到468亿元，按可比价格计算增长9.2%；财政收入由41.2亿元增加到46.8亿元，增长<|23.6%|>。',
      ['violated 46.8÷41.2−1=13.59%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'the growth of one year among several',
      '营业收入由2021年的18.4亿元增加到2024年的23.5亿元，去年增长6.3%。',
    ],
    ['an economy’s size', '经济总量由186亿元增加到512亿元，增长75.1%。'],
    ['GDP, whose growth is at constant prices', '地区生产总值由412亿元增加到468亿元，增长9.2%。'],
    ['value added', '工业增加值由112亿元提高到138亿元，增长9.2%。'],
    ['household income', '城镇居民人均可支配收入由28460元提高到30310元，增长5.1%。'],
    ['gross output in old statistics', '工农业总产值由412亿元增加到468亿元，增长9.2%。'],
    ['comparable prices, said first', '按可比价计算，农业产值由412亿元增加到468亿元，增长9.2%。'],
    ['comparable prices, said between', '农业产值由41.2亿元增加到46.8亿元，扣除价格因素增长9.2%。'],
    ['growth a year', '税收收入由18.6亿元提高到23.4亿元，年均增长8.0%。'],
    ['what has a name of its own', '企业由12家增加到30家，投资增长46.7%。'],
    ['two levels of one time', '完成税收18.6亿元，增长12.3%；完成投资23.4亿元，增长25.8%。'],
    [
      'two dated levels that do not fit',
      '2021年实现税收18.6亿元，2022年实现税收23.4亿元，增长35.8%。',
    ],
    ['an amount that is no level', '完成投资86.5亿元，同比多完成7.2亿元、增长9.1%。'],
    ['levels of two units', '由1200户发展到3600人，增长45%。'],
  ])('%s', (_, source) => check(source));
});
