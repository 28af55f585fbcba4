/** Tells amounts of change from levels, and changes at other prices from those that levels show. */
import { amounts, comparable } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';

/** 增加50.6亿元, 多完成11亿元: how much more or less; 新增加到 and 增至 lead to levels. */
export function isAmount({ lead, role }: LocalFigure): boolean {
  return role === 'change' || amounts.test(lead.trim());
}

/** 按可比价计算，…，增长9.2%: the sentence says that its growth is not the one its levels show. */
export function isAtOtherPrices(figures: readonly LocalFigure[], index: number): boolean {
  const sentence = figures[index]?.sentence;
  for (let at = index; figures[at]?.sentence === sentence && at >= 0; at--) {
    const { run = '', lead = '' } = figures[at] ?? {};
    if (comparable.test(run + lead)) return true;
  }
  return comparable.test(figures[index]?.trail ?? '');
}
