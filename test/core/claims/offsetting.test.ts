/** Changes of the shares of one whole, which offset one another. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points'], source, tellings);

describe('shares of one whole that rise and fall', () => {
  it.each<[string, string, string[]]>([
    [
      'three sectors',
      '一产比重下降0.4个百分点，二产比重下降1.1个百分点，三产比重提高<|1.5个百分点|>。',
      ['holds 0.4+1.1=1.50'],
    ],
    [
      'too much',
      '一产占比回落0.4个百分点,二产占比回落1.1个百分点,三产占比提高<|2.5个百分点|>.',
      ['violated 0.4+1.1=1.50'],
    ],
    [
      'one that goes along with the last',
      '第一产业比重下降0.3个百分点，第二产业比重上升1.6个百分点，第三产业比重下降<|1.3个百分点|>。',
      ['holds 1.6−0.3=1.30'],
    ],
    [
      'the wrong way round',
      '一产比重下降0.7个百分点，二产比重提高0.9个百分点，三产比重提高<|0.8个百分点|>。',
      ['violated 0.7−0.9=−0.20'],
    ],
    [
      'town and country',
      '城镇人口占比提高3.2个百分点，农村人口占比下降<|2.3个百分点|>。',
      ['violated 3.2=3.20'],
    ],
    [
      'announced before, with a number between',
      '三次产业占比与五年前相比，一产回落2.2个百分点，二产提升3.1个百分点，三产回落<|0.9个百分点|>。',
      ['holds 3.1−2.2=0.90'],
    ],
    [
      'two in one clause',
      '从三产结构看，一、二产分别降0.3个和0.6个百分点，三产升<|0.9个百分点|>。',
      ['holds 0.3+0.6=0.90'],
    ],
    [
      'ages, whose digits are figures',
      '0—14岁人口比重上升0.8个百分点，15—59岁人口比重下降3.2个百分点，60岁及以上人口比重上升<|2.4个百分点|>。',
      ['holds 3.2−0.8=2.40'],
    ],
    [
      'as many as the sentence says there are',
      '贷款分为信用、抵押两类，信用贷款占比下降2.4个百分点，抵押贷款占比上升<|4.2个百分点|>。',
      ['violated 2.4=2.40'],
    ],
    [
      'classes that may not be all are believed where they offset',
      '煤炭占比下降2.8个百分点，油品占比上升0.7个百分点，电力占比上升<|2.1个百分点|>。',
      ['holds 2.8−0.7=2.10?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));

  it.each([
    ['rounding', '一产比重下降0.3个百分点，二产比重下降0.4个百分点，三产比重上升<|0.8个百分点|>。'],
  ])('%s', (_, source) => check(source, ['holds 0.3+0.4=0.70']));

  it.each([
    '东部占比上升0.9个百分点，中部占比下降0.3个百分点，西部占比下降0.4个百分点。',
    '民间投资占比提高2.7个百分点，工业投资占比提高1.4个百分点。',
    '一产、二产增速分别比上年回落0.6个、回升1.3个百分点，三产提高0.2个百分点。',
    '城镇居民消费占比提高3.2个百分点，农村投资占比下降2.3个百分点。',
    '城镇人口占比提高3.2个百分点。农村人口占比下降2.3个百分点。',
    '煤炭消费占比下降2个百分点，天然气消费占比上升1.7个百分点。',
  ])('none: %s', (source) => check(source));
});
