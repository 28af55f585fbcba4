/** Averages against their total and count. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['mean'], source, tellings);

describe('an average of what stands before it', () => {
  it.each<[string, string, string[]]>([
    [
      'money over projects',
      '项目14个，总投资15.4亿元，平均每个<|1.1亿元|>。',
      ['holds 15.4÷14=1.10'],
    ],
    [
      'with changes in between',
      '项目14个，增长55.6%，总投资15.4亿元，平均每个<|1.3亿元|>。',
      ['violated 15.4÷14=1.10'],
    ],
    [
      'one project',
      '支撑项目147个，总投资617亿元，平均单个项目<|4.2亿元|>。',
      ['holds 617÷147=4.20'],
    ],
    ['亩 of 万亩', '用地188宗，面积5.15万亩，平均每宗<|274亩|>。', ['holds 51500÷188=273.94']],
    [
      '公斤 of 万吨 over 千公顷',
      '总产量12627万吨，播种面积27557千公顷，平均每公顷<|4582公斤|>。',
      ['holds 126270000000÷27557000=4582.14'],
    ],
    [
      'visitors spend the income of tourism',
      '接待游客5.04万人次，旅游收入1612.8万元，人均花费<|320元|>。',
      ['holds 16128000÷50400=320.00'],
    ],
    [
      'months and quarters',
      '后三个季度还要完成12.89亿元，平均每季度<|4.3亿元|>。',
      ['holds 12.89÷3=4.30'],
    ],
    [
      'parts that a whole was made into',
      '抽调18人组成六个督查组，每组<|4人|>。',
      ['violated 18÷6=3.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('an average by its name', () => {
  it.each<[string, string, string[]]>([
    [
      'households',
      '家庭户294617户，家庭户人口703095人；集体户11968户，集体户人口48294人。平均每个家庭户<|2.39人|>。',
      ['holds 703095÷294617=2.386?'],
    ],
    [
      'what 其中 names, its total behind it',
      '夏粮总产量12627万吨。夏粮播种面积27557千公顷，其中冬小麦22602千公顷。夏粮单产每公顷<|4582公斤|>，其中冬小麦<|4902公斤|>。冬小麦产量11079万吨。',
      ['holds 126270000000÷27557000=4582.14?', 'holds 110790000000÷22602000=4901.78?'],
    ],
    [
      'as many as a rank says',
      '总量前十的县实现生产总值5264.84亿元，占43.7%，县均<|526.48亿元|>。',
      ['holds 5264.84÷10=526.484?'],
    ],
    [
      'of a hundred yuan, by what it was spent on',
      '全年支出32.4亿元，其中民生支出27.3亿元，增长10%。也就是说，每花100元就有<|94元|>用在民生上。',
      ['violated 100×27.3÷32.4=84.26?'],
    ],
    [
      'a total and a count two paragraphs before',
      '上半年引进投资项目6个，合同利用资金10500万元。\n在建厂房4栋。\n引进项目平均合同资金<|1950万元|>。',
      ['violated 10500÷6=1750.00?'],
    ],
    [
      'of a hundred yuan',
      '营业收入4143.2亿元，下降3.6%，营业成本3598.9亿元，每百元营业收入中的成本为<|86.86元|>。',
      ['holds 100×3598.9÷4143.2=86.863'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['what surveys measure', '全县45.2万人，完成财政收入13.1亿元，人均可支配收入31562元。'],
    ['GDP per head', '全县45.2万人，地区生产总值312亿元，人均地区生产总值68817元。'],
    ['what the total does not name', '投入资金3600万元，惠及农户1200户，户均增收3200元。'],
    ['a rule', '对86户困难家庭发放救助金12.9万元，每户补助1200元。'],
    ['a rate per thousand', '床位200张，医生50人，平均每千人拥有床位5.2张。'],
    ['a yearly mean', '供热面积652万平方米，锅炉12台，平均每年供热面积447万平方米。'],
    [
      'some of those that a total is of',
      '实现旅游收入3651亿元，其中过夜游客7086万人次，人均消费3054元。',
    ],
    ['a count in its own unit', '10个工作组60人，每组包联5个村。'],
  ])('%s', (_, source) => check(source));
});
