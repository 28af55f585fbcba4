/**
 * How much of the year is left: 1-7月 … 离年底只有5个月; 截至6月21日 … 提前9天实现任务过半.
 *
 * A report is written some weeks after the month that it covers, so that a month less is as right.
 */
import Big from 'big.js';
import type { ParagraphFacts } from '../lexer/paragraphFacts.ts';
import type { Claim } from '../model/claim.ts';
import { dayOfYear } from '../model/dayNumbers.ts';
import type { Draft } from '../model/draft.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { claimOf, type Reading } from './reading.ts';

/** The months that a draft says are left of the year, against the months that its numbers cover. */
export function* readTimeLeft({ figures, periods }: Draft): Iterable<Claim> {
  let covered: Period | null = null;
  let next = 0;
  for (const figure of figures) {
    for (let at = periods[next]; at && at.end <= figure.start; at = periods[++next]) {
      if (monthsOf(at) > monthsOf(covered)) covered = at;
    }
    if (!covered || figure.unit !== '个月' || !isLeft(figure)) continue;
    const claim = claimOf('date', figure, [monthsLeft(covered)]);
    if (claim) yield claim;
  }
}

/** The months from January on that the expression covers: 7 for 1-7月; 0 for another. */
function monthsOf(period: Period | null): number {
  const [first = '', last = ''] = period?.norm.split('/') ?? [];
  if (!first.endsWith('-01')) return 0;
  const months = Number(/-(\d{2})$/.exec(last)?.[1] ?? 0);
  return months < 12 ? months : 0;
}

/** 离年底只有5个月 (the time is no part of the lead), 剩下的两个月. */
function isLeft({ lead, isDated, period }: LocalFigure): boolean {
  const words = lead.trim();
  if (/(?:剩下|余下|剩余)的?$/.test(words) && !isDated) return true;
  return (
    /^(?:距离?|离)[^，。；]{0,6}[有剩足到]下?$/.test(words) && isDated && period.endsWith('-12')
  );
}

function monthsLeft(covered: Period): Reading {
  const left = 12 - monthsOf(covered);
  return {
    operands: [{ role: 'end', start: covered.start, end: covered.end }],
    computed: { lo: new Big(left - 1), hi: new Big(left) },
    value: new Big(left),
    working: `12−${12 - left}=${left}`,
    certainty: 'doubtful',
  };
}

/** The days by which a paragraph says that half of a year's goal, or all of it, was reached early. */
export function* readDaysAhead({ figures, periods }: ParagraphFacts): Iterable<Claim> {
  for (const [index, figure] of figures.entries()) {
    if (figure.quantity.unit !== '天' || !/提前了?$/.test(figure.lead.trim())) continue;
    const due = dueDay(figure, figures[index + 1]);
    const period = periods.findLast(
      ({ norm, end }) => norm === figure.period && end <= figure.start && DAY.test(norm),
    );
    const [, month = '', day = ''] = DAY.exec(period?.norm ?? '') ?? [];
    const reached = dayOfYear(Number(month), Number(day));
    if (!due || !period || reached === null || due < reached) continue;
    const claim = claimOf('date', figure, [daysAhead(period, due - reached)]);
    if (claim) yield claim;
  }
}

const DAY = /-(\d{2})-(\d{2})$/;

/** 实现任务过半 is due on 30 June, 完成全年任务 on 31 December; null for what has another date. */
function dueDay({ trail }: LocalFigure, next: LocalFigure | undefined): number | null {
  const words = `${trail}${next?.lead ?? ''}${next?.text ?? ''}`;
  if (/^(?:完成|实现)[^，。；]{0,12}(?:过半|一半)/.test(words)) return dayOfYear(6, 30);
  return /^(?:完成|实现)[^，。；]{0,4}(?:全年|年度)/.test(words) ? dayOfYear(12, 31) : null;
}

function daysAhead(period: Period, days: number): Reading {
  return {
    operands: [{ role: 'end', start: period.start, end: period.end }],
    computed: { lo: new Big(days).minus(1), hi: new Big(days).plus(1) },
    value: new Big(days),
    working: `${days}`,
    certainty: 'likely',
  };
}
