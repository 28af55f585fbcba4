/** 由45个工作日压缩到28个工作日，压缩了27个工作日. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureDifference: Rule = {
  meta: {
    id: 'figure-difference',
    title: { zh: '差额与数字不符', en: 'A difference does not compute' },
    doc: {
      zh: '“由甲压缩到乙，压缩了丙”“乙与甲相比，增加丙”，两数之差应等于所写的差额。总数、已办数之后的“其余”“还有几个没有”，计划之后的“超计划”“多建成”，“甲比乙多”“今年某项少了”，按所写的名称去找两个数；“还有百分之几的任务没有完成”与完成率合为一百。同一句里写明对举的报告，隔句按名称取数的降一级，所指不够确定的作为提示。',
      en: 'In “from A to B, C less” and “B against A, C more” the difference has to give C. What is left behind a total and what is done of it, what goes beyond a plan, “A more than B” and “this year’s X is C less” are read by the names that the text gives; what is not done and the completion rate make a hundred. Reported where one sentence sets the two against each other, a step less severe where a number is read from another sentence, as a hint where it is not certain which is meant.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '审批时间由45个工作日压缩到28个工作日，压缩了<|27个工作日|>。',
        '床位由420张增加到700张，增加<|380张|>。',
        '全县56个重点项目中已开工37个，开工率66%，还有<|29个|>没有开工。',
        '计划建成5个，实际建成11个，是计划的2.2倍，多建成<|8个|>。',
        '东区新引进项目34个，西区新引进项目21个，东区比西区多<|23个|>。',
        '截至6月底，项目完成率为76.4%，还有<|33.6%|>的任务没有完成。',
      ],
      good: [
        '审批时间由45个工作日压缩到28个工作日，压缩了17个工作日。',
        '床位由420张增加到700张，增加280张。',
        '全县56个重点项目已开工37个，还有19个没有开工。',
        '计划新开工94项，已开工81项，比去年同期多6项。',
        '小区126个，已完成87个，正在施工20个，其余29个。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['difference']),
};
