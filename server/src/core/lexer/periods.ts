/** Reads time expressions: 2024年, 1-7月, 上半年, 目前, 8月底前. What is a date is not a figure. */
import type { Period, PeriodKind } from '../model/period.ts';
import { halfWidth, isHan } from '../text/characters.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/**
 * The time expressions of a paragraph in text order, spans relative to it; `masked` spans hold none.
 * A year that nobody wrote is `?` in the norm: 1-7月 is `?-01/?-07` until a draft gives the year.
 */
export function readPeriods(text: string, masked: readonly Span[]): readonly Period[] {
  const periods: Period[] = [];
  const search = new RegExp(PERIOD, 'g');
  for (let match = search.exec(text); match; match = search.exec(text)) {
    const start = match.index;
    const written = match[0];
    const end = start + written.length;
    if (overlapsAny(masked, { start, end })) {
      // Behind the marker 1、 a month of its own may stand: 1、2月份完成招标.
      search.lastIndex = firstOutside(masked, start, end);
      continue;
    }
    if (isPartOfWord(text, start, written)) continue;
    periods.push({ start, end, text: written, ...meaningOf(written) });
  }
  return periods;
}

/** Where the last of the spans that overlap `[start, end)` ends, at most at `end`. */
function firstOutside(masked: readonly Span[], start: number, end: number): number {
  let outside = end;
  for (let at = end; at > start && !overlapsAny(masked, { start: at - 1, end: at }); at--)
    outside = at - 1;
  return outside;
}

const YEAR_DIGITS = '(?:[12１２][\\d０-９]{3}|[一二][〇零○0０OＯ一二三四五六七八九]{3})';
const YEAR = `${YEAR_DIGITS}年`;
const MONTH = '(?:1[0-2]|0?[1-9]|０?[１-９]|１[０-２]|十[一二]?|[一二三四五六七八九])';
const JOINT = '[-－—–~～至到]{1,2}';
const RELATIVE = '(?:今年|去年|明年|上年|本年|前年)';
const FIRST_MONTHS = '[前头][一二两三四五六七八九十\\d]{1,2}个月';
const LAST_MONTHS = '最?后[一二两三四五六七八九十\\d]{1,2}个月(?!之?以?内)';
const PART = `(?:上半年|下半年|前三季度|${FIRST_MONTHS}|${LAST_MONTHS}|第?[一二三四1-4]季度|全年|年初|年底|年末|底|末|初)`;
const MONTHS = `${MONTH}月?份?${JOINT}${MONTH}月份?|${MONTH}(?:、${MONTH}){1,3}月份?|(?:${MONTH}|元)月份?`;
const DAY = '[\\d０-９一二三四五六七八九十]{1,3}日';
const DEADLINE = '(?:底|末|初|上旬|中旬|下旬)?(?:以?前|之前)?';

/** Every alternative is of bounded length, so the search is linear. */
const PERIOD = new RegExp(
  [
    `${YEAR_DIGITS}年?${JOINT}${YEAR}(?!${MONTH}月)`,
    `${YEAR}(?:${MONTHS}|${PART})?(?:${DAY})?${DEADLINE}`,
    `${RELATIVE}(?:${MONTHS}|${PART}|汛期后|同期)?(?:${DAY})?${DEADLINE}`,
    `(?:${MONTHS})(?:${DAY})?${DEADLINE}`,
    `(?:上|下)半年(?:以?前)?|前三季度|${FIRST_MONTHS}|${LAST_MONTHS}|第?[一二三四1-4]季度|全年`,
    '(?:年|月)底(?:以?前|之前)?|年末|年初|本月(?:内|底前?|末)?|当月',
    '年(?:上|下)半年|近[\\d一二两三四五六七八九十]{1,3}年来?',
    '截至目前|目前|[“"]?十[一二三四五]五[”"]?(?:时期|期间|规划|以来)',
  ].join('|'),
  'g',
);

/** 第7月, 1.1月, 岁月底蕴, 最近三年, 提前3个月: what looks like a time inside another word. */
function isPartOfWord(text: string, start: number, written: string): boolean {
  const previous = text[start - 1] ?? '，';
  if (/^[\d０-９一二三四五六七八九十]/.test(written) && /[\d０-９.．个第〇零]/.test(previous))
    return true;
  if (/^年[上下]/.test(written)) return isHan(text, start - 1);
  if (written.startsWith('近')) return '最附临邻靠就'.includes(previous);
  if (written.startsWith('前')) return '提超此以之目'.includes(previous);
  if (written.startsWith('元')) return /[\d０-９多余亿万千百十美欧日港]/.test(previous);
  if (written.startsWith('后') || written.startsWith('头'))
    return isHan(text, start - 1) && !'的在是和与及从对把年'.includes(previous);
  return /^(年|月)底/.test(written) && /[\d０-９一二三四五六七八九十岁]/.test(previous);
}

interface Meaning {
  readonly kind: PeriodKind;
  readonly norm: string;
}

/** What a written expression means; 年上半年 has lost its year. */
function meaningOf(written: string): Meaning {
  if (/^(截至)?目前$/.test(written)) return { kind: 'deictic', norm: 'now' };
  if (written.startsWith('近')) return { kind: 'deictic-past', norm: 'recent' };
  if (/十[一二三四五]五/.test(written)) return planMeaning(written);
  const text = inDigits(written);
  const range = /^(\d{4})年?[^\d年]{1,2}(\d{4})年/.exec(text);
  if (range) return { kind: 'year-range', norm: `${range[1]}/${range[2]}` };
  const { year, rest } = splitYear(text);
  if (/^(年|月)底|^(年末|年初|本月|当月)/.test(rest) && year === '?') return vagueMeaning(rest);
  const kindOf = kindByYear(year);
  const inside = insideYear(rest, year);
  if (/^年[上下]/.test(written)) return { kind: 'truncated', norm: inside.norm };
  if (/(?:前)$/.test(written)) return { kind: 'deadline', norm: inside.norm };
  return { kind: kindOf ?? inside.kind, norm: inside.norm };
}

function planMeaning(written: string): Meaning {
  const ordinal = '一二三四五'.indexOf(/十([一二三四五])/.exec(written)?.[1] ?? '') + 11;
  const first = 2006 + (ordinal - 11) * 5;
  return { kind: 'plan', norm: `${first}/${first + 4}` };
}

function vagueMeaning(rest: string): Meaning {
  const before = /前$/.test(rest);
  if (rest.startsWith('年底') || rest.startsWith('年末'))
    return { kind: before ? 'deadline' : 'deictic-future', norm: '?-12' };
  if (rest.startsWith('年初')) return { kind: 'deictic-past', norm: '?-01' };
  return { kind: 'deictic-future', norm: '?-?' };
}

const RELATIVE_YEARS: Readonly<Record<string, string>> = {
  今年: '?',
  本年: '?',
  去年: '?-1y',
  上年: '?-1y',
  前年: '?-2y',
  明年: '?+1y',
};

function splitYear(text: string): { year: string; rest: string } {
  const written = /^(\d{4})年/.exec(text);
  if (written) return { year: written[1] ?? '?', rest: text.slice(5) };
  const relative = RELATIVE_YEARS[text.slice(0, 2)];
  if (relative !== undefined) return { year: relative, rest: text.slice(2) };
  return { year: '?', rest: text };
}

function kindByYear(year: string): PeriodKind | undefined {
  if (year.includes('+')) return 'deictic-future';
  return year.includes('-') ? 'deictic-past' : undefined;
}

/** What stands after the year: months, a quarter, a half, or nothing. */
function insideYear(rest: string, year: string): Meaning {
  const stretch = stretchInside(rest);
  if (stretch) {
    const { kind, from, to } = stretch;
    return { kind, norm: `${year}-${two(from)}/${year}-${two(to)}` };
  }
  const day = /^(\d{1,2})月(\d{1,3})日/.exec(rest);
  if (day) return { kind: 'day', norm: `${year}-${two(day[1])}-${two(day[2])}` };
  const month = /^(\d{1,2})月/.exec(rest);
  if (month) return { kind: 'month', norm: `${year}-${two(month[1])}` };
  if (rest.startsWith('汛期后')) return { kind: 'year', norm: `${year}-汛期后` };
  if (/^年?[底末]/.test(rest)) return { kind: 'month', norm: `${year}-12` };
  if (/^年?初/.test(rest)) return { kind: 'month', norm: `${year}-01` };
  return { kind: 'year', norm: year };
}

/** Months of a year from the first to the last. */
interface Stretch {
  readonly kind: PeriodKind;
  readonly from: string | number | undefined;
  readonly to: string | number | undefined;
}

/** 1-7月, 1、2月份, 前7个月, 后4个月, 上半年, 二季度: the months they cover, or null. */
function stretchInside(rest: string): Stretch | null {
  const kind = 'month-range';
  const range = /^(\d{1,2})(?:月?份?[^\d月份]{1,2}|(?:、\d{1,2}){0,2}、)(\d{1,2})月/.exec(rest);
  if (range) return { kind, from: range[1], to: range[2] };
  if (rest.includes('上半年')) return { kind: 'half', from: 1, to: 6 };
  if (rest.includes('下半年')) return { kind: 'half', from: 7, to: 12 };
  if (rest.startsWith('前3季度')) return { kind, from: 1, to: 9 };
  const first = /^[前头](\d{1,2})个月/.exec(rest);
  if (first) return { kind, from: 1, to: first[1] };
  const last = /^最?后(\d|1[01])个月/.exec(rest);
  if (last) return { kind, from: 13 - Number(last[1]), to: 12 };
  const quarter = Number(/^第?([1-4])季度/.exec(rest)?.[1] ?? 0);
  return quarter > 0 ? { kind: 'quarter', from: quarter * 3 - 2, to: quarter * 3 } : null;
}

function two(digits: string | number | undefined): string {
  return String(digits ?? '?').padStart(2, '0');
}

/** Full-width and Han digits as ASCII, 十一 as 11, so that one set of patterns reads all scripts. */
function inDigits(written: string): string {
  return halfWidth(written)
    .replace('元月', '1月')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (ten) => String(hanTens(ten)))
    .replace(/[〇零○OＯ一二两三四五六七八九]/g, (digit) =>
      String(Math.max(0, digit === '两' ? 2 : '零一二三四五六七八九'.indexOf(digit))),
    );
}

function hanTens(written: string): number {
  const [tens = '', ones = ''] = written.split('十');
  const value = (digit: string): number => '零一二三四五六七八九'.indexOf(digit);
  return (tens === '' ? 1 : value(tens)) * 10 + (ones === '' ? 0 : value(ones));
}
