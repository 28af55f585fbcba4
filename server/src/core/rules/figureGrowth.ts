/** 由6.4亿元增加到7.6亿元，增长16.8%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureGrowth: Rule = {
  meta: {
    id: 'figure-growth',
    title: { zh: '增速与数字不符', en: 'A growth rate does not compute' },
    doc: {
      zh: '“由甲增加到乙，增长百分之几”，乙÷甲−1 应等于所写的增速，“乙，去年同期甲”“某项甲；明年目标是某项乙”也是；“乙，比上年增加丙，增长百分之几”，丙÷(乙−丙) 应等于所写的增速，减少的为 丙÷(乙+丙)。按四舍五入的区间计算。地区生产总值、增加值、居民收入等按可比价计算增速的，以及写明“可比口径”“扣除价格因素”的，名义值不能核对，不报。',
      en: 'In “from A to B, growth p%” B÷A−1 has to give p, and so in “B, last year A” and where a goal bears the name of what was reached; in “B, X more than last year, growth p%” it is X÷(B−X), or X÷(B+X) where it fell. Numbers stand for the interval that rounding leaves open. Growth at constant prices (GDP, value added, household income, and wherever 可比 or 扣除价格因素 is written) cannot be checked from nominal values and is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '外贸进出口总额由6.4亿元增加到7.6亿元，增长<|16.8%|>。',
        '一般公共预算收入18.64亿元，比上年增加1.27亿元，增长<|9.3%|>。',
        '全市共发生事故36起，同比减少9起，下降<|25.0%|>。',
        '肉类总产量4.31万吨，较上年的4.12万吨增长<|6.4%|>。',
        '本年新开工只有2个，去年同期33个，下降<|97%|>。',
        '2023年旅游总收入832.4亿元；2024年目标是旅游总收入930亿元，增长<|15%|>。',
        '共发生事故36起、受伤42人，同比减少9起、7人，分别下降20.0%和<|24.3%|>。',
      ],
      good: [
        '外贸进出口总额由6.4亿元增加到7.6亿元，增长18.8%。',
        '一般公共预算收入18.64亿元，比上年增加1.27亿元，增长7.3%。',
        '全市共发生事故36起，同比减少9起，下降20.0%。',
        '人均可支配收入28322元，比上年增加3637元，增长12.7%。',
        '规模以上工业增加值由98.7亿元增加到108.2亿元，按可比价格计算增长8.4%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['growth', 'increment']),
};
