/** 增长-8.92%: a fall that is called growth. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralNegative: Rule = {
  meta: {
    id: 'text-numeral-negative',
    title: { zh: '负增长的写法', en: 'Growth with a minus' },
    doc: {
      zh: '减少了就写“下降8.92%”，不写“增长-8.92%”；“下降-3%”方向说了两遍（通行做法）。“增速为-3%”给的是增速的值，不报。',
      en: 'A fall is 下降8.92%, not 增长-8.92%; 下降-3% says the direction twice (practice). 增速为-3% gives the value of a rate and is left alone.',
    },
    severity: 'hint',
    examples: {
      bad: ['完成投资100.66亿元，同比<|增长-8.92%|>。', '工业用电量<|下降-3%|>。'],
      good: ['完成投资100.66亿元，同比下降8.92%。', '投资增速为-8.92%，GDP增长5%-6%。'],
    },
  },
  check: (draft) =>
    formFindings(draft, 'negative', ({ text, better }) => ({
      zh: `“${text}”宜写“${better[0]}”`,
      en: `${text} is better written ${better[0]}`,
    })),
};
