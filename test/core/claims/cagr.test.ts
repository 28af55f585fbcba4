/** Compound yearly growth against levels, increases and whole growth. */
import { describe, it } from 'vitest';
import { checkClaims } from '../../support/checkClaims.ts';

const check = (source: string, tellings?: readonly string[]) =>
  checkClaims(['cagr'], source, tellings);

describe('compound growth', () => {
  it.each<[string, string, string[]]>([
    [
      'between two levels',
      '出口从2010年的248亿美元上升到2015年的772亿美元，年均增长<|25.5%|>。',
      ['holds (772÷248)^(1/5)−1=25.50%'],
    ],
    [
      'wrong',
      '出口从2010年的248亿美元上升到2015年的772亿美元，年均增长<|35.5%|>。',
      ['violated (772÷248)^(1/5)−1=25.50%'],
    ],
    [
      'a level and what it grew by',
      '2017年支出8.31亿元，比上年增长15.74%；比2013年增加4.08亿元，年均增长<|18.39%|>。',
      ['holds (8.31÷(8.31−4.08))^(1/4)−1=18.390%'],
    ],
    [
      'at the end of the year that the paragraph speaks of',
      '2017年收入12.41亿元。年末结余27.31亿元；比2013年增加14.75亿元，年均增长<|21.43%|>。',
      ['holds (27.31÷(27.31−14.75))^(1/4)−1=21.432%'],
    ],
    [
      'between two censuses',
      '第七次人口普查常住人口751389人，与第六次人口普查的725482人相比，增长3.57%，年平均增长<|0.35%|>。',
      ['holds (751389÷725482)^(1/10)−1=0.351%'],
    ],
    [
      'of the whole growth',
      '2020年比2015年，客运量增长98.3%，即平均每年递增<|14.7%|>。其中，铁路增长104.1%，即平均每年递增<|15.3%|>。',
      ['holds (1+98.3%)^(1/5)−1=14.67%', 'holds (1+104.1%)^(1/5)−1=15.34%'],
    ],
    [
      'of GDP, whose whole growth is told at the same prices',
      '2007年，国内生产总值比2002年增长65.5%，年均增长<|10.6%|>。',
      ['holds (1+65.5%)^(1/5)−1=10.60%?'],
    ],
    [
      'of a fall',
      '2015年到2020年，能耗由2.5万吨下降到1.9万吨，年均下降<|4.5%|>。',
      ['holds (1.9÷2.5)^(1/6)−1=−4.47%'],
    ],
    [
      'of a multiple',
      '2018年经费1037万元，是2012年的1.99倍，年均增长<|12.1%|>。',
      ['holds (1.99)^(1/6)−1=12.15%?'],
    ],
  ])('%s', (_, source, tellings) => check(source, tellings));
});

describe('says nothing of', () => {
  it.each([
    ['comparable prices', '收入由2010年的248亿元增加到2015年的772亿元，按可比价年均增长12%。'],
    ['real growth', '零售额从2010年的2.73亿元增加到2015年的4.1亿元，平均每年实际增长7.1%。'],
    ['levels of GDP', '地区生产总值由2010年的248亿元增加到2015年的772亿元，年均增长9.6%。'],
    [
      'income of households',
      '人均可支配收入由2010年的1.2万元增加到2015年的2.4万元，年均增长9.6%。',
    ],
    ['another thing', '旅客由2010年的248万人增加到2015年的772万人，门票价格年均增长5%。'],
    ['a base that is not a year', '收入由2015年的10亿元增加到去年的20亿元，年均增长5%。'],
    ['years in a row', '连续10年盈利，收入由10亿元增加到20亿元，年均增长5%。'],
  ])('%s', (_, source) => check(source));
});
