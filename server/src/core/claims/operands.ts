/** Which figures can take part in a calculation together. */
import { COUNT } from '../lexer/measures.ts';
import { namesPlan } from '../lexicon/percentages.ts';
import type { LocalFigure } from '../model/figure.ts';
import type { Dimension } from '../model/quantity.ts';
import { figuresBefore } from './nearby.ts';

/** Whether the figure says how much there is: no percentage, change, bound or rank. */
export function isLevel(figure: LocalFigure): boolean {
  return !isRelative(figure) && figure.role !== 'change' && figure.role !== 'threshold';
}

/** Whether the figure is a percentage, a multiple, a ratio or a rank. */
export function isRelative({ quantity }: LocalFigure): boolean {
  return RELATIVE.has(quantity.dimension);
}

const RELATIVE: ReadonlySet<Dimension> = new Set([
  'percent',
  'points',
  'permille',
  'multiple',
  'ratio',
  'ordinal',
]);

/** Whether the two stand in one unit: 亿元 and 万元 do, 项 and 个 do, 户 and 人 do not. */
export function isComparable(a: LocalFigure, b: LocalFigure): boolean {
  if (a.quantity.dimension !== b.quantity.dimension) return false;
  const [first, second] = [a.quantity.unit, b.quantity.unit];
  return first === second || (GENERIC.has(first) && GENERIC.has(second));
}

/** Counters that texts use for one another: 安排项目809项 … 产业类项目640个. */
const GENERIC: ReadonlySet<string> = new Set(['项', '个']);

/** Whether the figure states a plan, a goal or a budget. */
export function isPlan({ role, metric }: LocalFigure): boolean {
  return role === 'plan' || role === 'expected' || namesPlan.test(metric);
}

/** The words around a figure in which its name can be looked for. */
export function wordsOf({ lead, metric, subject, trail }: LocalFigure): string {
  return `${lead} ${metric} ${subject} ${trail}`;
}

/** 利税 are no parts of 利润; 增加值 are of 生产总值; a part that names no metric has that of its whole. */
export function isOneMetric(part: LocalFigure, whole: LocalFigure): boolean {
  const [a, b] = [part, whole].map(({ metric }) =>
    metric === COUNT ? '' : metric.replaceAll('资金', '投资'),
  );
  if (a === undefined || b === undefined) return false;
  if (a === '' || b === '' || a.at(-1) === b.at(-1)) return true;
  return [...a].some((_, index) => index > 0 && b.includes(a.slice(index - 1, index + 1)));
}

/** The figures shortly before `figures[index]` that it can be set against: of its unit, and in its bracket or text. */
export function comparableBefore(
  figures: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] {
  const figure = figures[index];
  if (!figure) return [];
  return figuresBefore(figures, index).filter(
    (other) => other.bracket === figure.bracket && isComparable(other, figure),
  );
}
