/** Times that make up the time of a total, running totals, and lists that go to times one by one. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['sum', 'part-le-whole'], source, tellings);

describe('the parts of a time', () => {
  it.each<[string, string, string[]]>([
    [
      'two quarters of a half-year',
      '青禾县一季度收购粮食4.2万吨，二季度收购3.1万吨，上半年共收购<|7.8万吨|>。',
      ['violated 4.2+3.1=7.3?'],
    ],
    [
      'months of which the first are told together',
      '1—4月入库税款6.3亿元，5月份入库1.9亿元，1—5月累计<|8.2亿元|>。',
      ['holds 6.3+1.9=8.2?'],
    ],
    [
      '5月当月 is 5月',
      '1—4月完成投资7.5亿元，5月当月完成2.2亿元，1—5月累计完成<|10.9亿元|>。',
      ['violated 7.5+2.2=9.7?'],
    ],
    [
      'both halves of a year',
      '上半年出栏肉羊12.3万只，下半年出栏15.4万只，全年出栏<|29.7万只|>。',
      ['violated 12.3+15.4=27.7?'],
    ],
    [
      'months that a list shares out',
      '前10个月产蛋3.6万吨，11月、12月分别为0.4万吨、0.5万吨，全年产蛋<|4.9万吨|>。',
      ['violated 3.6+0.4+0.5=4.5?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('what came of a longer time from the same beginning', () => {
  it.each<[string, string, string[]]>([
    [
      'less: a doubt',
      '望川区1—5月完成技改投资<|18.6亿元|>，1—6月完成17.9亿元。',
      ['violated 18.6亿元＞17.9亿元?'],
    ],
    [
      'the end of a month behind 截至',
      '截至4月底，本年累计发放补贴<|3.4亿元|>；截至5月底，本年累计发放3.1亿元。',
      ['violated 3.4亿元＞3.1亿元?'],
    ],
    ['more', '上半年接待游客<|82万人次|>，全年接待游客190万人次。', ['holds 82万人次≤190万人次?']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a list that goes to times', () => {
  it.each<[string, string, string[]]>([
    [
      'four quarters and 全年',
      '四个季度分别到位资金3.1亿元、4.6亿元、5.2亿元和2.8亿元，全年到位<|16.7亿元|>。',
      ['violated 3.1+4.6+5.2+2.8=15.7?'],
    ],
    [
      '一至四季度',
      '一至四季度分别完成投资3.1亿元、4.6亿元、5.2亿元和2.8亿元，全年完成<|15.7亿元|>。',
      ['holds 3.1+4.6+5.2+2.8=15.7?'],
    ],
    [
      'a range of years and 累计',
      '2021年至2023年三年间，全县改造管网依次为12公里、18公里、25公里，累计<|65公里|>。',
      ['violated 12+18+25=55?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['rates', '1—8月增加值增长8.3%，1—9月增长7.9%。'],
    ['two months side by side', '7月份完成投资6.4亿元，8月份完成5.8亿元。'],
    ['stocks', '1—7月全市贷款余额1420.6亿元，1—8月为1413.2亿元。'],
    ['profit, which can be lost again', '1—5月实现利润3.1亿元，1—6月实现利润2.9亿元。'],
    ['two places', '青禾县1—8月财政收入6.7亿元，望川区1—9月财政收入5.9亿元。'],
    [
      'a time that the parts do not reach',
      '1—6月完成投资12.4亿元，7月完成2.3亿元，1—9月完成17.1亿元。',
    ],
    [
      'figures that were revised, and say so',
      '一季度完成4亿元，二季度完成5亿元，上半年累计8.6亿元（前期数据已按年报口径修订）。',
    ],
    [
      'what is expected of a year, of which three quarters are told',
      '一至三季度分别受理62件、91件和75件，全年受理量预计突破300件。',
    ],
  ])('%s', (_, source) => check(source));
});
