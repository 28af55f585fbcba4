/** 由52.3%提高到54.1%，提高2.8个百分点. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figurePoints: Rule = {
  meta: {
    id: 'figure-points',
    title: { zh: '百分点之差与数字不符', en: 'A difference in percentage points does not compute' },
    doc: {
      zh: '“由甲%提高到乙%，提高几个百分点”“增长甲%，比全市平均（乙%）高几个百分点”，两个百分数之差应等于所写的百分点。两个百分数都写在同一句里的才核对。',
      en: 'In “from p% to q%, up r percentage points” and “growth q%, r points above the average of p%” the difference has to give r. Only where both percentages stand in the same sentence.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '森林覆盖率由52.3%提高到54.1%，提高<|2.8个百分点|>。',
        '固定资产投资增长8.1%，比上半年（11.1%）回落<|2个百分点|>。',
        '财政总收入增长37.4%，较全市平均增幅49%低<|12.6个百分点|>。',
      ],
      good: [
        '森林覆盖率由52.3%提高到54.1%，提高1.8个百分点。',
        '固定资产投资增长8.1%，比上半年（11.1%）回落3个百分点。',
        '规模以上工业增加值增长8.4%，高于全市平均水平1.9个百分点。',
        '空气优良天数比例达89%，高于全省平均水平1.8个百分点。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['points']),
};
