/**
 * What one month brought is part of what all months brought — 1-3月实现产值6.2亿元；3月份实现产值2.4亿元.
 */
import { stocks } from '../lexicon/breakdowns.ts';
import type { Claim } from '../model/claim.ts';
import type { LocalFigure } from '../model/figure.ts';
import { atMostClaim } from './atMost.ts';
import { isAmount } from './changes.ts';
import { labelOf } from './labels.ts';
import { figuresBefore } from './nearby.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import { isWithin } from './timespans.ts';

/** The flows of a paragraph, each against the nearest of the same words whose time holds its own. */
export function* readTimeParts(figures: readonly LocalFigure[]): Iterable<Claim> {
  for (const [index, part] of figures.entries()) {
    if (!isFlow(part) || !part.isDated) continue;
    const words = flowWords(figures, index);
    if (words.length < 2 || /[增减升降高低由从]/.test(words)) continue;
    const whole = figuresBefore(figures, index).findLast(
      (other) =>
        isFlow(other) &&
        isComparable(other, part) &&
        other.metric === part.metric &&
        other.subject === part.subject &&
        part.sentence - other.sentence <= 1 &&
        flowWords(figures, figures.indexOf(other)) === words,
    );
    if (whole && holds(whole, part)) yield atMostClaim('part-le-whole', part, whole, 'likely');
  }
}

/** Neither a plan, nor a change, nor what is there at a time (贷款余额). */
function isFlow(figure: LocalFigure): boolean {
  if (!isLevel(figure) || isAmount(figure) || isPlan(figure) || figure.bracket > 0) return false;
  return !stocks.test(`${figure.metric}${figure.lead}`);
}

/** 累计到位 and 到位 say the same but for the time. */
function flowWords(figures: readonly LocalFigure[], index: number): string {
  return labelOf(figures, index).before.replace(/累计|共|全县|全市|全省|[，,]/g, '');
}

/** Whether the time of `whole` goes beyond that of `part`: 1-3月 and 3月 of one year; 累计 and 当月. */
function holds(whole: LocalFigure, part: LocalFigure): boolean {
  if (part.period.endsWith('-?')) return /累计/.test(whole.lead);
  const isMonths = MONTHS.test(part.period) && MONTHS.test(whole.period);
  return isMonths && whole.period.includes('/') && isWithin(part.period, whole.period);
}

/** 2024-03, ?-01/?-03: months of a year. */
const MONTHS = /^(\d{4}|\?)-\d\d(?:\/\1-\d\d)?$/;
