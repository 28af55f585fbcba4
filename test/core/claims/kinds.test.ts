/** Parts by the meaning of their words. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['part-le-whole'], source, tellings);

describe('a kind of a whole', () => {
  it.each<[string, string, string[]]>([
    [
      'firms above a size among all',
      '实现工业增加值315亿元，增长9.9%；规模以上工业企业429户，实现增加值<|257亿元|>。',
      ['holds 257亿元≤315亿元?'],
    ],
    [
      'more than the whole',
      '实现电商交易额23亿元，增长6.8%；实现网络零售额<|32亿元|>。',
      ['violated 32亿元＞23亿元?'],
    ],
    ['a kind of land', '耕地面积38854亩，水田面积<|48995亩|>。', ['violated 48995亩＞38854亩?']],
    [
      'a kind of village, a sentence later',
      '辖152个行政村。识别建档立卡贫困村<|176个|>。',
      ['violated 176个＞152个?'],
    ],
    [
      'paragraphs later',
      '第二产业增加值61.9亿元，增长12.6%。\n完成工业总产值103.8亿元。\n实现工业增加值<|70.6亿元|>。\n',
      ['violated 70.6亿元＞61.9亿元?'],
    ],
    [
      'full-width digits',
      '耕地面积３８８５４亩，水田面积<|４８９９５亩|>。',
      ['violated ４８９９５亩＞３８８５４亩?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['another place', '全省公路里程2.4万公里。我县高速公路里程3.6万公里。'],
    ['another time', '2019年耕地面积38854亩，2020年水田面积48995亩。'],
    ['a plan', '固定资产投资86亿元，工业投资计划投资98亿元。'],
    ['a kind that is none', '农副产品加工业增加值72亿元，规模以上企业132户。'],
    ['villages that are not poor', '辖152个行政村，其中非贫困村176户。'],
    ['a share that says more', '教职工1320人，专任教师1108人，占83.9%。'],
    ['the size of farms', '耕地面积38854亩，水田灌溉面积48995亩。'],
  ])('%s', (_, source) => check(source));
});
