/** 全市共有项目39个，其中新开工49个. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figurePart: Rule = {
  meta: {
    id: 'figure-part',
    title: { zh: '部分大于整体', en: 'A part exceeds its whole' },
    doc: {
      zh: '“甲，其中乙”“甲（含乙）”，乙不应大于甲。只比较同单位、同一句里的数；均数、单产、增减额不比。',
      en: 'In “A, of which B” and “A (with B)” B is no more than A. Only numbers of one unit in one sentence are compared; means, yields and amounts of change are not.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '全市在建项目39个，其中今年新开工<|49个|>。',
        '商品房销售面积52.63万平方米，其中住宅<|543.4万平方米|>。',
      ],
      good: [
        '全市在建项目39个，其中今年新开工4个。',
        '夏粮单产每公顷4582公斤，其中冬小麦4902公斤。',
        '城镇居民人均收入28322元，其中工资性收入18322元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['part-le-whole', 'nested']),
};
