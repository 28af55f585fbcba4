/** 实际建成11个，是计划的2.8倍; 由A增加到B，增长n倍; 翻一番. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureMultiple: Rule = {
  meta: {
    id: 'figure-multiple',
    title: { zh: '倍数与数字不符', en: 'A multiple does not compute' },
    doc: {
      zh: '“乙，是甲的几倍”，乙÷甲应等于所写的倍数；“由甲增加到乙，增长几倍”，乙÷甲应比所写的倍数多一；“增加到几倍”等于乙÷甲；“翻一番”约为两倍，“翻两番”约为四倍（GB/T 15835 的用法）。被比的数按文中写明的年份、计划、平均水平或者名称去找，找不到的不报；隔段按名称找到的作为提示。地区生产总值、总产值等按可比价计算的增长倍数，名义值不能核对，不报。',
      en: 'In “B is n times A” B÷A has to give n; in “from A to B, n times more” it has to give n+1; “to n times” is B÷A; 翻一番 is about twice, 翻两番 about four times. The base is looked for by the year, the plan, the average or the name that the text gives it; where none is found nothing is reported, and one that an earlier paragraph gives by its name is a hint. Growth at constant prices (GDP, output value) cannot be checked from nominal values and is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '计划建成安置点5个，实际建成11个，是计划的<|2.8倍|>。',
        '2005年全口径收入5862万元，2014年完成25765万元，是2005年的<|3.4倍|>。',
        '苗木年产量由135万株增加到412万株，增长<|3.1倍|>。',
        '五年累计投入经费1172万元，比前五年的577万元增长<|两倍|>。',
        '2010年服务业占比只有17.9%，2020年<|翻了两番|>，达到36.2%。',
        '全省县级财政收入平均为8000万元，我县完成25765万元，是平均水平的<|2.3倍|>。',
      ],
      good: [
        '计划建成安置点5个，实际建成11个，是计划的2.2倍。',
        '苗木年产量由135万株增加到412万株，增长2.1倍。',
        '苗木年产量由135万株增加到412万株，增加到3.1倍。',
        '2010年服务业占比只有17.9%，2020年翻了一番，达到36.2%。',
        '地区生产总值由312亿元增加到968亿元，按可比价格计算增长1.4倍。',
        '到2030年实现总产值比2020年翻一番。',
        '去年实现旅游收入3.2亿元，是2015年的2.3倍。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['multiple']),
};
