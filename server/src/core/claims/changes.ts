/** Tells amounts of change from levels. */
import { amounts } from '../lexicon/changes.ts';
import type { LocalFigure } from '../model/figure.ts';

/** 增加50.6亿元, 多完成11亿元: how much more or less; 新增加到 and 增至 lead to levels. */
export function isAmount({ lead, role }: LocalFigure): boolean {
  return role === 'change' || amounts.test(lead.trim());
}
