/** 09年度, 98年8月: years with two digits. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralYear: Rule = {
  meta: {
    id: 'text-numeral-year',
    title: { zh: '年份没有写全', en: 'A year with two digits' },
    doc: {
      zh: '公历年份写四位数，不简写：“2009年度”，不写“09年度”（GB/T 15835—2011）。只报看得出是年份的：“09年”“98年8月”“10年上半年”“12年底”；“历时10年”“近20年来”“80年代”不报。',
      en: 'A year has its four digits: 2009年度, not 09年度 (GB/T 15835—2011). Reported only where nothing but a year can be meant: 09年, 98年8月, 10年上半年, 12年底; 历时10年, 近20年来 and 80年代 are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '<|09年|>度财政预算执行情况。',
        '该项目<|98年|>8月开工，<|12年|>底竣工。',
        '<|08年|>以来，全县交通条件明显改善。',
      ],
      good: [
        '2009年度财政预算执行情况。',
        '历时10年建成，近20年来发展很快，承包期延长30年。',
        '坚守30年初心不改，有20年底蕴的老字号，上世纪80年代建成。',
        '2016—20年规划，1998年8月开工。',
      ],
    },
  },
  check: (draft) =>
    formFindings(draft, 'year', ({ text, better }) => ({
      zh: `年份应写全：“${text}”写作“${better[0]}”`,
      en: `Write the year in full: ${better[0]}`,
    })),
};
