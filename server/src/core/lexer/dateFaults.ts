/** Finds dates that no calendar has: 2月30日, 1-13月, 第五季度, 11月18日至14日, 2023年9月8日（星期四）. */
import type { CalendarDate, DateFault, DateRelation, TimeSpan } from '../model/calendar.ts';
import { daysOf } from '../model/dayNumbers.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { overlapsAny, type Span } from '../text/span.ts';

/**
 * The faults of a paragraph's dates in text order, spans relative to it, with those of its `relations` that do not
 * hold; `masked` spans, in order, hold none.
 */
export function readDateFaults(
  text: string,
  dates: readonly CalendarDate[],
  spans: readonly TimeSpan[],
  masked: readonly Span[],
  relations: readonly DateRelation[],
): readonly DateFault[] {
  const faults = [
    ...dates.flatMap((date) => faultOf(text, date, spans) ?? []),
    ...spans.flatMap((span) => orderFault(span) ?? []),
    ...otherFaults(text),
    ...relations.flatMap(({ start, end, reason, holds }) => (holds ? [] : { start, end, reason })),
  ];
  return faults
    .filter((fault) => !overlapsAny(masked, fault))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function faultOf(text: string, date: CalendarDate, spans: readonly TimeSpan[]): DateFault | null {
  const { start, end, year, month, day } = date;
  const written = text.slice(start, end);
  if (month !== null && written.includes('月') && (month < 1 || month > 12)) {
    return isMonth(text, date, spans) ? { start, end, reason: NO_MONTH } : null;
  }
  if (month === null || month < 1 || month > 12 || day === null) return null;
  const last = daysOf(month, year);
  return day < 1 || day > last ? { start, end, reason: noDay(month, last) } : null;
}

const NO_MONTH: Bilingual = { zh: '没有这个月份', en: 'there is no such month' };

function noDay(month: number, last: number): Bilingual {
  return { zh: `${month}月只有${last}天`, en: `month ${month} has ${last} days` };
}

/** 工期18月 and 36月龄 are lengths of time; 13月份, 2024年13月, 1-13月 and 13月5日 can only be months. */
function isMonth(
  text: string,
  { start, end, year, day }: CalendarDate,
  spans: readonly TimeSpan[],
): boolean {
  if (year !== null || day !== null || text[end] === '份') return true;
  return spans.some(({ to, from }) => to.start === start && (from.month ?? 0) <= 12);
}

/** 11月18日至14日, 2020—2016年; 11月至2月 goes on into the next year. */
function orderFault({ start, end, from, to }: TimeSpan): DateFault | null {
  return isBefore(to, from) ? { start, end, reason: REVERSED } : null;
}

const REVERSED: Bilingual = { zh: '止期早于起期', en: 'it ends before it begins' };

function isBefore(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year !== null && b.year !== null && a.year !== b.year) return a.year < b.year;
  if (a.month !== b.month) return a.year !== null && (a.month ?? 0) < (b.month ?? 0);
  return a.day !== null && b.day !== null && a.day < b.day;
}

/** 第五季度, 202022年, 20日25时. */
function otherFaults(text: string): readonly DateFault[] {
  return OTHERS.flatMap(({ pattern, reason }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      reason,
    })),
  );
}

const OTHERS: readonly { readonly pattern: RegExp; readonly reason: Bilingual }[] = [
  {
    pattern: /第[五六七八九5-9]季度/g,
    reason: { zh: '一年只有四个季度', en: 'a year has four quarters' },
  },
  {
    pattern: /(?<!\d)(?:19|20)\d{3,4}年(?=\d{1,2}月|[底初末上下])/g,
    reason: { zh: '年份不是四位', en: 'a year has four digits' },
  },
  {
    pattern: /(?<=[日午晚晨])(?:2[5-9]|[3-9]\d)(?:时|点)(?!\d*[个次])/g,
    reason: { zh: '一天只有24小时', en: 'a day has 24 hours' },
  },
];
