/** .46, 0·46: decimals without their zero or their point. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralDecimal: Rule = {
  meta: {
    id: 'text-numeral-decimal',
    title: { zh: '小数的写法', en: 'A decimal without its zero or its point' },
    doc: {
      zh: '纯小数要写出小数点前定位的“0”，小数点用“.”：“0.46”，不写“.46”“0·46”（GB/T 15835—2011 5.1.2）。表示日期的间隔号（“3·15”晚会、“7·20”暴雨）不报。',
      en: 'A decimal below one has its zero, and the point is “.”: 0.46, not .46 or 0·46 (GB/T 15835—2011 5.1.2). The middle dot of a date (“3·15”晚会) is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: ['同比提高<|.46|>个百分点。', '投资增长<|19·5|>%，比上年快<|0·8|>个百分点。'],
      good: [
        '同比提高0.46个百分点，投资增长19.5%。',
        '吸取“7·20”特大暴雨教训，组织“3·15”宣传。',
        '详见附件1.2和第3.5节。',
      ],
    },
  },
  check: (draft) =>
    formFindings(
      draft,
      'decimal',
      ({ text, better }) => ({
        zh: `小数“${text}”应写“${better[0]}”`,
        en: `Write the decimal ${text} as ${better[0]}`,
      }),
      true,
    ),
};
