/**
 * Finds years that do not go with the plan, the congress or the event that they stand beside:
 * “十三五”时期（2016—2021年）, 2016年党的十九大, 2021年是建党90周年.
 */
import { congressYears, events, planStarts } from '../lexicon/knownYears.ts';
import type { DateFault } from '../model/calendar.ts';

/** The faults of a paragraph in text order, spans relative to it. Every pattern is of bounded length. */
export function readKnownYears(text: string): readonly DateFault[] {
  return [
    ...ofPlans(text),
    ...ofPlanEnds(text),
    ...ofCongresses(text),
    ...ofAnniversaries(text),
  ].sort((a, b) => a.start - b.start);
}

/** “十三五”时期（2016—2020年）. */
function* ofPlans(text: string): Iterable<DateFault> {
  for (const match of text.matchAll(PLAN_IN_BRACKETS)) {
    const { plan = '', from, to, years = '' } = match.groups ?? {};
    const first = planStarts[plan];
    if (first === undefined || (Number(from) === first && Number(to) === first + 4)) continue;
    const start = match.index + match[0].length - years.length;
    yield faultAt(start, start + years.length, plan, first);
  }
}

const PLAN = '(?<plan>十[一二三四五]五|十五|[一二三四五六七八九]五)';
/** Not 自“十二五”到“十四五”（2011—2025年）, whose years are those of all. */
const PLAN_IN_BRACKETS = new RegExp(
  `(?<![到至—－-])[“"]${PLAN}[”"](?:时期|期间|规划)?[（(](?<years>(?<from>\\d{4})年?[-－—–~～至]{1,2}(?<to>\\d{4})年?)`,
  'g',
);

/** 2020年是“十三五”收官之年, 2021年是“十四五”开局之年. */
function* ofPlanEnds(text: string): Iterable<DateFault> {
  for (const match of text.matchAll(PLAN_END)) {
    const { year = '', plan = '', end = '' } = match.groups ?? {};
    const first = planStarts[plan];
    const meant = first === undefined ? Number(year) : first + (FIRST.test(end) ? 0 : 4);
    if (first === undefined || meant === Number(year)) continue;
    yield faultAt(match.index, match.index + year.length + 1, plan, first);
  }
}

const PLAN_END = new RegExp(
  `(?<year>\\d{4})年(?:，|,)?(?:既?是|为)[“"]?${PLAN}[”"]?(?:规划|时期)?(?:实施)?的?(?<end>开局|起步|启动|收官|收尾|最后一|第一)(?:之)?年`,
  'g',
);
const FIRST = /开局|起步|启动|第一/;

function faultAt(start: number, end: number, plan: string, first: number): DateFault {
  return {
    start,
    end,
    reason: {
      zh: `“${plan}”是${first}—${first + 4}年`,
      en: `${plan} is ${first} to ${first + 4}`,
    },
  };
}

/** 2017年党的十九大. */
function* ofCongresses(text: string): Iterable<DateFault> {
  for (const match of text.matchAll(CONGRESS)) {
    const { year = '', congress = '' } = match.groups ?? {};
    const held = congressYears[congress];
    if (held === undefined || held === Number(year)) continue;
    yield {
      start: match.index,
      end: match.index + year.length + 1,
      reason: { zh: `党的${congress}在${held}年`, en: `${congress} was held in ${held}` },
    };
  }
}

const CONGRESS =
  /(?<year>\d{4})年(?:\d{1,2}月)?(?:召开的?|胜利召开的?)?党的(?<congress>十[二三四五六七八九]大|二十大)(?!以来|以后|之后|精神|报告)/g;

/** 2021年是建党100周年. */
function* ofAnniversaries(text: string): Iterable<DateFault> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const { year = '', event = '', count = '' } = match.groups ?? {};
    const [, first] = events.find(([name]) => name.test(event)) ?? [];
    if (first === undefined || Number(year) - first === Number(count)) continue;
    const end = match.index + match[0].length;
    const years = Number(year) - first;
    yield {
      start: end - `${count}周年`.length,
      end,
      reason: {
        zh: `${year}年是${first}年以来的${years}周年`,
        en: `${year} is ${years} years after ${first}`,
      },
    };
  }
}

const ANNIVERSARY =
  /(?<year>\d{4})年(?:，|,)?(?:正值|恰逢|适逢|迎来|是|为)(?:我们)?(?<event>[\p{Script=Han}]{2,16}?)(?<count>\d{1,3})周年/gu;
