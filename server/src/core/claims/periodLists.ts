/**
 * A list that goes to times one by one, and what all of them brought.
 *
 *     四个季度分别入库3亿元、4亿元、4亿元和5亿元，全年入库16亿元      2021年至2023年分别新建3处、4处、5处，累计12处
 *     └ how many   └ one each                       └ the total
 */
import { estimates, revised, stocks } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import type { Paragraph } from '../text/paragraphs.ts';
import { isAddend } from './breakdowns.ts';
import { isListed } from './lists.ts';
import { periodsWithin } from './nearby.ts';
import { isComparable, isLevel, isPlan, isRelative } from './operands.ts';
import { claimOf } from './reading.ts';
import { isBounded, sumReading } from './sum.ts';

/** The totals among the figures and times of a paragraph right behind a list that was distributed over times. */
export function* readPeriodLists(
  figures: readonly LocalFigure[],
  periods: readonly Period[],
  paragraph: Paragraph,
): Iterable<Claim> {
  for (const [index, first] of figures.entries()) {
    if (!/分别|依次/.test(first.lead) || isListed(figures[index - 1], first)) continue;
    const list = listFrom(figures, index);
    const times = timesBefore(figures, periods, index);
    if (list.length < 2 || times?.count !== list.length || !list.every(isPart)) continue;
    const total = totalBehind(figures, index + list.length, times.isYear);
    if (!total || !isComparable(total, first) || isRevised(paragraph, total)) continue;
    const claim = claimOf('sum', total, [sumReading(list, total, 'likely')]);
    if (claim) yield claim;
  }
}

function isPart(figure: LocalFigure): boolean {
  return isAddend(figure) && isBounded(figure) && !isRelative(figure) && !stocks.test(figure.lead);
}

function listFrom(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  let end = index + 1;
  while (end - index < MAX_LIST && isListed(figures[end - 1], figures[end])) end++;
  return figures.slice(index, end);
}

const MAX_LIST = 12;

/** How many times a list goes to, and whether they are all of a year. */
interface Times {
  readonly count: number;
  readonly isYear: boolean;
}

/** 四个季度分别, 一至四季度分别, 2021年、2022年分别, 2020年至2022年三年间，…依次; null where no times are written. */
function timesBefore(
  figures: readonly LocalFigure[],
  periods: readonly Period[],
  index: number,
): Times | null {
  const [previous, first] = [figures[index - 1], figures[index]];
  if (!first) return null;
  const isCounted =
    previous?.quantity.dimension === 'duration' && previous.sentence === first.sentence;
  const count = isCounted ? previous.quantity.value.toNumber() : 0;
  if (isCounted && /季度?$/.test(previous.unit)) return { count, isYear: count === QUARTERS };
  const own = periodsWithin(periods, figures[index - (isCounted ? 2 : 1)]?.end ?? 0, first.start);
  const [time, ...others] = own;
  if (!time) return null;
  const upTo = /^一[至到—-]$/.test(first.lead.trim().slice(0, 2)) && quarterOf(time);
  if (others.length === 0 && upTo) return { count: upTo, isYear: upTo === QUARTERS };
  const years = others.length === 0 ? yearsOf(time) : 0;
  if (years > 0) return { count: years, isYear: false };
  const isOneKind = own.every(
    ({ kind }) => kind === time.kind && /^(?:year|quarter|month)$/.test(kind),
  );
  return isOneKind
    ? { count: own.length, isYear: time.kind === 'quarter' && own.length === QUARTERS }
    : null;
}

const QUARTERS = 4;

/** 4 of 四季度; 0 of what is no quarter. */
function quarterOf({ kind, norm }: Period): number {
  return kind === 'quarter' ? Number(norm.slice(-2)) / 3 : 0;
}

/** 3 of 2020年至2022年; 0 of what is no range of years. */
function yearsOf({ norm }: Period): number {
  const found = /^(\d{4})\/(\d{4})$/.exec(norm);
  return found ? Number(found[2]) - Number(found[1]) + 1 : 0;
}

/** 累计17万亩, 三年累计新增10万人, and 全年 behind all four quarters. */
function totalBehind(
  figures: readonly LocalFigure[],
  at: number,
  isYear: boolean,
): LocalFigure | null {
  const last = figures[at - 1];
  const [next, second] = figures.slice(at, at + 2);
  const total = next?.quantity.dimension === 'duration' ? second : next;
  if (!last || !total || total.sentence !== last.sentence || total.clause - last.clause > 1)
    return null;
  const isAll =
    TOTAL.test(total.lead.trim()) ||
    (isYear && /^(?:\?|\d{4})$/.test(total.period) && total.isDated);
  const isTold = isAll && !isPlan(total) && !estimates.test(`${total.run}${total.lead}`);
  return isTold && (isLevel(total) || /新增/.test(total.lead)) && isBounded(total) ? total : null;
}

const TOTAL = /^(?:[^，,、]{0,4})?(?:累计|合计|共计|总计|总共|共)/;

/** …（前期数据已修订）; …，主要是口径调整: what the sentence goes on with explains why the figures do not add up. */
export function isRevised({ text, start }: Paragraph, { end }: LocalFigure): boolean {
  const from = end - start;
  const behind = /^[^。]*/.exec(text.slice(from, from + MAX_BEHIND))?.[0] ?? '';
  return revised.test(behind);
}

const MAX_BEHIND = 60;
