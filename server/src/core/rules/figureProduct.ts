/** 每亩补助120元，面积3.5万亩，共补助420万元. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureProduct: Rule = {
  meta: {
    id: 'figure-product',
    title: { zh: '单价乘数量与总额不符', en: 'Price times count is not the sum' },
    doc: {
      zh: '“每亩补助甲元，面积乙亩，共补助丙元”“采购甲套，单价乙元，合同金额丙元”，单价乘数量应等于总额。三个数要挨着写；写明最高、累计、按比例分担、另计的不核对；按月的标准乘十二个月，不符的只作提示。',
      en: 'In “A yuan for each mu, B mu, C yuan in all” A times B has to be C. The three numbers have to stand side by side; caps, sums over several years, shared costs and what is settled apart are left alone. A rate by the month is taken twelve times, and is no more than a hint.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '冬小麦统防统治每亩补助15元，作业面积8.4万亩，共补助<|162万元|>。',
        '购置课桌椅2600套，单价350元，合同金额<|81万元|>。',
        '对新购公交车每台补贴20万元。去年更新公交车85台，据此兑付补贴资金<|1070万元|>。',
      ],
      good: [
        '冬小麦统防统治每亩补助15元，作业面积8.4万亩，共补助126万元。',
        '购置课桌椅2600套，单价350元，合同金额91万元。',
        '每亩最高补助900元，全县建成1.2万亩，实际兑付补助资金860万元。',
        '每公里投资约700万元，全长28公里，征地费用另计，总投资2.4亿元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['product']),
};
