/** 由第11位，前移到第6位，前移4个位次; 由多到少排列：大气80件，水86件. */
import { claimFindings } from './claimFinding.ts';
import type { Rule } from './rule.ts';

export const figureRanking: Rule = {
  meta: {
    id: 'figure-ranking',
    title: { zh: '名次、排序与数字不符', en: 'A rank or an order does not hold' },
    doc: {
      zh: '名次提升，位次数应变小；“前移几个位次”应等于两个名次之差；写明“由高到低”“由多到少”的，后一个数不应大于前一个数（相等可以），“由低到高”反之；“最多的是甲，达……；其次是乙”，乙不应多于甲；“居前三位的分别……”既非由高到低也非由低到高的，作为提示。“名次连年上升，某年第几位，某年第几位”的，逐年看。没有写明顺序的列举不核对。',
      en: 'A better rank is a smaller number; 前移n个位次 is the difference of the two ranks; where 由高到低 or 由多到少 announces an order no number may exceed the one before it (equal ones may), and the other way round for 由低到高; what is second (其次是) may not exceed the first; the values of 居前三位的…分别 that run neither down nor up are pointed out. Where 名次连年上升 is followed by the ranks of the years, they are followed year by year. Lists without such words are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '在两次观摩中，我县由第11位前移到第6位，前移<|4个|>位次。',
        '综合排名由第14位提升到<|第17位|>。',
        '考核名次逐年提升，2022年第九位，2023年第六位，2024年<|第七位|>。',
        '按类型由多到少排列：大气80件，占44.2%；水66件，占36.5%；噪声<|75件|>，占19.3%。',
        '五个片区开工率由高到低依次为96%、88%、<|91%|>、75%和70%。',
      ],
      good: [
        '在两次观摩中，我县由第11位前移到第6位，前移5个位次。',
        '综合排名由第14位提升到第11位。',
        '综合排名由第11位下滑到第14位。',
        '按类型由多到少排列：大气80件，占44.2%；水66件，占36.5%；噪声66件，占19.3%。',
        '增速居前三位的是东城、西城和南城，税收分别为5亿元、9亿元和3亿元。',
      ],
    },
  },
  check: (draft, claims) => claimFindings(draft, claims, ['ranking']),
};
