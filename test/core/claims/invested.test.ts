/** What was invested so far against the total investment. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('what was invested so far', () => {
  it.each<[string, string, string[]]>([
    [
      'is part of all',
      '南环桥总投资4.6亿元，已累计完成投资<|3.2亿元|>。',
      ['holds 3.2亿元≤4.6亿元?'],
    ],
    [
      'is more than all',
      '南环桥总投资4.6亿元，开工以来累计完成投资<|6.2亿元|>。',
      ['violated 6.2亿元＞4.6亿元?'],
    ],
    [
      'in other units',
      '泵站概算总投资9600万元，目前已完成投资<|0.72亿元|>。',
      ['holds 0.72亿元≤9600万元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a year', '南环桥总投资4.6亿元，今年已完成投资5.1亿元。'],
    ['a plan of a year', '全市重点项目年度计划总投资46亿元，已累计完成投资51亿元。'],
    ['what is over', '南环桥总投资4.6亿元，累计完成投资4.9亿元，超概算0.3亿元。'],
    ['a plan', '南环桥总投资4.6亿元，计划完成投资5.1亿元。'],
    ['sentences apart', '南环桥总投资4.6亿元。全市已累计完成投资51亿元。'],
    ['another project', '南环桥总投资4.6亿元；北环桥已累计完成投资5.1亿元。'],
  ])('%s', (_, source) => check(source));
});
