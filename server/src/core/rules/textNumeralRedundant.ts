/** 日均每天, 时速每小时: for each, twice. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralRedundant: Rule = {
  meta: {
    id: 'text-numeral-redundant',
    title: { zh: '“每”字重复', en: 'Each said twice' },
    doc: {
      zh: '“日均”就是平均每天，“时速”就是每小时的速度，不再说“日均每天”“时速每小时”“每年年均”“平均人均”（语法通则）。',
      en: '日均 is for each day and 时速 for each hour: 日均每天, 时速每小时, 每年年均 and 平均人均 say it twice (grammar).',
    },
    severity: 'hint',
    examples: {
      bad: ['展馆<|日均每天|>接待1500人。', '列车<|时速每小时|>350公里。'],
      good: ['展馆日均接待1500人。', '列车时速350公里，每天开行8列。'],
    },
  },
  check: (draft) =>
    formFindings(draft, 'redundant', ({ text, better }) => ({
      zh: `“${text}”重复，写“${better[0]}”即可`,
      en: `${text} says it twice: ${better[0]} will do`,
    })),
};
