/** 1-10月完成年度计划的97.2%，超过时间进度23.8个百分点. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureProgress: Rule = {
  meta: {
    id: 'figure-progress',
    title: { zh: '与时间进度之差不符', en: 'The distance from the schedule does not compute' },
    doc: {
      zh: '“1-10月完成年度计划的百分之几，超过时间进度几个百分点”：时间进度按已过的月数除以 12 计算（通行做法），与完成率之差应等于所写的百分点。文中没有写明几月的不核对。',
      en: 'In “p% of the year’s plan by October, r points ahead of schedule” the schedule is the months passed over twelve (practice), and its distance from p has to give r. Left alone where the text does not say the month.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '1-10月，全市完成投资629.0亿元，占年度投资计划的97.2%，超过时间进度<|23.8个百分点|>。',
        '上半年，全县完成投资53亿元，占年度计划的58.5%，超序时进度<|5.8个百分点|>。',
      ],
      good: [
        '1-10月，全市完成投资629.0亿元，占年度投资计划的97.2%，超过时间进度13.8个百分点。',
        '上半年，全县完成投资53亿元，占年度计划的58.5%，超序时进度8.5个百分点。',
        '截至目前，全县完成投资53亿元，占年度计划的58.5%，超序时进度5.8个百分点。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['progress']),
};
