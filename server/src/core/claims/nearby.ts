/** What stands shortly before a figure: a reader looks back a little, and reading stays linear. */
import type { LocalFigure } from '../model/figure.ts';
import type { Period } from '../model/period.ts';
import { countStartingBefore } from '../text/span.ts';

/** The figures before `figures[index]`, as far back as a reader looks. */
export function figuresBefore(
  figures: readonly LocalFigure[],
  index: number,
): readonly LocalFigure[] {
  return figures.slice(Math.max(0, index - REACH), index);
}

const REACH = 60;

/** The periods that lie between the two offsets; `periods` are in text order. */
export function periodsWithin(
  periods: readonly Period[],
  from: number,
  to: number,
): readonly Period[] {
  const first = countStartingBefore(periods, from);
  let last = first;
  while ((periods[last]?.end ?? Number.POSITIVE_INFINITY) <= to) last++;
  return periods.slice(first, last);
}

/** The periods before `offset`, as far back as a reader looks; `periods` are in text order. */
export function periodsBefore(periods: readonly Period[], offset: number): readonly Period[] {
  const end = countStartingBefore(periods, offset);
  return periods.slice(Math.max(0, end - REACH), end);
}

/** Where the lead of a figure begins in the paragraph; its time expressions are not part of the lead. */
export function leadStart({ start, lead }: LocalFigure, periods: readonly Period[]): number {
  let from = start - lead.length;
  const close = periodsWithin(periods, from - MAX_PERIODS, start);
  for (const period of [...close].reverse()) {
    const length = period.end - period.start;
    if (period.start >= from - length) from -= length;
  }
  return from;
}

const MAX_PERIODS = 60;

/** Where the words of a figure begin: behind the figure before it, or with its sentence. */
export function wordsStart(figure: LocalFigure, periods: readonly Period[]): number {
  return leadStart(figure, periods) - figure.run.length;
}
