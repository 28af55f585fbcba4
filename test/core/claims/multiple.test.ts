/** How many times one number is another. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['multiple'], source, tellings);

describe('a multiple of what the words name', () => {
  it.each<[string, string, string[]]>([
    ['a plan', '计划建成5个，实际建成11个，是计划的<|2.2倍|>。', ['holds 11÷5=2.20']],
    [
      'a number written there',
      '全年发生7级以上地震33次，为多年平均18次的<|1.8倍|>。',
      ['holds 33÷18=1.83'],
    ],
    [
      'an earlier year',
      '2005年收入5862万元，2014年完成25765万元，是2005年的<|3.4倍|>。',
      ['violated 25765÷5862=4.40'],
    ],
    [
      'an average two sentences up',
      '县均生产总值145.07亿元。前十名的县合计5264.84亿元。其中甲县526.48亿元，是全省县域平均水平的<|3.6倍|>。',
      ['holds 526.48÷145.07=3.63?'],
    ],
    [
      'an average that stands as its total and count',
      '审批用地1402宗，总面积9.90万亩，其中重点项目188宗，面积5.15万亩，平均每宗274亩，是全部项目平均水平的<|3.9倍|>。',
      ['holds 274÷(99000÷1402)=3.88?'],
    ],
    [
      'another number of the sentence',
      '进口20亿元，出口30亿元，是进口的<|1.5倍|>。',
      ['holds 30÷20=1.50'],
    ],
    ['a bound', '计划建成5个，实际建成11个，是计划的<|2倍以上|>。', ['holds 11÷5=2.20']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('so many times more', () => {
  it.each<[string, string, string[]]>([
    ['from and to', '苗木由135万株增加到412万株，增长<|2.1倍|>。', ['holds 412÷135−1=2.05']],
    [
      'in Han numerals, years in between',
      '贸易额由一九七八年的三百五十五亿元增加到一九八二年的七百七十二亿元，四年增长<|一点二倍|>。',
      ['holds 772÷355−1=1.17'],
    ],
    [
      'against an earlier span',
      '五年投入1172亿元，比前五年的577亿元增长<|两倍|>。',
      ['violated 1172÷577−1=1.03'],
    ],
    ['to so many times', '苗木由135万株增加到412万株，增加到<|3.1倍|>。', ['holds 412÷135=3.05']],
    [
      'and somewhat more',
      '平均每年增加253亿元，比前二十六年平均每年增加49亿元，高出<|四倍多|>。',
      ['holds 253÷49−1=4.16'],
    ],
    [
      'of output value at constant prices, believed where it holds',
      '总产值由10亿元增加到30亿元，增长<|2倍|>。',
      ['holds 30÷10−1=2.00?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('doubling', () => {
  it.each<[string, string, string[]]>([
    [
      'once, the later level behind it',
      '2010年占比只有17.9%，2020年<|翻了一番|>，达到36.2%。',
      ['holds 36.2÷17.9=2.02'],
    ],
    ['behind 实现', '企业由40家发展到80家，五年实现<|翻两番|>。', ['violated 80÷40=2.00']],
    ['twice is four times', '产量由12万吨增加到49万吨，<|翻两番|>。', ['holds 49÷12=4.08']],
    [
      'said of what has about doubled',
      '产量由12万吨增加到28万吨，<|翻了一番|>。',
      ['holds 28÷12=2.33'],
    ],
    [
      'not of what has trebled',
      '产量由12万吨增加到37万吨，<|翻了一番|>。',
      ['violated 37÷12=3.08'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('a multiple of a number in another paragraph, believed where it holds', () => {
  it.each<[string, string, string[]]>([
    [
      'by its name',
      '上半年完成预算总收入67949万元。\n上半年完成预算支出124241万元，是总收入的<|1.83倍|>。',
      ['holds 124241÷67949=1.828?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['a base that is not written', '完成投资12亿元，是去年的1.5倍。'],
    ['several at once', '两县收入30亿元，分别是平均水平5亿元的1.2倍和1.5倍。'],
    ['comparable prices', '总收入由10亿元增加到30亿元，按可比价增长1.5倍。'],
    ['a thing of its own', '企业由10家增加到20家，投资增长3倍。'],
    [
      'an earlier year of another measure',
      '1998年卫生支出509亿元，培训教师3万人。2002年教育经费3366亿元，是1998年的1.8倍。',
    ],
    ['a goal', '到2030年总产值比2020年翻一番。'],
  ])('%s', (_, source) => check(source));
});
