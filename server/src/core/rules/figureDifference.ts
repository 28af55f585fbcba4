/** 由45个工作日压缩到28个工作日，压缩了27个工作日. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureDifference: Rule = {
  meta: {
    id: 'figure-difference',
    title: { zh: '差额与数字不符', en: 'A difference does not compute' },
    doc: {
      zh: '“由甲压缩到乙，压缩了丙”“乙与甲相比，增加丙”，两数之差应等于所写的差额。两个数都写在同一句、并且明确对举的才报；“其余”“还差”只在算得拢时列在悬停里。',
      en: 'In “from A to B, C less” and “B against A, C more” the difference has to give C. Reported only where the sentence sets the two against each other; 其余 and 还差 are shown on hover where they compute.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '审批时间由45个工作日压缩到28个工作日，压缩了<|27个工作日|>。',
        '床位由420张增加到700张，增加<|380张|>。',
      ],
      good: [
        '审批时间由45个工作日压缩到28个工作日，压缩了17个工作日。',
        '床位由420张增加到700张，增加280张。',
        '全县56个重点项目已开工37个，还有19个没有开工。',
        '计划新开工94项，已开工81项，比去年同期多6项。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['difference']),
};
