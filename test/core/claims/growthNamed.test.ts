/** Growth whose levels the text tells by their time or their name. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['growth'], source, tellings);

describe('growth by time and name', () => {
  it.each<[string, string, string[]]>([
    [
      'the earlier level behind',
      '本年新开工只有2个，去年同期33个，下降<|97%|>。',
      ['violated 2÷33−1=−93.94%'],
    ],
    ['rightly', '本年新开工只有1个，去年同期33个，下降<|97%|>。', ['holds 1÷33−1=−96.97%']],
    [
      'a goal against what was reached',
      '2023年旅游总收入832.4亿元；2024年目标是旅游总收入930亿元，增长<|15%|>。',
      ['violated 930÷832.4−1=11.73%?'],
    ],
    [
      'the later level behind the growth',
      '去年全县一般预算收入是11.4亿元。今年计划增长<|20%|>，一般预算收入达到12.54亿元。',
      ['violated 12.54÷11.4−1=10.00%?'],
    ],
    [
      'in so many years',
      '固定资产投资由2019年的312亿元增加到2023年的405亿元，四年增长<|39.8%|>。',
      ['violated 405÷312−1=29.81%'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    [
      'levels of two metrics',
      '2023年旅游总收入832.4亿元；2024年目标是接待游客930万人次，增长15%。',
    ],
    ['a level of another year before', '新开工12个，前年33个，下降20%。'],
    [
      'value added, told at constant prices',
      '2023年工业增加值832.4亿元；2024年目标是工业增加值930亿元，增长15%。',
    ],
  ])('%s', (_, source) => check(source));
});
