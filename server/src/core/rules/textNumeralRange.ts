/** 5～95%, 9～16亿元: a range whose first number lacks its sign or magnitude. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralRange: Rule = {
  meta: {
    id: 'text-numeral-range',
    title: { zh: '数值范围前一个数缺符号', en: 'A range without its first sign' },
    doc: {
      zh: '表示数值范围，前后两个数的单位相同时可以省去前一个，但不能有歧义；百分号和“万”“亿”不能省：“9亿～16亿元”不写“9～16亿元”，“63%～68%”不写“63～68%”（GB/T 15835—2011 5.1.3）。计量单位只写一次（100～150公斤、3-4个月）合规，不报；用“至”“到”连接的（5至10万人）和连接号的式样（-、—、～）也不报。',
      en: 'In a range the first unit may be left out where nothing becomes ambiguous; % and 万, 亿 may not: 9亿～16亿元 and not 9～16亿元, 63%～68% and not 63～68% (GB/T 15835—2011 5.1.3). A unit written once (100～150公斤, 3-4个月) is right; ranges with 至 or 到 and the shape of the dash are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '投资增速力争达到<|5～6%|>。',
        '项目总投资<|9～16亿|>元。',
        '预计带动就业<|5-10万|>人。',
      ],
      good: [
        '投资增速力争达到5%～6%，项目总投资9亿～16亿元，带动就业5万-10万人。',
        '每户补助100～150公斤化肥，工期3-4个月，1-7月完成投资3亿元。',
        '2016-2020年累计下降18%，占比由5%提高到6%，带动就业5至10万人。',
      ],
    },
  },
  check: (draft) =>
    formFindings(draft, 'range', ({ text, better }) => ({
      zh: `“${text}”的前一个数缺少符号，易生歧义，应写“${better[0]}”`,
      en: `The first number of ${text} lacks its sign: write ${better[0]}`,
    })),
};
