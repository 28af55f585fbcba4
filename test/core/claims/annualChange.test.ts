/** Yearly changes against both levels. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['annual-change'], source, tellings);

describe('the change over the years', () => {
  it.each<[string, string, string[]]>([
    [
      'between two years',
      '收入由2010年的8.65亿元增加到2015年的18.91亿元，平均每年增加<|2.05亿元|>。',
      ['holds (18.91−8.65)÷5=2.052'],
    ],
    [
      'compared in the sentence',
      '2015年同2010年相比，零售额由1460万元增加到2471万元，增长69.2%，平均每年增加<|202万元|>。',
      ['holds (2471−1460)÷5=202.20'],
    ],
    [
      'of a span that starts at the end of the year before',
      '2013年至2016年，贫困人口由9899人减少到4335人，年均减少<|1391人|>。',
      ['holds (9899−4335)÷4=1391.00'],
    ],
    [
      'of the same span counted between its years',
      '2013年至2016年，贫困人口由9899人减少到4335人，年均减少<|1855人|>。',
      ['holds (9899−4335)÷3=1854.67?'],
    ],
    [
      'of neither',
      '2013年至2016年，贫困人口由9899人减少到4335人，年均减少<|1113人|>。',
      ['violated (9899−4335)÷4=1391.00'],
    ],
    [
      'in points',
      '五年间占比由10.2%提高到17.7%，年均提高<|1.5个百分点|>。',
      ['holds (17.7−10.2)÷5=1.50'],
    ],
    [
      'of a change told as a whole',
      '“十三五”期间累计减贫8239人，年均减贫<|1648人|>。',
      ['holds 8239÷5=1647.80'],
    ],
    [
      'of what was done in all the years',
      '过去四年累计投入养老服务资金14.8亿元，年均投入<|7.3亿元|>。',
      ['violated 14.8÷4=3.70'],
    ],
    [
      'of 近三年',
      '近三年共培训护理员1260人，年均培训<|402人|>，其中男性61人。',
      ['violated 1260÷3=420.00'],
    ],
    [
      'with nothing said of it',
      '十年来新修渠道360公里，平均每年<|36公里|>。',
      ['holds 360÷10=36.00'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['years that are not written', '收入由8.65亿元增加到18.91亿元，平均每年增加3.05亿元。'],
    [
      'several at once',
      '2010年至2015年，两项收入由8.65亿元增加到18.91亿元，年均分别增加1.05亿元和0.8亿元。',
    ],
    ['years to come', '累计建成公寓1.6万套，去年建成2400套，今后三年年均建成3000套以上。'],
    ['another doing', '五年来累计投入60亿元，建成学校120所，年均培训教师300人。'],
    ['years that nobody counted', '整治三年多来，累计投入9.6亿元，年均近2亿元。'],
    [
      'another comparison',
      '2015年同2010年相比，零售额由1460万元增加到2471万元，比前三年平均每年增加49万元。',
    ],
  ])('%s', (_, source) => check(source));
});
