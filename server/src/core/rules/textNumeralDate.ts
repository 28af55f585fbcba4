/** 二〇〇八年8月8日: one date in two scripts. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralDate: Rule = {
  meta: {
    id: 'text-numeral-date',
    title: { zh: '日期混用两种数字', en: 'A date in two scripts' },
    doc: {
      zh: '一个日期、一个年代只用一种数字：“2008年8月8日”或者“二〇〇八年八月八日”，不写“二〇〇八年8月8日”“2008年八月”；“20世纪80年代”不写“二十世纪80年代”（GB/T 15835—2011 5.3）。农历日期（2024年八月十五、农历）、“六七月间”不报。',
      en: 'One date has one script: 2008年8月8日 or 二〇〇八年八月八日, not 二〇〇八年8月8日; 20世纪80年代 and not 二十世纪80年代 (GB/T 15835—2011 5.3). Dates of the lunar calendar and 六七月间 are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '<|二〇〇八年8月8日|>开工建设。',
        '<|2024年八月|>底前全部完成。',
        '<|8月十五日|>召开现场会，<|九月1日|>起施行。',
        '始建于<|二十世纪80年代|>。',
      ],
      good: [
        '2008年8月8日开工建设，二〇〇九年八月八日竣工。',
        '始建于20世纪80年代，重修于二十世纪九十年代。',
        '农历2024年八月十五，2010年六七月间。',
      ],
    },
  },
  check: (draft) =>
    formFindings(draft, 'date', ({ text, better }) => ({
      zh: `“${text}”混用了两种数字，应写“${better[0]}”`,
      en: `${text} is in two scripts: write ${better[0]}`,
    })),
};
