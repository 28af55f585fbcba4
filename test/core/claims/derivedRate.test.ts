/** Rates whose name tells both operands: 资产负债率, 存贷比, 营业收入利润率. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['rate'], source, tellings);

describe('a rate by its name', () => {
  it.each<[string, string, string[]]>([
    [
      'children of an age',
      '全区适龄幼儿12600人。秋季新开幼儿园4所，在园幼儿11970人，入园率<|85.0%|>。',
      ['violated 11970÷12600=95.00%?'],
    ],
    [
      'land supplied of what was approved',
      '全区批准建设用地96宗，已供出72宗，供地率<|85.0%|>。',
      ['violated 72÷96=75.00%'],
    ],
    [
      'water that was not sold',
      '全年供水量3200万立方米，售水量2800万立方米，产销差率为<|15.5%|>。',
      ['violated 1−2800÷3200=12.50%'],
    ],
    [
      'debts over assets',
      '资产总计14876亿元，负债合计10031亿元，资产负债率<|57.4%|>。',
      ['violated 10031÷14876=67.43%'],
    ],
    [
      'debts as what net assets leave',
      '资产总额3881亿元，净资产1720亿元，平均资产负债率<|65.7%|>。',
      ['violated 1−1720÷3881=55.68%'],
    ],
    [
      'loans over deposits, in the sentence before',
      '各项存款余额309亿元，增长12%；各项贷款余额253亿元，增长18%。余额存贷比<|71.9%|>。',
      ['violated 253÷309=81.88%?'],
    ],
    [
      'what loans grew by over what deposits did',
      '存款余额1047亿元，比年初新增192亿元；贷款余额707亿元，比年初新增112亿元。余额存贷比<|67.5%|>，新增存贷比<|48.3%|>。',
      ['holds 707÷1047=67.53%?', 'violated 112÷192=58.33%?'],
    ],
    [
      'profit over revenue, the profit at the head of the paragraph',
      '全区工业企业实现利润178亿元，下降17%。国有控股企业实现利润130亿元。营业收入4143亿元，营业收入利润率<|14.3%|>。',
      ['violated 178÷4143=4.30%?'],
    ],
    [
      'sold over produced',
      '完成工业总产值480亿元，实现销售产值461亿元，产销率<|86%|>。',
      ['violated 461÷480=96.04%'],
    ],
    [
      'taxes over revenue, the part behind it',
      '今年一般预算收入达到12.5亿元，税比要达到<|60%|>，也就是税收收入要完成8.8亿元。',
      ['violated 8.8÷12.5=70.40%'],
    ],
    [
      'town over all',
      '年末常住人口80万人，其中城镇常住人口50万人，城镇化率<|72.5%|>。',
      ['violated 50÷80=62.50%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['pupils of other ages', '全区适龄儿童3.2万人，在校小学生3.5万人，适龄儿童入学率100%。'],
    ['operands of two times', '1—8月工业总产值64.2亿元，8月销售产值7.9亿元，产销率97.2%。'],
    ['a part of another owner', '全区贷款余额253亿元。农商行存款60亿元，存贷比71.9%。'],
    ['a rate without its operands', '资产负债率67.4%，存贷比81.7%，产销率96%。'],
    ['other money', '贷款余额253亿元。户均存款3.2万元，存贷比71.9%。'],
    ['operands of two paragraphs', '各项存款余额309亿元。\n贷款余额253亿元，存贷比71.9%。'],
    [
      'operands far before',
      '资产总计14876亿元。负债合计10031亿元。利润10亿元。税金3亿元。资产负债率57.4%。',
    ],
  ])('%s', (_, source) => check(source));
});
