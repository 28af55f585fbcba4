/** A number taken up as the attribute of its thing, or put into another unit. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['repeat'], source, tellings);

describe('a number as the attribute of its thing', () => {
  it.each<[string, string, string[]]>([
    [
      'whose it is stands behind it',
      '望川污水处理厂日处理能力3.2万吨。要让日处理能力达标，日处理能力<|2.3万吨|>的望川污水处理厂不能停。',
      ['violated 3.2万吨 ≠ 2.3万吨?'],
    ],
    [
      'the same in another unit',
      '望川城北隧道全长2.46公里。全长<|2460米|>的望川城北隧道已经贯通。',
      ['holds 2.46公里 = 2460米?'],
    ],
    [
      'what was found, by the same verb',
      '全县共排查燃气隐患1326处。会议要求，对排查出的<|1362处|>燃气隐患逐一销号。',
      ['violated 1326处 ≠ 1362处?'],
    ],
    [
      'what there is',
      '青禾县现有林地42.5万亩。要守住现有的<|42.5亩|>林地。',
      ['violated 42.5万亩 ≠ 42.5亩?'],
    ],
    [
      'in brackets, a power of ten off',
      '工程总投资2.4亿元（合<|2400万元|>），工期两年。',
      ['violated 2.4亿元 ≠ 2400万元?'],
    ],
    ['in brackets', '工程总投资2.4亿元（<|24000万元|>）。', ['holds 2.4亿元 = 24000万元?']],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['another thing', '青禾污水处理厂日处理能力3.2万吨。日处理能力2.3万吨的望川污水处理厂已停产。'],
    ['some of them', '全县共排查燃气隐患1326处。对排查后尚未整改的146处燃气隐患挂牌督办。'],
    ['another verb', '全县共排查燃气隐患1326处。对群众举报的46处燃气隐患挂牌督办。'],
    ['another number in brackets', '完成投资2.4亿元（其中设备2400万元）。'],
    ['another unit of another thing in brackets', '建成道路2.4公里（路灯2400盏）。'],
  ])('%s: no repeat', (_, source) => check(source));
});
