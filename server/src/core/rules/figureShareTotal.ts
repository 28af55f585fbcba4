/** 三次产业占比分别为3.8%、80.9%和25.3%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureShareTotal: Rule = {
  meta: {
    id: 'figure-share-total',
    title: { zh: '份额合计不是 100%', en: 'The shares do not add up to 100%' },
    doc: {
      zh: '明示为全部构成的一串份额（三次产业占比、投资结构、资金分布），相加应为 100%；各项四舍五入，每项允许差半个末位。非此即彼的两项（税收和非税收入）、以“其他”收尾的构成，也应合成 100%。没有说明是全部的份额不报。',
      en: 'Shares that are said to be the whole structure (三次产业占比, 结构, 分布) add up to 100%, half a unit of the last place allowed for each. So do two that deny each other (税收, 非税收入) and a structure that ends with 其他. Shares that may leave something out are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '三次产业占比分别为3.8%、80.9%和<|25.3%|>。',
        '到位资金在三次产业中的分布为2.7%、74%和<|33.3%|>。',
      ],
      good: [
        '三次产业占比分别为3.8%、80.9%和15.3%。',
        '到位资金在三次产业中的分布为2.7%、74%和23.3%。',
        '东部、中部、西部分别占39.9%、25.8%和27.1%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['shares-100']),
};
