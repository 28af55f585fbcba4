/** Dates as they are written, the stretches between them, and what is wrong with them. */
import { describe, expect, it } from 'vitest';
import { readCalendarDates, readTimeSpans } from '../../../server/src/core/lexer/calendarDates.ts';
import { readDateFaults } from '../../../server/src/core/lexer/dateFaults.ts';
import { readDateRelations } from '../../../server/src/core/lexer/dateRelations.ts';

const datesOf = (text: string) =>
  readCalendarDates(text, []).map(
    ({ start, end, year, month, day }) =>
      `${text.slice(start, end)}=${[year, month, day].map((part) => part ?? '-').join('.')}`,
  );

const spansOf = (text: string) =>
  readTimeSpans(text, readCalendarDates(text, [])).map(({ start, end }) => text.slice(start, end));

const faultsOf = (text: string) => {
  const dates = readCalendarDates(text, []);
  return readDateFaults(
    text,
    dates,
    readTimeSpans(text, dates),
    [],
    readDateRelations(text, dates, []),
  ).map(({ start, end, reason }) => `${text.slice(start, end)} ${reason.zh}`);
};

describe('dates', () => {
  it.each([
    ['in full', '2024年11月14日起', ['2024年11月14日=2024.11.14']],
    ['of the month before the dash', '11月14日至18日', ['11月14日=-.11.14', '18日=-.11.18']],
    ['the unit behind the other end', '11月14-18日', ['11月=-.11.-', '14=-.11.14', '18日=-.11.18']],
    ['months of a year', '2024年1-7月', ['2024年=2024.-.-', '1=2024.1.-', '7月=2024.7.-']],
    ['Han digits', '一九五三年至一九八〇年', ['一九五三年=1953.-.-', '一九八〇年=1980.-.-']],
    ['Han months', '十一月二十八日', ['十一月二十八日=-.11.28']],
    ['full-width digits', '１１月３日', ['１１月３日=-.11.3']],
    ['dates that no calendar has', '2月30日，13月', ['2月30日=-.2.30', '13月=-.13.-']],
  ])('%s', (_, text, expected) => expect(datesOf(text)).toEqual(expected));

  it.each([
    ['ordinals and decimals', '第7月，1.1月'],
    ['lengths of time', '3个月，28天，工期3年'],
    ['letters', 'G36日'],
    ['numbers without a unit', '3-4个，56'],
  ])('are none: %s', (_, text) => expect(datesOf(text)).toEqual([]));
});

describe('stretches', () => {
  it.each([
    ['days', '于11月14日至18日核查', ['11月14日至18日']],
    ['years with a dash', '2016—2020年', ['2016—2020年']],
    ['two of one fineness', '2024年3月至2025年', []],
    ['with a word between', '3月5日启动，3月20日结束', []],
  ])('%s', (_, text, expected) => expect(spansOf(text)).toEqual(expected));
});

describe('faults', () => {
  it.each([
    ['a day too many', '2月30日前', ['2月30日 2月只有29天']],
    ['a common year', '2023年2月29日', ['2023年2月29日 2月只有28天']],
    ['a month of thirty days', '6月31日', ['6月31日 6月只有30天']],
    ['a month too many', '1-13月', ['13月 没有这个月份']],
    ['a month too many in Han digits', '十三月五日', ['十三月五日 没有这个月份']],
    ['a quarter too many', '第五季度', ['第五季度 一年只有四个季度']],
    ['a year of five digits', '20224年8月', ['20224年 年份不是四位']],
    ['an hour too many', '20日25时', ['25时 一天只有24小时']],
    ['days turned round', '11月18日至14日', ['11月18日至14日 止期早于起期']],
    ['years turned round', '2020—2016年', ['2020—2016年 止期早于起期']],
  ])('%s', (_, text, expected) => expect(faultsOf(text)).toEqual(expected));

  it.each([
    ['a leap year', '2024年2月29日'],
    ['a leap day without a year', '2月29日'],
    ['into the next year', '11月15日至次年3月15日，11月至2月'],
    ['lengths of time', '总工期18月，36月龄'],
    ['midnight', '20日24时'],
    ['a number of years', '20000年前'],
  ])('none in %s', (_, text) => expect(faultsOf(text)).toEqual([]));
});
