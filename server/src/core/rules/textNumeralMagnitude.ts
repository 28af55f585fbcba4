/** 3千人, 3亿4500万元: magnitudes that do not go with Arabic digits. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralMagnitude: Rule = {
  meta: {
    id: 'text-numeral-magnitude',
    title: { zh: '阿拉伯数字后的数位词不当', en: 'A magnitude that does not go with digits' },
    doc: {
      zh: '阿拉伯数字后只可以用“万”“亿”作单位，不用“十、百、千、百万、千万、十亿”；一个数也不分两级混写：写“3000人”“3.5万”“1300万”“3.45亿元”，不写“3千人”“3万5千”“1千3百万”“3亿4500万元”（GB/T 15835—2011 5.3）。“千”是单位词头的（5千米、30千瓦、10千伏）和统计上的“千公顷”不报；全用汉字的（三千人、三亿四千五百万）不报。',
      en: 'Behind Arabic digits only 万 and 亿 may stand, and one of them at a time: 3000人, 3.5万, 3.45亿元, and not 3千人, 3万5千, 3亿4500万元 (GB/T 15835—2011 5.3). 千 as a prefix of a unit (5千米, 30千瓦) and the 千公顷 of statistics are left alone, and so are numbers all in Han numerals.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '新增就业<|3千|>人，惠及群众<|3万5千|>人。',
        '下达专项资金<|3亿4500万|>元。',
        '年产葡萄酒<|7千|>吨，实现产值<|5百万|>元。',
      ],
      good: [
        '新增就业3000人，惠及群众3.5万人，下达专项资金3.45亿元。',
        '管线长5千米，装机30千瓦，新建110千伏变电站一座。',
        '搬迁三千人，投入三亿四千五百万元。',
        '夏粮播种面积116千公顷。',
      ],
    },
  },
  check: (draft) =>
    formFindings(draft, 'magnitude', ({ text, better }) => ({
      zh: `“${text}”混用了数位词：阿拉伯数字后只用一个“万”或“亿”，应写“${better[0]}”`,
      en: `Only one 万 or 亿 goes with digits; ${text} is ${better[0]}`,
    })),
};
