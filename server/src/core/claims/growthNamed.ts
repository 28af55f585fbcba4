/**
 * Growth whose two levels the text tells by their time and name:
 *
 *     新开工只有1个，去年同期33个，下降97%                        the earlier level behind
 *     旅游总收入832.36亿元；次年目标是旅游总收入930亿元，增长12%        the level that bears the same name
 *     去年收入是11.4亿元。今年计划增长10%，收入达到12.54亿元             the later level behind the growth
 */
import type { LocalFigure } from '../model/figure.ts';
import { isAmount } from './changes.ts';
import { levelName, levelsNamed } from './namedLevels.ts';
import { isComparable, isLevel, isPlan } from './operands.ts';
import type { Certainty } from './reading.ts';

/** Two levels that a growth may be between. */
export interface GrowthPair {
  readonly from: LocalFigure;
  readonly to: LocalFigure;
  readonly certainty: Certainty;
}

/** The levels of the growth at `figures[index]` by their time or name; null where the text names none. */
export function namedPair(figures: readonly LocalFigure[], index: number): GrowthPair | null {
  return earlierBehind(figures, index) ?? ofSameName(figures, index) ?? laterBehind(figures, index);
}

/** 新开工只有1个，去年同期33个，下降97%. */
function earlierBehind(figures: readonly LocalFigure[], index: number): GrowthPair | null {
  const [to, from, figure] = figures.slice(Math.max(0, index - 2), index + 1);
  if (!to || !from || !figure || !isPairOfLevels(from, to) || from.clause !== to.clause + 1)
    return null;
  if (figure.clause !== from.clause + 1 || from.segment !== figure.segment) return null;
  const isBare = /^(?:只有|仅有|为|是|有)?$/.test(from.lead.trim());
  return from.isDated && isBare && isYearBefore(from.period, to.period)
    ? { from, to, certainty: 'firm' }
    : null;
}

function isPairOfLevels(from: LocalFigure, to: LocalFigure): boolean {
  return [from, to].every((level) => isLevel(level) && !isAmount(level)) && isComparable(from, to);
}

/** Whether the first period is that of the year before the second; a period without a year is of this one. */
export function isYearBefore(first: string, second: string): boolean {
  const [a, b] = [yearOf(first), yearOf(second)];
  return a !== null && b !== null && a === b - 1;
}

/** The year of a period, 0 for the year that nobody wrote; null where it has none. */
function yearOf(period: string): number | null {
  if (period === '') return 0;
  const found = /^(?:(\d{4})|\?(?:([+-]\d)y)?)/.exec(period);
  return found ? Number(found[1] ?? found[2] ?? 0) : null;
}

/** A level, and a goal of the same name for the time after, with its growth. */
function ofSameName(figures: readonly LocalFigure[], index: number): GrowthPair | null {
  const [to, figure] = figures.slice(Math.max(0, index - 1), index + 1);
  if (!to || !figure || to.segment !== figure.segment || figure.clause - to.clause > 1) return null;
  if (!isGoal(figures, index - 1) || !isBareGrowth(figure)) return null;
  const from = earlierNamed(figures, index - 1, to);
  return from && { from, to, certainty: 'likely' };
}

/** 增长, 同比增长: nothing else grew. */
function isBareGrowth({ lead }: LocalFigure): boolean {
  return /^[，,、\s]*(?:同比|比上年|较上年|实现)?(?:增长|增加|提高)(?:了|约|近)?$/.test(
    lead.trim(),
  );
}

/** Whether the level is what is aimed at: 次年目标是, or the one before it in its sentence is. */
function isGoal(figures: readonly LocalFigure[], at: number): boolean {
  const to = figures[at];
  if (!to || !isLevel(to) || isAmount(to)) return false;
  const sentence = figures
    .slice(Math.max(0, at - 4), at + 1)
    .filter(({ segment }) => segment === to.segment);
  return sentence.some((one) => isPlan(one) || AIM.test(one.run + one.lead));
}

const AIM = /目标|力争|计划|预期/;

/** The nearest earlier level of the same name that is no plan. */
function earlierNamed(
  figures: readonly LocalFigure[],
  index: number,
  to: LocalFigure,
): LocalFigure | null {
  const name = levelName(to);
  if (name.length < 2) return null;
  const found = levelsNamed(figures, index, name).find(
    (one) => !isPlan(one) && one.quantity.approximation === 'exact' && one.segment !== to.segment,
  );
  return found && isPairOfLevels(found, to) ? found : null;
}

/** 今年计划增长10%，收入达到12.54亿元. */
function laterBehind(figures: readonly LocalFigure[], index: number): GrowthPair | null {
  const [figure, to] = figures.slice(index, index + 2);
  if (!figure || !to || to.sentence !== figure.sentence || to.clause !== figure.clause + 1)
    return null;
  if (!/^(?:计划|预计|预期|力争|要|目标)(?:同比)?增长$/.test(figure.lead.trim())) return null;
  if (!/(?:达到?|完成|实现)$/.test(to.lead.trim()) || !isLevel(to)) return null;
  const from = earlierNamed(figures, index + 1, to);
  return from && { from, to, certainty: 'likely' };
}
