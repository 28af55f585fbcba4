/** The branches of a sector. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

const sector = '规模以上工业企业达312户，实现增加值860亿元，同比增长7.5%。';

describe('the branches of a sector', () => {
  it.each<[string, string, string[]]>([
    [
      'the first tells',
      `${sector}规模以上工业重点行业中，化工行业实现增加值<|310亿元|>，增长6%；建材行业实现增加值95亿元，增长3%。`,
      ['holds 310亿元≤860亿元?'],
    ],
    [
      'the first too large',
      `${sector}规模以上工业重点行业中，化工行业实现增加值<|910亿元|>，增长6%；建材行业实现增加值95亿元，增长3%。`,
      ['violated 910亿元＞860亿元?'],
    ],
    [
      'another too large',
      `${sector}规模以上工业重点行业中，化工行业实现增加值<|310亿元|>，增长6%；建材行业实现增加值<|950亿元|>，增长3%。`,
      ['holds 310亿元≤860亿元?', 'violated 950亿元＞860亿元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another measure', `${sector}规模以上工业重点行业中，化工行业实现产值910亿元，增长6%。`],
    ['another time', `1-11月，${sector}12月份规模以上工业重点行业中，化工行业实现增加值910亿元。`],
    ['another sector', `${sector}服务业重点行业中，物流行业实现增加值910亿元，增长6%。`],
  ])('%s', (_, source) => check(source));
});
