/** 2O24年, 二OO九年, 二零二四年: signs that only look like zero. */
import { findingForAll, formFindings, formsOf, placesOf } from './numeralFormFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const textNumeralZero: Rule = {
  meta: {
    id: 'text-numeral-zero',
    title: { zh: '年份里的“〇”写错', en: 'A zero that is none in a year' },
    doc: {
      zh: '年份用阿拉伯数字写“0”，用汉字写“〇”（GB/T 15835—2011 5.2.5）。字母“O”冒充零（2O24年、二OO九年）是错字，逐处报；汉字年份写“零”“○”“0”（二零二四年、二○○九年）十分常见，一篇只提示一次，一次改完。“一百零八”等计量的“零”不报。',
      en: 'A year has 0 in Arabic digits and 〇 in Han ones (GB/T 15835—2011 5.2.5). The letter O for a zero (2O24年, 二OO九年) is an error and reported each time; 零, ○ and 0 among Han digits (二零二四年) are common, so a draft is told once, as a hint. The 零 of amounts is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: ['<|2O24年|>工作总结。', '<|二OO九年|>以来，<|二零一九|>年最好，二零二〇年次之。'],
      good: [
        '2024年工作总结。',
        '二〇〇九年以来，二〇一九年最好。',
        '全镇一百零八户，增长零点八倍。',
      ],
    },
  },
  *check(draft): Iterable<RuleFinding> {
    yield* formFindings(
      draft,
      'zero-letter',
      ({ text, better }) => ({
        zh: `“${text}”里的字母O应是零：“${better[0]}”`,
        en: `The letter O in ${text} should be a zero: ${better[0]}`,
      }),
      true,
    );
    const forms = formsOf(draft, 'zero-sign');
    const found = findingForAll(placesOf(forms), {
      message: {
        zh: `汉字年份的零宜写“〇”（全文${forms.length}处）：“${forms[0]?.better[0] ?? ''}”`,
        en: `The zero of a year in Han digits is 〇 (${forms.length} place(s)): ${forms[0]?.better[0] ?? ''}`,
      },
      also: { zh: '这里的零也不是“〇”', en: 'No 〇 here either' },
      fix: { zh: '全部改为“〇”', en: 'Change all to 〇' },
    });
    for (const one of found) yield { ...one, severity: 'hint' };
  },
};
