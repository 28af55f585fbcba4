/** Differences between two percentages, in percentage points. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['points'], source, tellings);

describe('points between two percentages', () => {
  it.each<[string, string, string[]]>([
    [
      'the other place right before',
      '全市用电量增长8.6%，全省增长6.1%，高于全省<|1.5个百分点|>。',
      ['violated 8.6−6.1=2.50'],
    ],
    [
      'the average right before',
      '甲区用电量增长8.6%，全市平均增幅6.1%，高于全市平均增幅<|2.5个百分点|>。',
      ['holds 8.6−6.1=2.50'],
    ],
    [
      'short of a goal',
      '社零总额增长4.2%，低于6%的预期目标<|2.8个百分点|>。',
      ['violated 6−4.2=1.80'],
    ],
    [
      'a year before',
      '预算执行进度64.2%，去年同期为60.1%，同比加快<|5.1个百分点|>。',
      ['violated 64.2−60.1=4.10'],
    ],
    [
      'from below nothing',
      '利润增速由-3.4%回升到1.2%，回升<|4.6个百分点|>。',
      ['holds 1.2−(−3.4)=4.60'],
    ],
    [
      'from one to the other',
      '城镇化率由58.4%提高到61.9%，提高<|3.5个百分点|>。',
      ['holds 61.9−58.4=3.50'],
    ],
    [
      'one too many',
      '贫困发生率由20.8%下降到18.2%，下降<|3.6个百分点|>。',
      ['violated 20.8−18.2=2.60'],
    ],
    [
      'rounded before it was subtracted',
      '失业率由4.1%降至3.8%，降低<|0.2个百分点|>。',
      ['holds 4.1−3.8=0.30'],
    ],
    [
      'off by a last digit',
      '空气优良率由71%提高到76%，提高<|7个百分点|>。',
      ['rounding 76−71=5.00'],
    ],
    [
      'against a percentage in brackets',
      '工业投资增长12.6%，比1-5月（14.9%）回落<|3.3个百分点|>。',
      ['violated 14.9−12.6=2.30'],
    ],
    [
      'against one in the same clause',
      '财政收入增长12.6%，较全省平均增幅9.4%高<|4.2个百分点|>。',
      ['violated 12.6−9.4=3.20'],
    ],
    [
      'the nearest pair of two',
      '第一产业占比由9.6%降至8.2%，第二产业占比由41.0%升至42.7%，提高<|1.7个百分点|>。',
      ['holds 42.7−41=1.70'],
    ],
    [
      'two that stand before, by their names',
      '轻工业增长18.6%，重工业增长7.4%，轻工业增速高出重工业<|11.2个百分点|>。',
      ['holds 18.6−7.4=11.20'],
    ],
    [
      'full-width digits',
      '城镇化率由５８．４％提高到６１．９％，提高<|３．５个百分点|>。',
      ['holds 61.9−58.4=3.50'],
    ],
    [
      'a word that bends it',
      '失业率由4.1%降至3.8%，降低<|约0.3个百分点|>。',
      ['holds 4.1−3.8=0.30'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('% where 个百分点 is usual', () => {
  it.each<[string, string, string[]]>([
    ['the difference', '城镇化率由58.4%提高到61.9%，提高<|3.5%|>。', ['holds 61.9−58.4=3.50']],
    [
      'how much of itself it grew by',
      '城镇化率由58.4%提高到61.9%，提高<|6.0%|>。',
      ['holds 61.9÷58.4−1=5.99%?'],
    ],
    ['neither', '城镇化率由58.4%提高到61.9%，提高<|8.5%|>。', ['violated 61.9−58.4=3.50']],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['those below a line', '就业率92%，失业率低于5%的县提高2.0个百分点。'],
    ['an average that is not written', '财政收入增长12.6%，高于全省平均水平3.2个百分点。'],
    ['last year, which is not written', '投资完成率76.3%，同比提高4.8个百分点。'],
    ['another percentage before it', '税收增长12.6%，占财政收入的比重达到78.3%，提高1.5个百分点。'],
    ['two that do not fit', '甲增长18.6%，乙增长7.4%，差距达到13.2个百分点。'],
    ['a rate of its own', '投资占比由58.4%提高到61.9%，税收下降3.2%。'],
    ['the schedule', '完成年度计划的62.5%，高于序时进度4.2个百分点。'],
    ['a list of differences', '一、二产占比分别下降3.1个和1.6个百分点。'],
    ['another sentence', '城镇化率由58.4%提高到61.9%。人均用地比提高4.5个百分点。'],
  ])('%s', (_, source) => check(source));
});
