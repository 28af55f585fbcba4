/** *县, XX, ××亿元. */
import type { Rule } from './rule.ts';

export const textPlaceholder: Rule = {
  meta: {
    id: 'text-placeholder',
    title: { zh: '占位符没有填写', en: 'A placeholder is left' },
    doc: {
      zh: '定稿里不应留下待填的占位：*县、XX、某某、××亿元、20XX年、____、〔待填〕（通行做法）。型号和乘号（XXL、2×300MW）不报。',
      en: 'A final draft has nothing left to fill in: *县, XX, 某某, ××亿元, 20XX年, ____, 〔待填〕 (practice). Model names and multiplication signs (XXL, 2×300MW) are left alone.',
    },
    severity: 'information',
    examples: {
      bad: [
        '刚才，市发改委、<|*县|>、<|*区|>作了发言。',
        '积极争取专项债券资金<|××|>亿元，推动<|XX|>项目开工。',
        '<|20XX年|>，全市安排重点项目286项。',
      ],
      good: ['安装2×300MW机组。', '刚才，市发改委、青禾县、望川区作了发言。'],
    },
  },
  *check({ placeholders }) {
    for (const { start, end, text } of placeholders) {
      yield {
        start,
        end,
        message: { zh: `占位符“${text}”没有填写`, en: `The placeholder ${text} is not filled in` },
      };
    }
  },
};
