/** Figures that stand side by side: 40.7亿元、39.05亿元和18.6亿元; 出口2481.1亿元、进口1340.3亿元. */
import type { LocalFigure } from '../model/figure.ts';
import { isRelative } from './operands.ts';

/** Whether `figure` goes on with the list that `previous` stands in; 增加7个、增长58.3% are two things. */
export function isListed(
  previous: LocalFigure | undefined,
  figure: LocalFigure | undefined,
): boolean {
  if (
    !previous ||
    !figure ||
    previous.clause !== figure.clause ||
    previous.bracket !== figure.bracket
  )
    return false;
  if (isRelative(previous) !== isRelative(figure) && !isShort(previous, figure)) return false;
  return /^\s*(?:、|和|及|与|以及)/.test(figure.lead);
}

/** 0.7个、5.1个和6.5个百分点: all but the last leave off what they are. */
function isShort(previous: LocalFigure, figure: LocalFigure): boolean {
  return previous.quantity.unit === '个' && figure.quantity.dimension === 'points';
}

/** The list that `figures[index]` stands in, in text order; itself alone where it stands in none. */
export function listAround(figures: readonly LocalFigure[], index: number): readonly LocalFigure[] {
  let start = index;
  let end = index + 1;
  while (isListedAt(figures, start)) start--;
  while (isListedAt(figures, end)) end++;
  return figures.slice(start, end);
}

function isListedAt(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  return figure !== undefined && isListed(figures[index - 1], figure);
}

/** 分别, 各, 依次: the figures of the list go to things that were named before, one each. */
export function isDistributed(list: readonly LocalFigure[]): boolean {
  return /分别|依次/.test(list[0]?.lead ?? '');
}
