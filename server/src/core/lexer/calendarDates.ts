/**
 * Reads dates character by character, whether a calendar has them or not: 2024年2月30日, 十三月, 14-18日.
 *
 *     2024 年 11 月 14 日 至 18 日
 *     └ date              └ date, of the month of the first
 */
import type { CalendarDate, TimeSpan } from '../model/calendar.ts';
import { digitAt } from '../text/characters.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/** The dates of a paragraph in text order, spans relative to it; `masked` spans, in order, hold none. */
export function readCalendarDates(text: string, masked: readonly Span[]): readonly CalendarDate[] {
  const dates: CalendarDate[] = [];
  for (let i = 0; i < text.length; ) {
    const date = canStart(text, i) ? dateAt(text, i) : null;
    if (date && !overlapsAny(masked, date)) {
      dates.push(inMonthOf(text, dates.at(-1), date));
      i = date.end;
    } else i = Math.max(i + 1, date?.end ?? numberEnd(text, i));
  }
  return dates;
}

/** The stretches that two dates make with 至, 到 or a dash between them. */
export function readTimeSpans(text: string, dates: readonly CalendarDate[]): readonly TimeSpan[] {
  return dates.flatMap((to, index) => {
    const from = dates[index - 1];
    if (!from || !isJoint(text.slice(from.end, to.start))) return [];
    return finenessOf(from) === finenessOf(to)
      ? [{ start: from.start, end: to.end, from, to }]
      : [];
  });
}

/** How fine a date is: to the year, the month or the day. */
function finenessOf({ month, day }: CalendarDate): number {
  if (day !== null) return 2;
  return month === null ? 0 : 1;
}

const JOINT = /^[-－—–~～至到]{1,2}$/;

function isJoint(between: string): boolean {
  return JOINT.test(between);
}

/** 1.1月, 第7月 and the 36 of G36 begin no date. */
function canStart(text: string, index: number): boolean {
  if (numberEnd(text, index) === index) return false;
  const previous = text[index - 1] ?? '';
  return !/[\d０-９.．%％第〇零一二三四五六七八九十百千万几数A-Za-z]/.test(previous);
}

/** 2024年11月14日, 11月14日, 14日, 2024年, 11月, 14 before -18日; null where no unit of time follows. */
function dateAt(text: string, start: number): CalendarDate | null {
  let end = start;
  const parts: Record<Unit, number | null> = { year: null, month: null, day: null };
  for (const unit of UNITS) {
    const close = numberEnd(text, end);
    const value = numberOf(text.slice(end, close));
    if (close === end || value === null) break;
    if (!isUnit(text, close, unit) || !isPlausible(value, unit)) continue;
    parts[unit] = value;
    end = close + 1;
  }
  if (end > start) return { start, end, ...parts };
  return bareDate(text, start);
}

type Unit = 'year' | 'month' | 'day';
const UNITS: readonly Unit[] = ['year', 'month', 'day'];

const UNIT_CHARACTERS: Readonly<Record<Unit, string>> = { year: '年', month: '月', day: '日' };

function isUnit(text: string, index: number, unit: Unit): boolean {
  return text[index] === UNIT_CHARACTERS[unit];
}

function isPlausible(value: number, unit: Unit): boolean {
  return unit === 'year' ? value >= 1000 && value <= 2999 : value <= 99;
}

/** The 14 of 11月14-18日, the 2016 of 2016—2020年, the 1 of 1-7月: the unit stands behind the other end. */
function bareDate(text: string, start: number): CalendarDate | null {
  const end = numberEnd(text, start);
  const first = numberOf(text.slice(start, end));
  let next = end;
  while (next < end + 2 && isJoint(text[next] ?? '')) next++;
  const close = numberEnd(text, next);
  if (first === null || next === end || close === next) return null;
  const unit = UNITS.find((one) => isUnit(text, close, one));
  if (!unit || !isPlausible(first, unit)) return null;
  return { start, end, year: null, month: null, day: null, [unit]: first };
}

/** 18日 behind 11月14日至 is of November; 11月 behind 2024年3月至 and the 1 of 2024年1-7月 are of 2024. */
function inMonthOf(
  text: string,
  previous: CalendarDate | undefined,
  date: CalendarDate,
): CalendarDate {
  if (!previous || date.year !== null) return date;
  const isPartOf = previous.end === date.start && finenessOf(previous) < finenessOf(date);
  if (!isPartOf && !isJoint(text.slice(previous.end, date.start))) return date;
  const isOfMonth = date.month === null && date.day !== null;
  return { ...date, month: isOfMonth ? previous.month : date.month, year: previous.year };
}

/** Where the numeral at `index` ends; `index` where there is none. At most four digits, or Han digits. */
function numberEnd(text: string, index: number): number {
  let end = index;
  while (end < index + MAX_DIGITS && digitAt(text, end) >= 0) end++;
  if (end > index) return end;
  while (end < index + MAX_DIGITS && HAN.includes(text[end] ?? ' ')) end++;
  return end;
}

const MAX_DIGITS = 8;
const HAN = '〇零○一二三四五六七八九十';
const DIGITS = '零一二三四五六七八九';

/** 1953, 一九五三, 十一, 二十八; null for what is no number below 10000. */
function numberOf(written: string): number | null {
  if (written === '') return null;
  if (digitAt(written, 0) >= 0) {
    const value = [...written].reduce((sum, _, at) => 10 * sum + digitAt(written, at), 0);
    return written.length <= 4 ? value : null;
  }
  const plain = written.replace(/[〇○]/g, '零');
  if (!plain.includes('十')) {
    const value = [...plain].reduce((sum, digit) => 10 * sum + DIGITS.indexOf(digit), 0);
    return plain.length <= 4 ? value : null;
  }
  const [tens = '', ones = '', ...more] = plain.split('十');
  if (tens.length > 1 || ones.length > 1 || more.length > 0) return null;
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones));
}
