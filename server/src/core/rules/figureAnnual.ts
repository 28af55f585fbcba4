/** 由9899万人减少到4335万人，年均减少1855万人; 年均增长11.7%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureAnnual: Rule = {
  meta: {
    id: 'figure-annual',
    title: { zh: '年均增量、年均增速与数字不符', en: 'A yearly change does not compute' },
    doc: {
      zh: '“由甲增加到乙，年均增加多少”，差除以年数应等于所写的数；“年均增长百分之几”，按复利计算，(乙÷甲) 开年数次方减一应等于所写的增速。年数取两个年份之差，或者再加一年（“2013年至2016年”常以2012年末为起点），有一种成立就不报；也认“四年”“十三五”期间和两次人口普查。写明可比价、不变价、实际增长、扣除价格因素的，以及地区生产总值、增加值、居民收入、总产值，名义值不能核对，不报。',
      en: 'In “from A to B, x a year” the difference over the years has to give x; in “p% a year” it is compound: the n-th root of B÷A, less one. The years are the difference of the two years written or one more (2013 to 2016 often starts at the end of 2012); where either holds nothing is reported. 四年, the five-year plans and two censuses tell the years as well. Growth at constant prices, and GDP, value added, household income and output value, cannot be checked from nominal values and are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '2012年至2016年，贫困人口由9899人减少到4335人，年均减少<|1931人|>。',
        '一般公共预算收入由2010年的8.65亿元增加到2015年的18.91亿元，平均每年增加<|2.52亿元|>。',
        '出口额从2010年的248万美元上升到2015年的772万美元，年均增长<|22.5%|>。',
        '2017年基金收入12.41亿元，比2013年增加4.44亿元，年均增长<|17.11%|>。',
        '常住人口由2010年的725482人增加到2020年的751389人，年平均增长<|0.53%|>。',
        '2020年比2015年，客运量增长98.3%，即平均每年递增<|17.4%|>。',
      ],
      good: [
        '2012年至2016年，贫困人口由9899人减少到4335人，年均减少1391人。',
        '2013年至2016年，贫困人口由9899人减少到4335人，年均减少1391人。',
        '出口额从2010年的248万美元上升到2015年的772万美元，年均增长25.5%。',
        '地区生产总值由2010年的248亿元增加到2015年的772亿元，年均增长9.6%。',
        '社会消费品零售总额从2010年的2.73亿元增加到2015年的4.10亿元，平均每年实际增长7.1%。',
        '经费支出由2010年的8.6亿元增加到2015年的18.9亿元，比上年增长9.5%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['annual-change', 'cagr']),
};
