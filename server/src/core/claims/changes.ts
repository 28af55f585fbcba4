/** Tells amounts of change from levels, and changes at other prices from those that levels show. */
import { amounts, comparable } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';

/** 增加50.6亿元, 多完成11亿元: how much more or less; 新增加到 and 增至 lead to levels. */
export function isAmount({ lead, role }: LocalFigure): boolean {
  return role === 'change' || amounts.test(lead.trim());
}

/**
 * Whether the words around `figures[index]` say that its growth is not the one its levels show: 增加到468亿元，按可比价增长9.2%;
 * said before all else, it holds for the whole sentence (按可比价计算，…；…).
 */
export function isAtOtherPrices(figures: readonly LocalFigure[], index: number): boolean {
  const figure = figures[index];
  if (!figure) return false;
  if (comparable.test(figure.trail)) return true;
  for (let at = index; at >= 0 && figures[at]?.sentence === figure.sentence; at--) {
    const { run = '', lead = '', segment } = figures[at] ?? {};
    const isFirst = figures[at - 1]?.sentence !== figure.sentence;
    if (segment === figure.segment && comparable.test(run + lead)) return true;
    if (isFirst && comparable.test(run)) return true;
  }
  return false;
}
