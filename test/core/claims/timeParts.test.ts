/** What one month brought within what several brought. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('a part of the time', () => {
  it.each<[string, string, string[]]>([
    [
      'one month of three',
      '1-3月实现产值6.24亿元，增长9%；3月份实现产值<|2.38亿元|>。',
      ['holds 2.38亿元≤6.24亿元?'],
    ],
    [
      'more than all of it',
      '1-3月实现产值6.24亿元，增长9%；3月份实现产值<|8.38亿元|>。',
      ['violated 8.38亿元＞6.24亿元?'],
    ],
    [
      'this month of all so far',
      '累计到位资金42.8亿元，增长9%，当月到位资金<|52.8亿元|>。',
      ['violated 52.8亿元＞42.8亿元?'],
    ],
    [
      'full-width digits',
      '1-3月实现产值６.２４亿元；3月份实现产值<|８.３８亿元|>。'.replaceAll('.', '．'),
      ['violated ８．３８亿元＞６．２４亿元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what is there at a time', '1-6月贷款余额62亿元；6月份贷款余额84亿元。'],
    ['other words', '1-3月实现产值6.24亿元；3月份完成投资8.38亿元。'],
    ['another time', '1-3月实现产值6.24亿元；4月份实现产值8.38亿元。'],
    ['years', '2020年建成厂房500平方米；2003年建成厂房2000平方米。'],
    ['a plan', '1-3月计划投资6.24亿元；3月份计划投资8.38亿元。'],
    ['what it grew to', '1-3月由5亿元增加到6亿元；3月份由7亿元增加到8亿元。'],
  ])('%s', (_, source) => check(source));
});
