/** 二个: before a counter two is 两. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralTwo: Rule = {
  meta: {
    id: 'text-numeral-two',
    title: { zh: '“二”和“两”', en: '二 for 两' },
    doc: {
      zh: '量词前用“两”（两个、两家、两年），序数、分数、小数和多位数里用“二”（第二、百分之二、十二）（语法通则）。旧稿多用“二”，所以本规则默认关闭。',
      en: 'Before a counter two is 两 (两个, 两家); ordinals, fractions and longer numbers have 二 (grammar). Old texts write 二 throughout, so the rule is off unless you set a severity.',
    },
    severity: 'off',
    examples: {
      bad: ['新建<|二|>个车间，引进<|二|>家企业。'],
      good: [
        '新建两个车间，引进两家企业，第二个车间投产，共十二个。',
        '一、二级公路，二手车市场。',
      ],
    },
  },
  check: (draft) =>
    formFindings(
      draft,
      'two',
      () => ({ zh: '量词前的“二”宜写“两”', en: 'Before a counter two is 两' }),
      true,
    ),
};
