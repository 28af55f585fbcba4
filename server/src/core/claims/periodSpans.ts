/** Which months each figure of a paragraph is of, by the time expressions right before it. */
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { isListed } from './lists.ts';
import { leadStart, periodsWithin } from './nearby.ts';

/** Months counted from January of `year`, 1 to 12, or years where it is `years`; `year` is `?` where nobody wrote it. */
export interface MonthSpan {
  readonly year: string;
  readonly from: number;
  readonly to: number;
}

/** For each figure the months that are written right before it; those of a list (7月、8月分别…) one each. */
export function spansOfFigures(
  figures: readonly LocalFigure[],
  periods: readonly Period[],
): readonly (MonthSpan | null)[] {
  const spans: (MonthSpan | null)[] = figures.map(() => null);
  for (const [index, figure] of figures.entries()) {
    const own = timesOf(figures, index, periods);
    const size = listSize(figures, index);
    const found = spansFrom(own, figure, size);
    for (const [offset, span] of found.entries()) spans[index + offset] = span;
  }
  return spans.map((span, index) => span && withYear(spans, index));
}

/** The times in the figure's own clause, else those of the clauses without figures before it. */
function timesOf(
  figures: readonly LocalFigure[],
  index: number,
  periods: readonly Period[],
): readonly Period[] {
  const figure = figures[index];
  if (!figure) return [];
  const all = periodsWithin(periods, figures[index - 1]?.end ?? 0, figure.start).filter(
    ({ text }) => !/^[当本][月季]$/.test(text),
  );
  const [first] = all;
  if (!first || all.length === 1 || /[底末]$/.test(first.text)) return all;
  const from = leadStart(figure, periods);
  const own = all.filter(({ start }) => start >= from);
  return own.length > 0 ? own : all;
}

/** How many figures the list has that `figures[index]` begins; 1 where it begins none. */
function listSize(figures: readonly LocalFigure[], index: number): number {
  let end = index + 1;
  while (isListed(figures[end - 1], figures[end])) end++;
  return end - index;
}

/** One time for one figure, as many for the list that goes to them. */
function spansFrom(
  periods: readonly Period[],
  { lead, run }: LocalFigure,
  size: number,
): readonly MonthSpan[] {
  const isTill = periods.length === 2 && /[底末]$/.test(periods[0]?.text ?? '');
  if (isTill && /累计/.test(lead)) return tillEndOf(periods[0]);
  const spans = periods.flatMap((period) => spanOf(period) ?? []);
  if (spans.length !== periods.length || spans.length === 0) return [];
  const isDistributed = /分别|依次/.test(lead);
  if (spans.length === 1 && !isDistributed && size === 1) return spans;
  return isDistributed && spans.length === size && !/[至到—-]/.test(run) ? spans : [];
}

/** 截至5月底，本年累计: from January. */
function tillEndOf(period: Period | undefined): readonly MonthSpan[] {
  const [, year = '?', month] = /^(\?|\d{4})-(\d\d)$/.exec(period?.norm ?? '') ?? [];
  return month === undefined ? [] : [{ year, from: 1, to: Number(month) }];
}

/** The months of 一季度, 3月份, 1—8月, 全年, or the years of 2021年. */
function spanOf({ norm, text, kind }: Period): MonthSpan | null {
  if (kind === 'year' && text.endsWith('全年')) return { year: norm, from: 1, to: 12 };
  if (/^\d{4}$/.test(norm)) return { year: 'years', from: Number(norm), to: Number(norm) };
  if (/[底末初]$/.test(text)) return null;
  const found = /^(\d{4}|\?)-(\d\d)(?:\/\1-(\d\d))?$/.exec(norm);
  if (!found) return null;
  const [, year = '?', from = '', to = from] = found;
  return { year, from: Number(from), to: Number(to) };
}

/** The year that the figure before it is of, where its own is not written: 2024年1—6月…，7月…. */
function withYear(spans: readonly (MonthSpan | null)[], index: number): MonthSpan | null {
  const span = spans[index] ?? null;
  if (span?.year !== '?') return span;
  const dated = spans.slice(Math.max(0, index - MAX_BACK), index).findLast((one) => one !== null);
  const year = dated && dated.year !== 'years' ? dated.year : '?';
  return { ...span, year };
}

const MAX_BACK = 12;
