/** 翻2番: a word that is written in Han. */
import { formFindings } from './numeralFormFinding.ts';
import type { Rule } from './rule.ts';

export const textNumeralDoubling: Rule = {
  meta: {
    id: 'text-numeral-doubling',
    title: { zh: '翻番的写法', en: 'A doubling in digits' },
    doc: {
      zh: '“翻一番、翻两番”是定型的说法，用汉字，不写“翻2番”（GB/T 15835—2011 4.2.3，通行做法）。',
      en: '翻一番, 翻两番 are set words and written in Han: not 翻2番 (GB/T 15835—2011 4.2.3, practice).',
    },
    severity: 'hint',
    examples: {
      bad: ['到2030年，全县旅游收入翻<|2|>番。'],
      good: ['到2030年，全县旅游收入翻两番。', '旅游收入翻了一番，是2020年的2倍。'],
    },
  },
  check: (draft) =>
    formFindings(
      draft,
      'doubling',
      ({ text, better }) => ({
        zh: `“翻${text}番”宜写“翻${better[0]}番”`,
        en: `翻${text}番 is written 翻${better[0]}番`,
      }),
      true,
    ),
};
