/** 年度计划88亿元，完成72亿元，完成率91.8%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureCompletion: Rule = {
  meta: {
    id: 'figure-completion',
    title: { zh: '完成率与数字不符', en: 'A completion rate does not compute' },
    doc: {
      zh: '“计划乙，完成甲，完成率百分之几”“完成目标任务乙的百分之几”，甲÷乙应等于所写的百分数；可以超过 100%。按四舍五入的区间计算，区间不相交才报，只差末位的只作提示。文中没有写计划数的不报，悬停可见。',
      en: 'In “plan B, done A, completion p%”, A÷B has to give p, which may exceed 100. Numbers stand for the interval that rounding leaves open; only intervals that do not meet are reported, one unit of the last place is a hint. Where the text does not give the plan nothing is reported and the hover tells.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '望川区年度计划投资58.4亿元，已完成47.2亿元，完成率<|88.8%|>。',
        '截至6月底，国税累计入库6226万元，完成目标任务9289万元的<|76%|>。',
        '计划新开工56个，实际开工62个，为计划的<|101.7%|>。',
      ],
      good: [
        '望川区年度计划投资58.4亿元，已完成47.2亿元，完成率80.8%。',
        '计划新开工56个，实际开工62个，为计划的110.7%。',
        '城镇新增就业4126人，完成年度任务的103.2%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['completion']),
};
