/** 575.7亿元，占计划723.3亿元的89.6%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureShare: Rule = {
  meta: {
    id: 'figure-share',
    title: { zh: '占比与数字不符', en: 'A share does not compute' },
    doc: {
      zh: '“甲，占乙的百分之几”，甲÷乙应等于所写的百分数。两个数都按四舍五入的区间计算（GB/T 8170），区间不相交才报；只差末位一个单位的只作提示，多半是去尾或配平。分母按文中写明的名称去找（占全部完成投资的、占年度计划的），没写明的按“其中”的上一级去找；找不到或者有几种可能的不报，悬停可见。跨段找到的分母降为提示信息。',
      en: 'In “A, p% of B”, A÷B has to give p. Both numbers stand for the interval that rounding leaves open (GB/T 8170); only intervals that do not meet are reported, and what is off by one in the last place is a hint: cut off, or balanced to 100. The whole is looked for by the name the text gives it, else it is what 其中 divides; where none or several can be meant nothing is reported and the hover tells. A whole found in another paragraph makes it information.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '1-7月完成投资575.7亿元，占年度计划投资723.3亿元的<|89.6%|>。',
        '全市共发生事故36起，其中道路运输事故17起，占<|57.2%|>。',
        '全年到位资金64.7亿元，其中省外资金41.9亿元，占全部到位资金的<|46.8%|>。',
      ],
      good: [
        '1-7月完成投资575.7亿元，占年度计划投资723.3亿元的79.6%。',
        '全市共发生事故36起，其中道路运输事故17起，占47.2%。',
        '1-7月完成投资575.7亿元，占全市固定资产投资总量的57.1%。',
        '总投资15亿元，完成投资8亿元，目前已完成河道清淤、堤防加固等工程的70%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['share']),
};
