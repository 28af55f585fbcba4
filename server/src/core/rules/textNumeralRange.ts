/** 5～95%, 9～16亿元: a range whose first number lacks its sign or magnitude; 30～20人: one that is turned around. */
import type { Draft } from '../model/draft.ts';
import { formFindings } from './numeralFormFinding.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const textNumeralRange: Rule = {
  meta: {
    id: 'text-numeral-range',
    title: {
      zh: '数值范围前一个数缺符号，或前大后小',
      en: 'A range without its first sign, or turned around',
    },
    doc: {
      zh: '表示数值范围，前后两个数的单位相同时可以省去前一个，但不能有歧义；百分号和“万”“亿”不能省：“9亿～16亿元”不写“9～16亿元”，“63%～68%”不写“63～68%”（GB/T 15835—2011 5.1.3）。计量单位只写一次（100～150公斤、3-4个月）合规，不报；用“至”“到”连接的（5至10万人）和连接号的式样（-、—、～）也不报。范围由小到大写：“30～20人”“8%—5%”应写“20～30人”“5%—8%”（通行做法）；用“至”“到”的，后面写明“之间”“区间”“范围”才看；由高到低的变化（由8%到5%、按8%—5%递减）、比分、算式、时间和位次不报。',
      en: 'In a range the first unit may be left out where nothing becomes ambiguous; % and 万, 亿 may not: 9亿～16亿元 and not 9～16亿元, 63%～68% and not 63～68% (GB/T 15835—2011 5.1.3). A unit written once (100～150公斤, 3-4个月) is right; ranges with 至 or 到 and the shape of the dash are left alone. A range runs upwards (usage): 20～30人 and not 30～20人; with 至 or 到 only where 之间, 区间 or 范围 follows. What goes down on purpose (由8%到5%, 递减), scores, sums, times and ranks are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '投资增速力争达到<|5～6%|>。',
        '项目总投资<|9～16亿|>元。',
        '预计带动就业<|5-10万|>人。',
        '每个班组配备<|12～8人|>。',
        '手续费在<|3%至2%|>的区间内浮动。',
      ],
      good: [
        '投资增速力争达到5%～6%，项目总投资9亿～16亿元，带动就业5万-10万人。',
        '每户补助100～150公斤化肥，工期3-4个月，1-7月完成投资3亿元。',
        '2016-2020年累计下降18%，占比由5%提高到6%，带动就业5至10万人。',
        '补助比例按8%—5%递减，主队以68—52的比分获胜，费率由3%至2%逐年调整。',
      ],
    },
  },
  check,
};

function* check(draft: Draft): Iterable<RuleFinding> {
  yield* formFindings(draft, 'range', ({ text, better }) => ({
    zh: `“${text}”的前一个数缺少符号，易生歧义，应写“${better[0]}”`,
    en: `The first number of ${text} lacks its sign: write ${better[0]}`,
  }));
  yield* formFindings(draft, 'range-order', ({ text, better }) => ({
    zh: `“${text}”前大后小，数值范围应由小到大写“${better[0]}”`,
    en: `${text} is turned around: a range runs upwards, ${better[0]}`,
  }));
}
