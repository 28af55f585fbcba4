/** The years of a plan against how many it says that it has: 三年行动方案（2023—2025年）, 2023—2025年三年行动方案. */
import type { DateRelation } from '../model/calendar.ts';
import { numberIn } from './numerals.ts';

/** The plans of a paragraph that say both, spans relative to it. Every pattern is of bounded length. */
export function* readPlanLengths(text: string): Iterable<DateRelation> {
  for (const pattern of [YEARS_BEHIND, YEARS_BEFORE]) {
    for (const match of text.matchAll(pattern)) {
      const { years = '', plan = '', count = '', from = '', to = '' } = match.groups ?? {};
      const start = match.index + match[0].indexOf(years);
      const at = match.index + match[0].indexOf(plan);
      const between = Number(to) - Number(from);
      if (between < 1) continue;
      yield {
        start,
        end: start + years.length,
        of: { start: at, end: at + plan.length },
        holds: [between, between + 1].includes(numberIn(count)),
        working: `${from}—${to}=${between}~${between + 1}年`,
        reason: {
          zh: `${from}—${to}年是${between + 1}年，与“${count}年”不符`,
          en: `${from} to ${to} are ${between + 1} years`,
        },
      };
    }
  }
}

/** Not 第十四个五年规划, 前三年, 2023年行动计划, nor 用三年时间完成. */
const PLAN =
  '(?<plan>(?<count>[二两三四五六七八九十]|[2-9]|1\\d)年(?:滚动|专项|建设|发展|实施|提升|攻坚|重点|总体|整治|改造|振兴|培育|倍增|行动|工作){0,4}(?:行动|规划|计划|方案|纲要|工程|攻坚战))';
const YEARS = '(?<years>(?<from>(?:19|20)\\d{2})年?[-－—–~～至到]{1,2}(?<to>(?:19|20)\\d{2})年?)';
const YEARS_BEHIND = new RegExp(
  `(?<![\\d第个前后首头近每〇零一二三四五六七八九十])${PLAN}[》”"]?[（(]${YEARS}(?=[）)])`,
  'g',
);
const YEARS_BEFORE = new RegExp(`(?<!\\d)${YEARS}(?<=年)${PLAN}`, 'g');
