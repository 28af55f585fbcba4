/**
 * Reads years that stand beside the plan, the congress or the event that they belong to:
 * “十三五”时期（2016—2020年）, 2017年党的十九大, 2021年是建党100周年.
 */
import { congressYears, events, planStarts } from '../lexicon/knownYears.ts';
import type { DateRelation } from '../model/calendar.ts';
import type { Span } from '../text/span.ts';

/** The relations of a paragraph, spans relative to it. Every pattern is of bounded length. */
export function* readKnownYears(text: string): Iterable<DateRelation> {
  yield* ofPlans(text);
  yield* ofPlanEnds(text);
  yield* ofCongresses(text);
  yield* ofAnniversaries(text);
}

/** Where a named group of a match stands in the text. */
function spanOf(match: RegExpExecArray, name: string): Span {
  const [start = 0, end = start] = match.indices?.groups?.[name] ?? [];
  return { start, end };
}

/** “十三五”时期（2016—2020年）, 第十四个五年规划（2021—2025年）. */
function* ofPlans(text: string): Iterable<DateRelation> {
  for (const match of text.matchAll(PLAN_IN_BRACKETS)) {
    const { from, to, term = '' } = match.groups ?? {};
    const first = planStarts[ordinalOf(match)];
    if (first === undefined) continue;
    const holds = Number(from) === first && Number(to) === first + 4;
    const isSoFar = Number(from) === first && Number(to) > first && Number(to) < first + 4;
    if (isSoFar && term === '期间') continue;
    yield planRelation(match, 'years', first, holds);
  }
}

/** “十四五”, 十四五时期, 第十四个五年规划. */
const PLAN =
  '(?:[“"](?<quoted>十[一二三四五]五|十五|[一二三四五六七八九]五)[”"]|(?<bare>(?<![一二三四五六七八九十])十[一二三四五]五)(?=时期|期间|规划)|第(?<ordinal>十[一二三四五]|[一二三四五六七八九十])个五年(?=规划|计划))';

/** Not 自“十二五”到“十四五”（2011—2025年）, whose years are those of all. */
const PLAN_IN_BRACKETS = new RegExp(
  `(?<![到至和、—－-])(?<plan>${PLAN})(?<term>(?:时期|期间|规划|计划){0,2})[（(](?<years>(?<from>\\d{4})年?[-－—–~～至]{1,2}(?<to>\\d{4})年?)`,
  'dg',
);

/** 十四五, by whichever of its names it is written. */
function ordinalOf({ groups }: RegExpExecArray): string {
  const { quoted, bare, ordinal } = groups ?? {};
  return quoted ?? bare ?? `${ordinal}五`;
}

/** 2020年是“十三五”收官之年, 2021年是“十四五”开局之年; “十四五”收官之年（2025年）, “十四五”末（2025年）. */
function* ofPlanEnds(text: string): Iterable<DateRelation> {
  for (const pattern of [PLAN_END, PLAN_END_BEHIND]) {
    for (const match of text.matchAll(pattern)) {
      const { number, end = '' } = match.groups ?? {};
      const first = planStarts[ordinalOf(match)];
      if (first === undefined) continue;
      const meant = first + (FIRST.test(end) ? 0 : 4);
      yield planRelation(match, 'year', first, meant === Number(number));
    }
  }
}

const END = '(?<end>(?:开局|起步|启动|收官|收尾|最后一|第一)(?:之)?年)';
const PLAN_END = new RegExp(
  `(?<!\\d)(?<year>(?<number>\\d{4})年)(?:，|,)?(?:既?是|为)(?<plan>${PLAN})(?:规划|时期)?(?:实施)?的?${END}`,
  'dg',
);
const PLAN_END_BEHIND = new RegExp(
  `(?<plan>${PLAN})(?:规划|时期)?(?:实施)?的?(?:${END}|期?末)(?:的|[（(])(?<year>(?<number>\\d{4})年)(?=[）)，,、]|$)`,
  'dg',
);
const FIRST = /开局|起步|启动|第一/;

function planRelation(
  match: RegExpExecArray,
  group: string,
  first: number,
  holds: boolean,
): DateRelation {
  const plan = ordinalOf(match);
  return {
    ...spanOf(match, group),
    of: spanOf(match, 'plan'),
    holds,
    working: `${plan}=${first}—${first + 4}年`,
    reason: {
      zh: `“${plan}”是${first}—${first + 4}年`,
      en: `${plan} is ${first} to ${first + 4}`,
    },
  };
}

/** 2017年党的十九大; 2017年10月18日，党的十九大召开; 党的十九大于2017年10月召开; 2024年召开的党的二十届三中全会. */
function* ofCongresses(text: string): Iterable<DateRelation> {
  for (const pattern of CONGRESSES) {
    for (const match of text.matchAll(pattern)) {
      const { number, congress = '' } = match.groups ?? {};
      const held = congressYears[congress];
      if (held === undefined) continue;
      yield {
        ...spanOf(match, 'year'),
        of: spanOf(match, 'congress'),
        holds: held === Number(number),
        working: `${congress}=${held}年`,
        reason: { zh: `党的${congress}在${held}年`, en: `${congress} was held in ${held}` },
      };
    }
  }
}

const NAME =
  '(?<congress>(?:十[二三四五六七八九]|二十)大|(?:十[一六七八九]|二十)届[一二三四五六七]中全会)';
const YEAR = '(?<!\\d)(?<year>(?<number>\\d{4})年)(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:至\\d{1,2}日)?';
const HELD = '(?:胜利|隆重|在北京|在京){0,2}(?:召开|开幕|闭幕|举行)';
const CONGRESSES: readonly RegExp[] = [
  new RegExp(
    `${YEAR}(?:(?:胜利|隆重)?(?:召开|举行)的?)?党的${NAME}(?!(?:胜利)?(?:召开|闭幕)?(?:以来|以后|之后|后)|精神|报告|代表|部署|提出|要求|决定|确定|明确|作出|对)`,
    'dg',
  ),
  new RegExp(`${YEAR}[，,]党的${NAME}${HELD}`, 'dg'),
  new RegExp(`党的${NAME}(?:胜利|隆重)?(?:是)?[在于自]${YEAR}${HELD}`, 'dg'),
];

/** 2021年是建党100周年; 2019年，新中国成立70周年. */
function* ofAnniversaries(text: string): Iterable<DateRelation> {
  for (const match of text.matchAll(ANNIVERSARY)) {
    const { number, event = '', count, said } = match.groups ?? {};
    const [name, first] = events.find(([pattern]) => pattern.test(event)) ?? [];
    if (!name || first === undefined) continue;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const isBare = event.replace(name, '') === '' && ENDS.test(behind);
    if (said === undefined && !isBare) continue;
    const years = Number(number) - first;
    yield {
      ...spanOf(match, 'years'),
      of: spanOf(match, 'year'),
      holds: years === Number(count),
      working: `${number}−${first}=${years}周年`,
      reason: {
        zh: `${number}年是${first}年以来的${years}周年`,
        en: `${number} is ${years} years after ${first}`,
      },
    };
  }
}

/** What a clause ends with: 2019年，新中国成立70周年，… */
const ENDS = /^(?:[，,。；;]|之际|$)/;
/** Not 2020年为建党100周年献礼, which comes before it. */
const ANNIVERSARY =
  /(?<year>(?<number>\d{4})年)(?:，|,)?(?<said>正值|恰逢|适逢|迎来|是|为)?(?:我们)?(?<event>[\p{Script=Han}]{2,16}?)(?<years>(?<count>\d{1,3})周年)(?!献礼|做|作|筹|准备|营造|预热)/dgu;
