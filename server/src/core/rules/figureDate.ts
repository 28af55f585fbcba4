/** 2月30日, 1-13月, 第五季度; 11月18日至14日. */
import type { Draft } from '../model/draft.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const figureDate: Rule = {
  meta: {
    id: 'figure-date',
    title: { zh: '日期、年份有误', en: 'A date or a year is wrong' },
    doc: {
      zh: '月份在1—12之间，日不超过当月天数（2月以写明的年份定平年、闰年，没写年份的按29天），季度在一至四之间，年份写四位（GB/T 15835），时刻不过24时；日期后写的星期、季度后写的月份应当相合；写明起止的，止期不早于起期；五年规划（“十四五”、第十四个五年规划）、党的代表大会和中央全会、建党建国等周年，与写在一起的年份应当相合；“三年行动方案（2023—2025年）”的年数应合起止，首尾都算、只算一头都可以。“11月至次年2月”跨年的不报，“工期18月”“36月龄”不是月份的不报。',
      en: 'Months go from 1 to 12, days to the end of their month (29 in February where no year is written), quarters to four, years have four digits, hours end at 24; the weekday behind a date and the months behind a quarter have to fit; a stretch does not end before it begins; five-year plans, Party congresses, plenums and anniversaries go with the year beside them; 三年行动方案（2023—2025年） has as many years as it says, both ends counted or one. Stretches into the next year (11月至次年2月) and lengths of time (工期18月) are left alone.',
    },
    severity: 'warning',
    examples: {
      bad: [
        '普查登记到<|2月30日|>结束。',
        '专项督查于<|2023年2月29日|>启动。',
        '<|6月31日|>前全部完工。',
        '1-<|13月|>，完成投资25亿元。',
        '<|第五季度|>再开一次推进会。',
        '督查组于<|11月18日至14日|>到现场核查。',
        '<|2020—2016年|>累计投入3亿元。',
        '<|202022年|>8月16日开工。',
        '“十三五”时期（<|2016—2021年|>）累计投入3亿元。',
        '<|2019年|>是“十三五”规划收官之年。',
        '<|2018年|>党的十九大召开。',
        '2021年是中国共产党成立<|90周年|>。',
        '党的十九大于<|2018年|>10月召开。',
        '特色产业发展五年规划（<|2021—2029年|>）已经印发。',
        '到“十四五”末（<|2024年|>），城镇化率达到62%。',
        '会议定于2023年9月8日（<|星期四|>）召开。',
        '二季度（<|4—7月|>）新签约项目31个。',
      ],
      good: [
        '自“十二五”到“十四五”（2011—2025年），城镇化率提高21.6个百分点。',
        '普查登记到2月29日结束。',
        '会议定于2023年9月8日（星期五）召开。',
        '二季度（4—6月）新签约项目31个，前三季度（1—9月）82个，一、二季度（1—6月）51个。',
        '采暖期为11月至次年3月。',
        '督查组于11月14日至18日到现场核查。',
        '总工期18月。',
        '出栏36月龄肉牛210头。',
        '2016—2020年累计投入3亿元。',
        '进度为1.13月。',
        '“十三五”时期（2016—2020年）累计投入3亿元。',
        '2020年是“十三五”规划收官之年。',
        '2021年是中国共产党成立100周年。',
        '2018年党的十九大精神宣讲进入社区。',
        '水系治理三年行动方案（2022—2025年）已经印发。',
        '“十四五”期间（2021—2023年）累计投入3亿元。',
      ],
    },
  },
  check,
};

function* check({ dateFaults }: Draft): Iterable<RuleFinding> {
  for (const { start, end, reason } of dateFaults) yield { start, end, message: reason };
}
