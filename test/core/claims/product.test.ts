/** What each one gets, times how many there are. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['product'], source, tellings);

describe('price times count', () => {
  it.each<[string, string, string[]]>([
    [
      'a standard, an area, a sum',
      '深松整地每亩补助25元，作业面积4.6万亩，共补助<|115万元|>。',
      ['holds 25×46000=115.00万元'],
    ],
    [
      'another sum',
      '深松整地每亩补助25元，作业面积4.6万亩，共补助<|151万元|>。',
      ['violated 25×46000=115.00万元'],
    ],
    [
      'the count before the price',
      '购置课桌椅2600套，单价350元，合同金额<|91万元|>。',
      ['holds 350×2600=91.00万元'],
    ],
    [
      'the sum before both',
      '全市核拨公用经费<|4680万元|>，小学生均每年720元，在校小学生6.8万人。',
      ['violated 720×68000=4896.00万元'],
    ],
    [
      'a noun and its counter',
      '对实训基地按每个工位6000元补助，验收工位485个，补助总额<|291万元|>。',
      ['holds 6000×485=291.00万元'],
    ],
    [
      'across sentences it is inferred',
      '对新购公交车每台补贴18万元。去年更新公交车126台，据此兑付补贴资金<|2368万元|>。',
      ['violated 180000×126=2268.00万元?'],
    ],
    [
      'units of measure',
      '每公里补助12万元，新改建农村公路185公里，补助资金<|2220万元|>。',
      ['holds 120000×185=2220.00万元'],
    ],
    [
      'characters for digits',
      '征收土地一千二百亩，每亩补偿四万五千元，补偿费总额<|五千四百万元|>。',
      ['holds 45000×1200=5400.00万元'],
    ],
    [
      'by the month, for a year',
      '岗位补贴每人每月800元，聘用1250人，全年支出<|1200万元|>。',
      ['holds 800×1250×12=1200.00万元?'],
    ],
    [
      'by the month, for one month',
      '岗位补贴每人每月800元，聘用1250人，当月支出<|100万元|>。',
      ['holds 800×1250=100.00万元?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    '每亩最高补助900元，全县建成1.2万亩，实际兑付补助资金860万元。',
    '对甲、乙类村分别按每村50万元、30万元补助，共补助86个村，安排资金3120万元。',
    '每人每月发放补贴500元，共有1240人领取，累计发放310万元。',
    '每套设备市场价约3.8万元，采购126套，支付428万元。',
    '每户补助2万元，由省、市、县按5∶3∶2比例分担，全县412户，县级承担164.8万元。',
    '每人补助1000元，已有860人领取，另有补助资金50万元待拨。',
    '省级每亩补助1200元，市级每亩补助300元，建成2万亩，总投资3000万元。',
    '门票每张80元，接待游客126万人次，实现旅游收入3.4亿元。',
    '人均贷款1.5万元，扶持创业者840人，发放贷款1.3亿元。',
    '每户奖补2万元，建成大棚412座，奖补资金共164万元。',
  ])('none: %s', (source) => check(source));
});
