/** What stands beside a date and has to fit it: 2023年9月8日（星期五）, 二季度（4—6月）, “十四五”时期（2021—2025年）. */
import type { CalendarDate, DateRelation } from '../model/calendar.ts';
import { dayNumber, daysOf } from '../model/dayNumbers.ts';
import { overlapsAny, type Span } from '../text/span.ts';
import { readKnownYears } from './knownYears.ts';
import { readPlanLengths } from './planLengths.ts';

/** The relations of a paragraph's dates in text order, spans relative to it; `masked` spans, in order, hold none. */
export function readDateRelations(
  text: string,
  dates: readonly CalendarDate[],
  masked: readonly Span[],
): readonly DateRelation[] {
  const relations = [
    ...quarterMonths(text),
    ...dates.flatMap((date) => weekdayOf(text, date) ?? []),
    ...readKnownYears(text),
    ...readPlanLengths(text),
  ];
  return relations
    .filter((relation) => !overlapsAny(masked, relation))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** 二季度（4—7月）: the months in brackets are those of the quarter. */
function* quarterMonths(text: string): Iterable<DateRelation> {
  for (const match of text.matchAll(QUARTER)) {
    const { quarter = '', months = '', from, to } = match.groups ?? {};
    const last = 3 * (1 + '一二三四'.indexOf(quarter));
    const start = match.index + match[0].length - months.length;
    yield {
      start,
      end: start + months.length,
      of: { start: match.index, end: start - 1 },
      holds: Number(from) === last - 2 && Number(to) === last,
      working: `${quarter}季度=${last - 2}—${last}月`,
      reason: {
        zh: `${quarter}季度是${last - 2}—${last}月`,
        en: `the quarter has months ${last - 2} to ${last}`,
      },
    };
  }
}

const QUARTER =
  /(?<![前至到、和与—–~～第-])第?(?<quarter>[一二三四])季度[（(](?<months>(?<from>\d{1,2})月?[-－—–~～至]{1,2}(?<to>\d{1,2})月)(?=[）)])/g;

/** 2023年9月8日（星期四）, which was a Friday; a date without its year has no weekday. */
function weekdayOf(text: string, date: CalendarDate): DateRelation | null {
  const { start, end, year, month, day } = date;
  const [written, name = ''] = WEEKDAY.exec(text.slice(end, end + MAX_WEEKDAY)) ?? [];
  if (!written || year === null || month === null || day === null) return null;
  const days = day > daysOf(month, year) ? null : dayNumber(year, month, day);
  if (days === null || year < 1900) return null;
  const meant = '日一二三四五六'[(days + SUNDAY) % 7] ?? '';
  return {
    start: end + 1,
    end: end + written.length,
    of: { start, end },
    holds: meant === name.replace('天', '日'),
    working: `${year}.${month}.${day}=星期${meant}`,
    reason: { zh: `当天是星期${meant}`, en: 'the day was another day of the week' },
  };
}

/** What a day's number lacks to be whole weeks from a Sunday. */
const SUNDAY = 6;
const WEEKDAY = /^[（(](?:星期|周|礼拜)([一二三四五六日天])(?=[）)，,、上下])/;
const MAX_WEEKDAY = 8;
