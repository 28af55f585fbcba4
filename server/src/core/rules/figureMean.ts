/** 14个项目总投资15.4亿元，平均每个1.3亿元. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureMean: Rule = {
  meta: {
    id: 'figure-mean',
    title: { zh: '平均数与数字不符', en: 'An average does not compute' },
    doc: {
      zh: '“多少个项目，总投资多少，平均每个多少”，总数÷个数应等于所写的平均数，单位自动换算（亿元÷个、万亩÷宗、万吨÷公顷）。户均、人均、县均、月均、每宗、每户同理。总数和个数须紧挨在前面，或者与平均数同名；写明“按80万常住人口计算”的，按所写的数核对。人均可支配收入、人均地区生产总值等抽样调查或者按年均人口计算的，以及补助标准，不核对。',
      en: 'In “n projects, T in all, x each on average” T÷n has to give x; units are converted (亿元÷个, 万亩÷宗, 万吨÷公顷). 户均, 人均, 县均, 月均, 每宗, 每户 likewise. The total and the count have to stand right before, or to bear the name of the average; 按80万常住人口计算 says by what to divide. What is surveyed or divided by another population (income or GDP per head), and rates of aid, are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '新入库项目14个，计划总投资15.4亿元，平均每个<|1.3亿元|>。',
        '审批重点项目用地188宗，面积5.15万亩，平均每宗<|247亩|>。',
        '全县接待游客5.04万人次，实现旅游综合收入1612.8万元，人均花费<|302元|>。',
        '抽调干部18人，组成六个督查组，每组<|4人|>。',
        '全县财政收入36亿元，按45万常住人口计算，人均财政收入<|80000元|>。',
        '后三个季度还要完成12.89亿元，平均每季度<|3.4亿元|>。',
        '夏粮总产量12627万吨，播种面积27557千公顷，平均每公顷<|4852公斤|>。',
      ],
      good: [
        '新入库项目14个，计划总投资15.4亿元，平均每个1.1亿元。',
        '审批重点项目用地188宗，面积5.15万亩，平均每宗274亩。',
        '全县接待游客5.04万人次，实现旅游综合收入1612.8万元，人均花费320元。',
        '夏粮总产量12627万吨，播种面积27557千公顷，平均每公顷4582公斤。',
        '全县常住人口45.2万人，地区生产总值312亿元，人均地区生产总值68817元。',
        '带动农户1200户，投入资金3600万元，户均增收3200元。',
        '对86户困难家庭发放救助金，每户补助1500元，共计发放12.9万元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['mean']),
};
