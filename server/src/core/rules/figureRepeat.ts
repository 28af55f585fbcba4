/** 1-8月完成投资297.4亿元 here, 294.7亿元 there. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureRepeat: Rule = {
  meta: {
    id: 'figure-repeat',
    title: { zh: '同一数据前后不一', en: 'One figure stands with two values' },
    doc: {
      zh: '同一主体、同一指标、同一时段的数字，全文各处应当一致；约数、舍入到不同位数的算一致（5663.26亿元与5663亿元）。主体、指标或时段有一样没有写明的不比，只有项目的总投资不必写明时段；计划数与实际数不比。',
      en: 'What is said of one subject, metric and period has to agree wherever it stands; approximations and other roundings of one value agree (5663.26亿元, 5663亿元). Figures that do not name all three are not compared (a project’s total investment needs no period), nor is a plan with an actual value.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资<|294.7亿元|>，与计划相比还有差距。\n',
      ],
      good: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资297亿元，与计划相比还有差距。\n',
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，全市重点项目完成投资297.4亿元。\n',
        '环城水系项目总投资80亿元。北岸快速路项目总投资30亿元。\n',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['repeat']),
};
