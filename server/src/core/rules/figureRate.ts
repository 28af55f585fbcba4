/** 94项已开工81项，开工率96.2%. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureRate: Rule = {
  meta: {
    id: 'figure-rate',
    title: { zh: '开工率、办结率等与数字不符', en: 'A rate does not compute' },
    doc: {
      zh: '“94项已开工81项，开工率百分之几”：前面两个同单位的数相除，应等于所写的比率。开工率、竣工率、办结率、整改率、兑付率等都按名称中的动词去找分子。没有写出两个数的比率（失业率4.1%）不核对。',
      en: 'In “of 94, 81 have begun: rate p%” the two counts have to give p. The numerator is found by the verb in the rate’s name (开工率, 办结率, 整改率). A rate whose two counts are not written (失业率4.1%) is left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '今年计划新开工项目94项，已开工81项，开工率<|96.2%|>。',
        '共受理诉求165件，按期办结137件，按期办结率为<|88.0%|>。',
      ],
      good: [
        '今年计划新开工项目94项，已开工81项，开工率86.2%。',
        '共受理诉求2,347件，办结2,219件，办结率94.5%，满意率98.2%。',
        '城镇登记失业率4.1%，森林覆盖率54.1%。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['rate']),
};
