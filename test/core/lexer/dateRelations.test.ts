/** What stands beside a date and has to fit it. */
import { describe, expect, it } from 'vitest';
import { readCalendarDates } from '../../../server/src/core/lexer/calendarDates.ts';
import { readDateRelations } from '../../../server/src/core/lexer/dateRelations.ts';

/** 2021—2025年 is what has to fit, 十四五 what it stands beside. */
function relationsIn(text: string): readonly string[] {
  return readDateRelations(text, readCalendarDates(text, []), []).map(
    ({ start, end, of, holds, working }) =>
      `${text.slice(of.start, of.end)}|${text.slice(start, end)} ${holds ? 'holds' : 'violated'} ${working}`,
  );
}

describe('a relation of dates', () => {
  it.each<[string, string, string]>([
    ['a plan', '“十四五”时期（2021—2025年），', '“十四五”|2021—2025年 holds 十四五=2021—2025年'],
    [
      'a plan a year off',
      '“十三五”期间(2015-2019年)',
      '“十三五”|2015-2019年 violated 十三五=2016—2020年',
    ],
    [
      'a plan without marks',
      '十四五规划（2021—2026年）',
      '十四五|2021—2026年 violated 十四五=2021—2025年',
    ],
    [
      'a plan by its ordinal',
      '第十三个五年规划（2016—2021年）',
      '第十三个五年|2016—2021年 violated 十三五=2016—2020年',
    ],
    [
      'a plan’s last year',
      '2025年是“十四五”规划收官之年',
      '“十四五”|2025年 holds 十四五=2021—2025年',
    ],
    [
      'a plan’s last year behind it',
      '到“十四五”末（2024年），',
      '“十四五”|2024年 violated 十四五=2021—2025年',
    ],
    [
      'a plan’s first year behind it',
      '“十四五”开局之年（2021年）',
      '“十四五”|2021年 holds 十四五=2021—2025年',
    ],
    [
      'years of a plan',
      '养老服务三年行动计划（2022—2024年）',
      '三年行动计划|2022—2024年 holds 2022—2024=2~3年',
    ],
    [
      'both ends counted or one',
      '《水系治理三年行动方案》（2022—2025年）',
      '三年行动方案|2022—2025年 holds 2022—2025=3~4年',
    ],
    [
      'too many years',
      '特色产业发展五年规划（2021—2029年）',
      '五年规划|2021—2029年 violated 2021—2029=8~9年',
    ],
    [
      'years before the plan',
      '2021—2025年三年行动计划',
      '三年行动计划|2021—2025年 violated 2021—2025=4~5年',
    ],
    ['a congress', '2022年10月16日，党的二十大胜利召开', '二十大|2022年 holds 二十大=2022年'],
    [
      'a congress in another year',
      '党的十九大于2016年10月召开',
      '十九大|2016年 violated 十九大=2017年',
    ],
    [
      'a plenum',
      '2023年召开的党的二十届三中全会',
      '二十届三中全会|2023年 violated 二十届三中全会=2024年',
    ],
    ['an anniversary', '2019年，新中国成立70周年，', '2019年|70周年 holds 2019−1949=70周年'],
    ['a weekday', '2024年5月13日（星期一）', '2024年5月13日|星期一 holds 2024.5.13=星期一'],
    ['the months of a quarter', '三季度（7—9月）', '三季度|7—9月 holds 三季度=7—9月'],
  ])('%s', (_, text, telling) => expect(relationsIn(text)).toEqual([telling]));

  it.each([
    ['years of several plans', '自“十二五”到“十四五”（2011—2025年）'],
    ['part of a plan', '“十四五”前三年（2021—2023年）'],
    ['a plan so far', '“十四五”期间（2021—2023年）'],
    ['what was said at a congress', '2018年党的十九大精神宣讲'],
    ['what comes after a congress', '2023年党的二十大召开后的第一年'],
    ['what a plenum decided', '2020年党的十九届四中全会决定'],
    ['what comes before an anniversary', '2020年为建党100周年献礼'],
    ['who prepares one', '2020年，建党100周年庆祝活动筹备组成立'],
    ['a year’s plan', '2023年行动计划（2023—2025年）'],
    ['the time that a plan takes', '用三年时间完成规划（2021—2035年）'],
    ['some years of a plan', '五年规划前三年（2021—2023年）'],
  ])('is none: %s', (_, text) => expect(relationsIn(text)).toEqual([]));
});
