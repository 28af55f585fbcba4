/** 1-8月完成投资297.4亿元 here, 294.7亿元 there. */
import { claimFindings } from './claimFinding.ts';
import { slipOf } from './figureScale.ts';
import type { Rule } from './rule.ts';

export const figureRepeat: Rule = {
  meta: {
    id: 'figure-repeat',
    title: { zh: '同一数据前后不一', en: 'One figure stands with two values' },
    doc: {
      zh: '同一主体、同一指标、同一时段的数字，全文各处应当一致；约数、舍入到不同位数的算一致（5663.26亿元与5663亿元）。重提前文数字的也核对：“在2233亿元旅游收入中”“围绕全年16.1亿元的目标”“其中商品住宅……。商品住宅完成投资……”；同一名目的个数重提时不同的（39个重点旅游城市），作为提示；“全长52公里的快速路”与“快速路全长25公里”、括号里换了单位再写一遍的，也互相核对。主体、指标或时段有一样没有写明的不比，只有项目的总投资不必写明时段；计划数与实际数不比。',
      en: 'What is said of one subject, metric and period has to agree wherever it stands; approximations and other roundings of one value agree (5663.26亿元, 5663亿元). Numbers that take up an earlier one are checked too (在2233亿元旅游收入中, 围绕全年16.1亿元的目标); a count of the same thing told again (39个重点旅游城市) is a hint; an attribute told twice (全长52公里的快速路, 快速路全长25公里) and a bracket that says a value again in another unit are set against each other. Figures that do not name all three are not compared (a project’s total investment needs no period), nor is a plan with an actual value.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资<|294.7亿元|>，与计划相比还有差距。\n',
        '1-8月，全市房地产开发累计完成投资16.26亿元，其中商品住宅12.62亿元。商品住宅完成投资<|12.26亿元|>，占75.4%。\n',
        '国庆假期实现旅游收入23.3亿元，增长6.1%。在<|32.3亿元|>旅游收入中，门票收入5.5亿元。\n',
        '12个重点旅游城市收入7.9亿元。<|13个|>重点旅游城市共接待游客133万人次。\n',
        '全年计划16.1亿元。围绕全年<|16.7亿元|>的目标，后三个季度要加快进度。\n',
      ],
      good: [
        '1-8月，全市重点项目完成投资297.4亿元。\n1-8月全市重点项目完成投资297亿元，与计划相比还有差距。\n',
        '1-7月，全市重点项目完成投资257.4亿元。\n1-8月，全市重点项目完成投资297.4亿元。\n',
        '环城水系项目总投资80亿元。北岸快速路项目总投资30亿元。\n',
        '东城区8个重点项目开工。西城区9个重点项目开工。\n',
        '第一批12个重点旅游城市已经公布，第二批13个重点旅游城市正在评审。\n',
      ],
    },
  },
  check: (draft, claims) =>
    claimFindings(
      draft,
      claims.filter((claim) => slipOf(draft, claim) === null),
      ['repeat'],
    ),
};
