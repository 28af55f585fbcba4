/** Averages whose words name what is counted; monthly amounts; amounts for each thousand. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['mean'], source, tellings);

describe('each of what is counted', () => {
  it.each<[string, string, string[]]>([
    [
      'a noun and what is done',
      '全县15个街道共化解纠纷1290件，平均每个街道化解<|68件|>。',
      ['violated 1290÷15=86.00'],
    ],
    ['a counter', '开展巡回宣讲48场，听众5760人，场均<|120人|>。', ['holds 5760÷48=120.00']],
    [
      'the noun before the count',
      '组建宣讲小分队36支、队员198人，平均每支小分队<|5.5人|>。',
      ['holds 198÷36=5.50'],
    ],
    [
      'the same counter for both',
      '8个片区共建成网格76个，平均每个片区<|9.5个|>。',
      ['holds 76÷8=9.50'],
    ],
    [
      'people by person-times',
      '出动巡查人员960人次，巡查点位320处，平均每处出动<|3人|>。',
      ['holds 960÷320=3.00'],
    ],
    [
      'one tract',
      '流转土地18片、总面积5400亩，单片平均面积<|330亩|>。',
      ['violated 5400÷18=300.00'],
    ],
    [
      'each kilometre',
      '建设农村公路120公里，总投资2.4亿元，平均每公里<|200万元|>。',
      ['holds 24000÷120=200.00'],
    ],
    [
      'what was earned more',
      '28户脱贫户共增收56万元，户均增收<|五万元|>。',
      ['violated 56÷28=2.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('each month, each thousand', () => {
  it.each<[string, string, string[]]>([
    [
      'of eight months',
      '1—8月全县新登记企业968户，月均新增<|112户|>。',
      ['violated 968÷8=121.00?'],
    ],
    ['of a quarter', '二季度全县用气360万立方米，月均<|120万立方米|>。', ['holds 360÷3=120.00?']],
    ['of a year', '居民年人均用水60.0立方米，折合月人均<|5.0立方米|>。', ['holds 60÷12=5.00?']],
    [
      'for each thousand',
      '全县有注册护士1150人，按常住人口46万人计算，每千人拥有注册护士<|5.2人|>。',
      ['violated 1150÷460=2.50'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('what is no such average', () => {
  it.each<[string, string]>([
    ['of something else', '建成文化设施316处，平均每个行政村1.7处。'],
    ['a rate', '近三年投入教育经费9.3亿元，平均每年增长11.2%。'],
    ['a month that is no part', '5月份接待游客18.6万人次，月均1.4万人次。'],
    ['more earned than was spent', '带动农户1200户，投入资金3600万元，户均增收3200元。'],
  ])('%s', (_, source) => check(source));
});
