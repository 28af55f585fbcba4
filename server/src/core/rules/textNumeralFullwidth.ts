/** ３０个, ７．５%: digits of the width of a Han character. */
import { findingForAll, formsOf, placesOf } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralFullwidth: Rule = {
  meta: {
    id: 'text-numeral-fullwidth',
    title: { zh: '全角数字', en: 'Full-width digits' },
    doc: {
      zh: '阿拉伯数字和小数点用半角（GB/T 15835—2011 5.1.5 的书写格式，通行做法）。旧稿常整篇用全角，所以一篇只提示一次，一次改完；序号不算。',
      en: 'Digits and decimal points are half-width (GB/T 15835—2011, practice). Old texts have full-width ones throughout, so a draft is told once, and one change puts all of them right; section markers do not count.',
    },
    severity: 'hint',
    examples: {
      bad: ['全市安排重点项目<|８０９|>项，完成投资５７５．７亿元，占７９．６%。'],
      good: ['全市安排重点项目809项，完成投资575.7亿元，占79.6%。', '力争到二〇三〇年翻一番。'],
    },
  },
  check(draft) {
    const forms = formsOf(draft, 'fullwidth');
    return findingForAll(placesOf(forms), {
      message: {
        zh: `全文有${forms.length}处全角数字，宜用半角`,
        en: `Full-width digits in ${forms.length} place(s); half-width ones are usual`,
      },
      also: { zh: '也是全角数字', en: 'Full-width as well' },
      fix: { zh: '全部改为半角', en: 'Change all to half-width' },
    });
  },
};
